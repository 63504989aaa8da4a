import Packing
import Prepress
import TestSupport
import Testing

/// Objects, streams and files.
@Suite struct PDFObjectTests {
    @Test(arguments: [
        ("an integer", PDFObject.integer(-12)), ("a number", .real(3.25)), ("a name", .name("A B#/é")),
        ("text", .text("Rückgrat (1)")), ("bytes", .string([0, 255, 40, 41, 92])), ("true", .boolean(true)),
        ("an array", .array([.integer(1), .null, .name("x"), .array([])])),
        ("a dictionary", .dictionary(["B": .integer(1), "A": .dictionary(["C": .real(0.5)])])),
    ])
    func `What is written is read again`(name: String, object: PDFObject) throws {
        var document = PDFDocument(trailer: [:])
        document.catalog = ["Type": .name("Catalog"), "Value": object]
        let again = try PDFDocument(document.written())
        #expect(again.catalog["Value"] == object)
    }

    @Test func `Packed data are unpacked again, and not beyond a limit`() {
        let data = Array("words and words and words".utf8)
        let packed = Deflate.packed(data)
        #expect(Deflate.unpacked(packed, limit: 1_000) == data)
        #expect(Deflate.unpacked(packed, limit: 10) == nil)
        #expect(Deflate.unpacked(Array(packed.dropLast(6)), limit: 1_000) == nil)
        #expect(Deflate.unpacked([1, 2, 3], limit: 1_000) == nil)
    }

    @Test func `Equal documents are equal bytes, and what nobody refers to is left out`() {
        var one = PDFDocument(trailer: [:])
        one.catalog = ["Type": .name("Catalog"), "A": .integer(1)]
        var other = PDFDocument(trailer: [:])
        _ = other.add(.text("nobody refers to this"))
        other.catalog = ["A": .integer(1), "Type": .name("Catalog")]
        #expect(one.written() == other.written())
    }

    @Test(arguments: [("Ä", [0xFE, 0xFF, 0x00, 0xC4]), ("A", [0x41]), ("", [])])
    func `Text outside of ASCII is written in UTF-16`(text: String, bytes: [UInt8]) {
        #expect(PDFObject.text(text) == .string(bytes))
        #expect(PDFObject.string(bytes).text == text)
    }
}
