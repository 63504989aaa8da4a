package import Diagnostics

extension Diagnostic.Code {
    /// The file is in a character set of before Unicode, in which most languages cannot be written.
    package static let exchangeOldCharset = Self("exchange.old-charset", .error)
}

/// Text out of bytes that programs wrote in their own ways.
enum ExchangeText {
    /// The text of UTF-8 with or without a byte-order mark, or of UTF-16 with one; nothing for anything else.
    static func text(of bytes: [UInt8]) -> String? {
        switch (bytes.first, bytes.dropFirst().first) {
        case (0xFF, 0xFE): wide(bytes.dropFirst(2)) { $0 | $1 << 8 }
        case (0xFE, 0xFF): wide(bytes.dropFirst(2)) { $0 << 8 | $1 }
        case _ where bytes.starts(with: [0xEF, 0xBB, 0xBF]): String(validating: bytes.dropFirst(3), as: UTF8.self)
        default: String(validating: bytes, as: UTF8.self)
        }
    }

    private static func wide(_ bytes: ArraySlice<UInt8>, _ unit: (UInt16, UInt16) -> UInt16) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map {
            unit(UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
        }
        return String(validating: units, as: UTF16.self)
    }

    /// Every kind of line end as one line feed, as catalogues have it.
    static func withUnixLineEnds(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar != "\n" || previous != "\r" { result.append(scalar == "\r" ? "\n" : scalar) }
            previous = scalar
        }
        return String(result)
    }

    /// Says that a file must be saved in another way.
    static func report(in file: String) -> Diagnostic {
        Diagnostic(
            .exchangeOldCharset,
            "The file is not in UTF-8 but in an old character set such as Windows-1252, which loses letters",
            help:
                "In Excel choose 'Save as' and the type 'CSV UTF-8' or 'Excel workbook (.xlsx)', and look whether the "
                + "translations still show", at: SourceLocation(file: file))
    }
}
