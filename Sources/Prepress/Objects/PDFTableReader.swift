/// Reads a file that is written as plainly as ours and cairo's: one classic cross-reference table, every object where
/// the table says, every stream as long as it says (ISO 32000-1, 7.5.4).
///
/// It takes nothing else and mends nothing: for any other file there is qpdf, which takes ten times as long.
struct PDFTableReader {
    /// A sheet has about a hundred objects, a book some ten thousand.
    private static let mostObjects = 200_000

    private let bytes: [UInt8]
    /// Where objects begin, by number.
    private var offsets: [Int: Int] = [:]
    /// Streams must not lie in one another: what they hold together is no more than the file.
    private var room: Int

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        room = bytes.count
    }

    /// All of the file; nothing if anything in it is unusual.
    static func document(_ bytes: [UInt8]) -> PDFDocument? {
        var reader = PDFTableReader(bytes)
        return try? reader.document()
    }

    private struct Unusual: Error {}

    private mutating func document() throws -> PDFDocument {
        let version = try self.version
        var parser = PDFObjectParser(bytes, from: try startOfTable)
        try readTable(&parser)
        guard case .dictionary(let trailer) = try parser.next(), trailer["Prev"] == nil, trailer["XRefStm"] == nil,
            trailer["Encrypt"] == nil
        else { throw Unusual() }
        var objects: [Int: PDFObject] = [:]
        objects.reserveCapacity(offsets.count)
        for (number, offset) in offsets {
            let object = try self.object(number, at: offset)
            if object != .null { objects[number] = object }
        }
        return PDFDocument(objects: objects, trailer: trailer, version: version)
    }

    /// As in the first line, `%PDF-1.6`.
    private var version: String {
        get throws {
            let line = bytes.prefix(16).prefix { $0 != 0x0A && $0 != 0x0D }
            guard line.starts(with: "%PDF-".utf8), line.count == 8 else { throw Unusual() }
            return String(decoding: line.dropFirst(5), as: UTF8.self)
        }
    }

    /// What the last lines say.
    private var startOfTable: Int {
        get throws {
            let end = bytes.suffix(40).split(whereSeparator: \.isPDFSpace)
            guard end.count >= 3, end[end.count - 1].elementsEqual("%%EOF".utf8),
                end[end.count - 3].elementsEqual("startxref".utf8),
                let start = Int(String(decoding: end[end.count - 2], as: UTF8.self)), bytes.indices.contains(start)
            else { throw Unusual() }
            return start
        }
    }

    /// One section from object 0 on.
    private mutating func readTable(_ parser: inout PDFObjectParser) throws {
        guard try parser.takes("xref"), try parser.next() == .integer(0), let count = try parser.next().integer,
            (1...Self.mostObjects).contains(count)
        else { throw Unusual() }
        for number in 0..<count {
            guard let offset = try parser.next().integer, try parser.next().integer != nil else { throw Unusual() }
            if try parser.takes("n") {
                guard bytes.indices.contains(offset) else { throw Unusual() }
                offsets[number] = offset
            } else if try !parser.takes("f") {
                throw Unusual()
            }
        }
        guard try parser.takes("trailer") else { throw Unusual() }
    }

    private mutating func object(_ number: Int, at offset: Int) throws -> PDFObject {
        var parser = PDFObjectParser(bytes, from: offset)
        guard try parser.next() == .integer(number), try parser.next() == .integer(0), try parser.takes("obj") else {
            throw Unusual()
        }
        let object = try parser.next()
        if try parser.takes("endobj") { return object }
        guard case .dictionary(let entries) = object, try parser.takes("stream"),
            let length = try length(entries["Length"]), (0...room).contains(length)
        else { throw Unusual() }
        let start = try endOfLine(parser.position)
        guard start + length <= bytes.count else { throw Unusual() }
        room -= length
        var rest = PDFObjectParser(bytes, from: start + length)
        guard try rest.takes("endstream"), try rest.takes("endobj") else { throw Unusual() }
        return .stream(PDFStream(entries, data: Array(bytes[start..<start + length])))
    }

    /// A number, or an object that is one.
    private func length(_ object: PDFObject?) throws -> Int? {
        guard case .reference(let number) = object else { return object?.integer }
        guard let offset = offsets[number] else { return nil }
        var parser = PDFObjectParser(bytes, from: offset)
        guard try parser.next() == .integer(number), try parser.next() == .integer(0), try parser.takes("obj") else {
            return nil
        }
        return try parser.next().integer
    }

    /// The data begin after the line's end.
    private func endOfLine(_ position: Int) throws -> Int {
        if position < bytes.count, bytes[position] == 0x0A { return position + 1 }
        if position + 1 < bytes.count, bytes[position] == 0x0D, bytes[position + 1] == 0x0A { return position + 2 }
        throw Unusual()
    }
}
