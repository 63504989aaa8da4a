internal import Graphics

/// Writes a document whole, with a classic cross-reference table, which every reader and press knows.
///
/// Objects are numbered in the order in which they are reached from the trailer, so that equal documents are equal
/// bytes, and what nobody refers to is left out.
struct PDFWriter {
    private let document: PDFDocument
    private var numbers: [Int: Int] = [:]
    private var queue: [Int] = []
    private var bytes: [UInt8] = []
    private var offsets: [Int] = []

    /// The file's bytes.
    static func bytes(of document: PDFDocument) -> [UInt8] {
        var writer = PDFWriter(document)
        return writer.written()
    }

    private init(_ document: PDFDocument) { self.document = document }

    private mutating func written() -> [UInt8] {
        // The second line tells programs that this is not text (ISO 32000-1, 7.5.2; ISO 19005-2, 6.1.2).
        bytes = Array("%PDF-\(document.version)\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        let root = Self.references(document.trailer["Root"])
        let information = Self.references(document.trailer["Info"])
        for number in root + information { _ = self.number(of: number) }
        var next = 0
        while next < queue.count {
            write(queue[next], as: next + 1)
            next += 1
        }
        writeEnd()
        return bytes
    }

    private static func references(_ object: PDFObject?) -> [Int] {
        if case .reference(let number) = object { [number] } else { [] }
    }

    private mutating func number(of old: Int) -> Int {
        if let number = numbers[old] { return number }
        queue.append(old)
        numbers[old] = queue.count
        return queue.count
    }

    private mutating func write(_ old: Int, as number: Int) {
        offsets.append(bytes.count)
        put("\(number) 0 obj\n")
        let object = document.objects[old] ?? .null
        if case .stream(let stream) = object {
            var entries = stream.dictionary
            entries["Length"] = .integer(stream.data.count)
            put(.dictionary(entries))
            put("\nstream\n")
            bytes += stream.data
            // PDF/A wants a line's end of its own here (ISO 19005-2, 6.1.7.1).
            put("\nendstream")
        } else {
            put(object)
        }
        put("\nendobj\n")
    }

    private mutating func writeEnd() {
        let start = bytes.count
        put("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n")
        for offset in offsets {
            let digits = String(offset)
            put(String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n")
        }
        // The identifier is a checksum of the content, so that it changes when the sheet does and never else.
        let identifier = Checksum.md5(Array(bytes[..<start])).uppercased()
        put("trailer\n<</ID[<\(identifier)><\(identifier)>]")
        for key in ["Info", "Root"] where document.trailer[key] != nil {
            put("/\(key) ")
            put(document.trailer[key] ?? .null)
        }
        put("/Size \(offsets.count + 1)>>\nstartxref\n\(start)\n%%EOF\n")
    }

    private mutating func put(_ text: String) { bytes += text.utf8 }

    private mutating func put(_ object: PDFObject) {
        switch object {
        case .null: put("null")
        case .boolean(let value): put(value ? "true" : "false")
        case .integer(let value): put("\(value)")
        case .real(let value): put(PDFNumber.text(value))
        case .name(let name): put(name: name)
        case .string(let text): put(PDFString.text(text))
        case .reference(let old): put("\(number(of: old)) 0 R")
        case .array(let items):
            put("[")
            for (index, item) in items.enumerated() {
                if index > 0 { put(" ") }
                put(item)
            }
            put("]")
        case .dictionary(let entries):
            put("<<")
            for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
                put(name: key)
                put(" ")
                put(value)
            }
            put(">>")
        // A stream stands by itself; here it could only be a slip of this program.
        case .stream: preconditionFailure("a stream is inside of another object")
        }
    }

    private mutating func put(name: String) {
        bytes.append(0x2F)
        for byte in name.utf8 {
            let isPlain = (0x21...0x7E).contains(byte) && byte != 0x23 && byte.isPDFRegular
            if isPlain { bytes.append(byte) } else { put("#" + PDFString.hexadecimal([byte])) }
        }
    }
}

extension PDFDocument {
    /// The file's bytes: equal documents are equal files.
    package func written() -> [UInt8] { PDFWriter.bytes(of: self) }
}

/// Numbers as PDF source has them.
enum PDFNumber {
    /// Without an exponent, to a ten-thousandth: a point has 0.35 mm.
    static func text(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "0" }
        let units = Int((abs(value) * 10_000).rounded())
        let sign = value < 0 && units > 0 ? "-" : ""
        if units % 10_000 == 0 { return "\(sign)\(units / 10_000)" }
        var fraction = String(units % 10_000 + 10_000).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        return "\(sign)\(units / 10_000).\(fraction)"
    }
}

/// Strings as PDF source has them.
enum PDFString {
    /// In brackets if it is plain ASCII, else in hexadecimal.
    static func text(_ bytes: [UInt8]) -> String {
        let isPlain = bytes.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x28 && $0 != 0x29 && $0 != 0x5C }
        return isPlain ? "(" + String(decoding: bytes, as: UTF8.self) + ")" : "<" + hexadecimal(bytes) + ">"
    }

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
