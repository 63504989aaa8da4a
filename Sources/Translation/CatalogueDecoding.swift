package import Diagnostics

extension Diagnostic.Code {
    /// The file begins with a byte-order mark.
    package static let catalogueByteOrderMark = Diagnostic.Code("catalogue.byte-order-mark", .note)
    /// Some bytes are not text in the file's encoding.
    package static let catalogueNotUTF8 = Diagnostic.Code("catalogue.not-utf8", .error)
}

/// A catalogue's bytes turned into characters, with the places where that did not work.
struct CatalogueDecoding {
    /// A place where no character could be made, shown as U+FFFD.
    struct BadByte {
        var position: Int
        var byte: UInt8
    }

    private(set) var scalars: [Unicode.Scalar] = []
    /// The first bad bytes, as many as a report names.
    private(set) var badBytes: [BadByte] = []
    private(set) var badByteCount = 0

    /// Whether every byte became a character.
    var isComplete: Bool { badByteCount == 0 }

    init(utf8 bytes: [UInt8]) {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes.makeIterator()
        var offset = 0
        reading: while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let encoded):
                scalars.append(Unicode.UTF8.decode(encoded))
                offset += encoded.count
            case .error(let length):
                appendReplacement(for: bytes[offset])
                offset += length
            case .emptyInput: break reading
            }
        }
    }

    init(bytes: [UInt8], in charset: LegacyCharset) {
        for byte in bytes {
            let scalar = charset[byte]
            if scalar == "\u{FFFD}" { appendReplacement(for: byte) } else { scalars.append(scalar) }
        }
    }

    private mutating func appendReplacement(for byte: UInt8) {
        if badByteCount <= CatalogueLimits.furtherPlaces {
            badBytes.append(BadByte(position: scalars.count, byte: byte))
        }
        badByteCount += 1
        scalars.append("\u{FFFD}")
    }

    /// Reports the bad bytes as one problem: a file saved in another encoding has one on nearly every line.
    func reportBadBytes(expecting encoding: String, to reports: inout CatalogueReports) {
        guard let first = badBytes.first else { return }
        var notes = badBytes.dropFirst().map { bad in
            Diagnostic.Note("Also here", at: reports.text.location(of: bad.position..<bad.position + 1))
        }
        let unnamed = badByteCount - badBytes.count
        if unnamed > 0 { notes.append(Diagnostic.Note("And at \(unnamed) further places")) }
        reports.report(
            .catalogueNotUTF8, "This character is not written in \(encoding) (byte \(hexadecimal(first.byte)))",
            help: "Open the file in a program that shows it correctly, such as Poedit, and save it as UTF-8",
            at: first.position..<first.position + 1, notes: notes)
    }

    private func hexadecimal(_ byte: UInt8) -> String { String(byte, radix: 16, uppercase: true) }
}

extension [UInt8] {
    /// The bytes with every kind of line end as one line feed, before anything counts lines.
    var withUnixLineEnds: [UInt8] {
        guard contains(carriageReturn) else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(count)
        for (index, byte) in enumerated() {
            if byte == lineFeed, index > 0, self[index - 1] == carriageReturn { continue }
            result.append(byte == carriageReturn ? lineFeed : byte)
        }
        return result
    }
}

private let carriageReturn = UInt8(ascii: "\r")
private let lineFeed = UInt8(ascii: "\n")
