internal import Diagnostics

/// Reads whatever came back: the content says what it is, for names get lost.
enum ReturnedFile {
    /// What is in the file; nothing if it is refused as a whole, which is reported.
    static func table(_ bytes: [UInt8], file: String, reporting diagnostics: inout [Diagnostic]) -> ReturnedTable? {
        guard bytes.count <= ExchangeLimits.bytes else {
            diagnostics.append(
                Diagnostic(
                    .exchangeTooLarge, "The file is larger than \(ExchangeLimits.bytes / 1_000_000) MB",
                    help: "Send the file of this project only", at: SourceLocation(file: file)))
            return nil
        }
        switch kind(of: bytes) {
        case .workbook:
            return WorkbookReader.table(bytes, file: file, reporting: &diagnostics)?.readingLineBreaks
        case .xml: return XLIFFReader.table(bytes, file: file, reporting: &diagnostics)?.readingLineBreaks
        case .catalogue: return ReturnedCatalogue.table(bytes, file: file, reporting: &diagnostics)
        case .oldWorkbook:
            diagnostics.append(
                Diagnostic(
                    .exchangeUnreadable, "The file is an old Excel workbook (.xls) or protected by a password",
                    help: "Save it as 'Excel workbook (.xlsx)', without a password", at: SourceLocation(file: file)))
            return nil
        case .text: return CSVReader.table(bytes, file: file, reporting: &diagnostics)?.readingLineBreaks
        }
    }

    private enum Kind { case workbook, oldWorkbook, xml, catalogue, text }

    private static func kind(of bytes: [UInt8]) -> Kind {
        if bytes.starts(with: Array("PK".utf8)) { return .workbook }
        // Microsoft's older container, which encrypted new files are in too.
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWorkbook }
        // Enough to know a file by its first words.
        let start =
            ExchangeText.text(of: Array(bytes.prefix(4_000))) ?? String(decoding: bytes.prefix(4_000), as: UTF8.self)
        if start.first(where: { !$0.isWhitespace }) == "<" { return .xml }
        let lines = start.split(whereSeparator: \.isNewline)
        let isCatalogue = lines.contains { $0.hasPrefix("msgid \"") || $0.hasPrefix("msgctxt \"") }
        return isCatalogue ? .catalogue : .text
    }
}
