import Graphics
import TestSupport
import Testing

/// Logos come from strangers: whatever their bytes are, the answer is a picture or an error.
@Suite(.drawing) struct PictureTests {
    /// A good PNG file of 3 by 2 pixels.
    private static func png() throws -> [UInt8] { try ImageSurface(width: 3, height: 2).png() }

    /// A PNG's first 33 bytes, saying that it has these sides.
    private static func header(width: [UInt8], height: [UInt8]) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + width + height
            + [8, 2, 0, 0, 0, 0, 0, 0, 0]
    }

    @Test func `A good PNG file has its size`() throws {
        let picture = try RasterPicture(png: Self.png())
        #expect(picture.width == 3)
        #expect(picture.height == 2)
        #expect(try #require(RasterPicture.size(ofPNG: Self.png())) == (3, 2))
    }

    @Test func `A PNG file cut short anywhere is an error or the whole picture`() throws {
        let bytes = try Self.png()
        for length in 0..<bytes.count - 12 {
            #expect(throws: GraphicsError.self) { _ = try RasterPicture(png: Array(bytes.prefix(length))) }
        }
    }

    @Test func `A PNG file with a wrong byte is an error or a picture of the size that it says`() throws {
        let bytes = try Self.png()
        for index in bytes.indices {
            for byte: UInt8 in [0, 0xFF, bytes[index] ^ 1] {
                var broken = bytes
                broken[index] = byte
                let size = RasterPicture.size(ofPNG: broken)
                if let picture = try? RasterPicture(png: broken) {
                    #expect(picture.width == size?.width && picture.height == size?.height)
                }
            }
        }
    }

    @Test(
        arguments: [
            ([0, 0, 0, 0], [0, 0, 0, 1]), ([0, 0, 0x0F, 0xA1], [0, 0, 0, 1]),
            ([0, 0, 0, 1], [0x7F, 0xFF, 0xFF, 0xFF]),
            ([0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF]),
        ] as [([UInt8], [UInt8])])
    func `A PNG file without a side, or with one over the limit, is refused by its header`(
        width: [UInt8], height: [UInt8]
    ) throws {
        let error = #expect(throws: GraphicsError.self) {
            _ = try RasterPicture(png: Self.header(width: width, height: height))
        }
        #expect(error?.operation == "reading the PNG")
    }

    @Test(arguments: ["", "GIF89a", "\u{89}PNG\r\n", "<svg xmlns='http://www.w3.org/2000/svg'/>"])
    func `Other files are no PNG`(text: String) {
        #expect(RasterPicture.size(ofPNG: Array(text.utf8)) == nil)
        #expect(throws: GraphicsError.self) { _ = try RasterPicture(png: Array(text.utf8)) }
    }

    @Test(arguments: ["", " ", "GIF89a", "<svg", "<html/>", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"])
    func `A broken SVG file is an error with a reason`(text: String) throws {
        let error = #expect(throws: GraphicsError.self) { _ = try VectorDrawing(svg: Array(text.utf8)) }
        #expect(error?.reason.isEmpty == false)
    }

    @Test func `An SVG file of more than a megabyte is refused unread`() {
        let error = #expect(throws: GraphicsError.self) {
            _ = try VectorDrawing(svg: [UInt8](repeating: UInt8(ascii: " "), count: 1_000_001))
        }
        #expect(error?.reason == "it is larger than 1 MB")
    }

    @Test func `A packed SVG file is refused, because it may unpack to any size`() {
        let error = #expect(throws: GraphicsError.self) { _ = try VectorDrawing(svg: [0x1F, 0x8B, 8, 0]) }
        #expect(error?.reason == "it is packed; save it as plain SVG")
    }

    @Test(arguments: [
        ("<text>Elm</text>", true), ("<svg:text x='1'>Elm</svg:text>", true), ("<text\n>Elm</text>", true),
        ("<g><text/></g>", true), ("<title>text</title>", false), ("<textual/>", false), ("<g id='text'/>", false),
        ("<path d='M0 0'/>", false), ("<context/>", false), ("", false),
    ])
    func `A drawing that sets words in a font is told by its elements`(body: String, setsWords: Bool) {
        let text = "<svg xmlns='http://www.w3.org/2000/svg'>\(body)</svg>"
        #expect(VectorDrawing.setsWords(Array(text.utf8)) == setsWords)
        #expect(VectorDrawing.setsWords(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }) == setsWords)
    }

    @Test(arguments: [
        ("viewBox='0 0 30 10'", 3), ("viewBox='5 5 30 10' width='10' height='10'", 3), ("width='34' height='17'", 2),
        ("width='20mm' height='40mm'", 0.5), ("", 1), ("viewBox='0 0 0 10'", 1),
    ])
    func `A drawing is as wide for its height as it says`(attributes: String, ratio: Double) throws {
        let text = "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>"
        #expect(abs(try VectorDrawing(svg: Array(text.utf8)).aspectRatio - ratio) < 1e-9)
    }

    @Test(arguments: [("width='300'", 1), ("width='20mm' height='4cm'", 0.5)])
    func `Lengths of a drawing count with their units`(attributes: String, ratio: Double) throws {
        let text = "<svg xmlns='http://www.w3.org/2000/svg' \(attributes)/>"
        let drawing = try VectorDrawing(svg: Array(text.utf8))
        #expect(abs(drawing.aspectRatio - ratio) < 1e-9)
    }

    /// Anything outside the file, and anything endless, stays undrawn.
    @Test(arguments: [
        ("<rect fill='#ff0000' width='9' height='9'/>", true),
        ("<style>no css at all {{{</style><rect width='9' height='9'/>", true),
        ("<image href='file:///etc/hostname' width='9' height='9'/>", false),
        ("<use href='/etc/passwd#a'/>", false), ("<g id='a'><use href='#a'/></g>", false),
    ])
    func `A drawing draws what is in its file and nothing else`(body: String, isDrawn: Bool) throws {
        let text = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\(body)</svg>"
        let drawing = try VectorDrawing(svg: Array(text.utf8))
        let surface = try ImageSurface(width: 9, height: 9)
        try? surface.draw { context throws(GraphicsError) in
            context.fill([Rectangle(x: 0, y: 0, width: 9, height: 9)], with: .white)
            try context.draw(drawing, in: Rectangle(x: 0, y: 0, width: 9, height: 9))
        }
        let isWhite = surface.pixels().enumerated().allSatisfy { index, byte in index % 4 == 3 || byte == 0xFF }
        #expect(isWhite != isDrawn)
    }
}
