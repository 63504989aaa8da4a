import Diagnostics
import Layout
import Prepress
import TestSupport
import Testing

/// Files that were made to hurt.
@Suite struct HostileFileTests {
    @Test(arguments: [
        ("arrays in arrays", String(repeating: "[", count: 100_000)),
        ("dictionaries in dictionaries", String(repeating: "<</A", count: 100_000)),
        ("a string without an end", "(" + String(repeating: "(", count: 100_000)),
    ])
    func `Nesting has a limit`(name: String, source: String) throws {
        let file =
            "%PDF-1.6\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n\(source)\nendobj\n"
            + "trailer <</Root 1 0 R/Size 3>>\n%%EOF"
        let codes = Preflight().diagnostics(for: Array(file.utf8), named: "x.pdf").map(\.code.name)
        #expect(codes == ["preflight.unreadable"])
    }

    @Test func `Data that unpack to gigabytes are not unpacked`() async throws {
        var sheet = try BrokenSheet(await SheetLibrary.sheet("en").bytes)
        // 80 MB of spaces pack to 80 KB.
        sheet.page["Contents"] = sheet.document.add(packing: [UInt8](repeating: 0x20, count: 80_000_000))
        #expect(codes(of: sheet) == ["preflight.unreadable"])
    }

    @Test func `A form that shows itself ends`() async throws {
        var sheet = try BrokenSheet(await SheetLibrary.sheet("en").bytes)
        let form = sheet.document.add(.null)
        guard case .reference(let number) = form else { return }
        let resources = PDFObject.dictionary(["XObject": .dictionary(["x": form])])
        sheet.document.objects[number] = .stream(
            PDFStream(["Subtype": .name("Form"), "Resources": resources], data: Array("/x Do /x Do".utf8)))
        sheet.page["Resources"] = resources
        sheet.page["Contents"] = sheet.document.add(packing: Array("/x Do".utf8))
        #expect(codes(of: sheet) == ["preflight.unreadable"])
    }

    @Test func `Pages, elements and parents in a circle end`() async throws {
        var sheet = try BrokenSheet(await SheetLibrary.sheet("en").bytes)
        let number = try sheet.number(ofElement: "H1")
        try sheet.element("H1") { $0["K"] = .array([.reference(number), $0["K"] ?? .null]) }
        try sheet.kids { $0.append(.reference(number)) }
        #expect(!codes(of: sheet).contains("preflight.unreadable"))
    }

    @Test(arguments: ["BI /W 1 /H 1 ID x EI", "<< /A ] >>", ")", "1 2 3", "/a /b BDC", "q q q Q Q Q Q Q", "[1 2 ("])
    func `Strange content never ends the program`(content: String) async throws {
        var sheet = try BrokenSheet(await SheetLibrary.sheet("en").bytes)
        sheet.page["Contents"] = sheet.document.add(packing: Array(content.utf8))
        #expect(!codes(of: sheet).isEmpty)
    }

    @Test func `A sheet with bytes changed at random never ends the program`() async throws {
        let bytes = try await SheetLibrary.sheet("ar", as: .press).bytes
        var random = SeededNumbers(seed: 20_261_101)
        for _ in 0..<100 {
            var spoilt = bytes
            for _ in 0..<20 {
                spoilt[Int.random(in: spoilt.indices, using: &random)] = .random(in: 0...255, using: &random)
            }
            _ = Preflight().diagnostics(for: spoilt, named: "x.pdf")
        }
    }

    private func codes(of sheet: BrokenSheet) -> [String] {
        Preflight().diagnostics(for: sheet.bytes, as: .office, named: "x.pdf").map(\.code.name)
    }
}
