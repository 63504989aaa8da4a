import Graphics
import Testing

@Suite struct QRCodeTests {
    private static let website = "https://elm-lane-surgery.example"

    /// The side of the smallest versions that hold so many bytes at level M (ISO/IEC 18004, table 7).
    @Test(arguments: [(1, 21), (14, 21), (15, 25), (26, 25), (27, 29), (42, 29), (43, 33), (120, 45), (2_331, 177)])
    func `The code is as large as its text needs`(bytes: Int, side: Int) throws {
        #expect(try QRCode(String(repeating: "a", count: bytes)).side == side)
    }

    @Test(arguments: [0, 2_332, 5_000])
    func `No text, or text that no code can hold, is an error`(bytes: Int) {
        #expect(throws: GraphicsError.self) { try QRCode(String(repeating: "a", count: bytes)) }
    }

    @Test(arguments: [website, "ü", String(repeating: "a", count: 500)])
    func `Three corners hold a finder pattern`(text: String) throws {
        let code = try QRCode(text)
        let pattern = [
            "#######.", "#.....#.", "#.###.#.", "#.###.#.", "#.###.#.", "#.....#.", "#######.", "........",
        ]
        let last = code.side - 1
        for (row, modules) in pattern.enumerated() {
            for (column, module) in modules.enumerated() {
                #expect(code[row, column] == (module == "#"))
                #expect(code[row, last - column] == (module == "#"))
                #expect(code[last - row, column] == (module == "#"))
            }
        }
    }

    /// The two bits of the level stand in the format information, masked with 10; level M is 00 (annex C).
    @Test func `The code survives 15 per cent of damage`() throws {
        let code = try QRCode(Self.website)
        #expect(code[8, 0] && !code[8, 1])
    }

    @Test func `The same text gives the same code`() throws {
        #expect(try QRCode(Self.website) == QRCode(Self.website))
        #expect(try QRCode(Self.website) != QRCode(Self.website + "/"))
    }

    @Test(arguments: [
        Rectangle(x: 0, y: 0, width: 100, height: 100), Rectangle(x: 28.3, y: 719.1, width: 70.9, height: 70.9),
    ])
    func `The rectangles keep the quiet zone and draw exactly the black modules`(box: Rectangle) throws {
        let code = try QRCode(Self.website)
        let size = box.width / Double(code.side + 8)
        let inner = Rectangle(
            x: box.x + 4 * size, y: box.y + 4 * size, width: box.width - 8 * size, height: box.height - 8 * size)
        let rectangles = code.rectangles(in: box)
        #expect(rectangles.allSatisfy { inner.contains($0, tolerance: 1e-9) })
        for row in 0..<code.side {
            for column in 0..<code.side {
                let x = inner.x + (Double(column) + 0.5) * size
                let y = inner.y + (Double(row) + 0.5) * size
                let covering = rectangles.filter { $0.x < x && x < $0.right && $0.y < y && y < $0.bottom }
                #expect(covering.count == (code[row, column] ? 1 : 0))
            }
        }
    }
}
