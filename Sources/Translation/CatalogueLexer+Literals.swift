package import Diagnostics

extension Diagnostic.Code {
    /// A text in quotes has no end.
    package static let catalogueUnterminatedString = Diagnostic.Code("catalogue.unterminated-string", .error)
    /// A character that only steers machines stands in a text.
    package static let catalogueControlCharacter = Diagnostic.Code("catalogue.control-character", .error)
    /// A carriage return stands in a text.
    package static let catalogueCarriageReturn = Diagnostic.Code("catalogue.carriage-return", .warning)
    /// A code that Unicode keeps free of characters stands in a text.
    package static let catalogueNoncharacter = Diagnostic.Code("catalogue.noncharacter", .error)
}

extension CatalogueLexer {
    /// Reads a text in quotes and leaves out what may not stand in it.
    mutating func readLiteral(reporting reports: inout CatalogueReports) -> String {
        let start = position
        var value = String.UnicodeScalarView()
        position += 1
        while let scalar = peek(), scalar != "\n" {
            let range = position..<position + 1
            switch scalar {
            case "\"":
                position += 1
                return String(value)
            case "\\": readEscape(into: &value, reporting: &reports)
            default:
                position += 1
                append(scalar, at: range, to: &value, reporting: &reports)
            }
        }
        endUnterminated(&value, from: start, reporting: &reports)
        return String(value)
    }

    /// Adds a character to a text, or reports it where it cannot be printed.
    func append(
        _ scalar: Unicode.Scalar, at range: Range<Int>, to value: inout String.UnicodeScalarView,
        reporting reports: inout CatalogueReports
    ) {
        switch scalar {
        // NULs were reported when the file was opened.
        case "\0": break
        case "\r": reportCarriageReturn(at: range, to: &reports)
        case _ where scalar.isForbiddenControl: reportControl(scalar, at: range, to: &reports)
        case _ where scalar.isNoncharacter: reportNoncharacter(scalar, at: range, to: &reports)
        default: value.append(scalar)
        }
    }

    /// Reports a text without an end, and takes off the curly quotation mark that was meant to end it.
    private func endUnterminated(
        _ value: inout String.UnicodeScalarView, from start: Int, reporting reports: inout CatalogueReports
    ) {
        let last = scalars[start + 1..<position].lastIndex { $0 != " " && $0 != "\t" }
        if let last, scalars[last].isSmartQuote, !scalars[last].isASCII {
            value.removeLast(position - last)
            return reportSmartQuotes(at: last..<last + 1, to: &reports)
        }
        reports.report(
            .catalogueUnterminatedString, "The text that begins here has no closing quotation mark on its line",
            help: "Put \" at the end of the line; a text of several lines has quotation marks round each line",
            at: start..<position)
    }

    private func reportCarriageReturn(at range: Range<Int>, to reports: inout CatalogueReports) {
        reports.report(
            .catalogueCarriageReturn, "The text has a carriage return, which was left out",
            help: "A new line is written \\n alone, without \\r", at: range)
    }

    private func reportControl(_ scalar: Unicode.Scalar, at range: Range<Int>, to reports: inout CatalogueReports) {
        let name = SafeText.name(of: scalar)
        reports.report(
            .catalogueControlCharacter, "The text has an invisible control character (\(name)), which was left out",
            help: "Delete it, or type these words anew; it may have come in with text copied from elsewhere",
            at: range)
    }

    private func reportNoncharacter(
        _ scalar: Unicode.Scalar, at range: Range<Int>, to reports: inout CatalogueReports
    ) {
        reports.report(
            .catalogueNoncharacter, "The text has \(SafeText.name(of: scalar)), which is no character in any script",
            help: "Delete it, or type these words anew", at: range)
    }
}

extension Unicode.Scalar {
    /// Whether this steers machines and has no escape of its own in the file format, as \a, \b, \t, \n, \v, \f have.
    fileprivate var isForbiddenControl: Bool {
        switch value {
        case 0x07...0x0C: false
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: true
        default: false
        }
    }

    /// Whether this is one of Unicode's 66 noncharacters: U+FDD0 to U+FDEF and the last two of each plane.
    fileprivate var isNoncharacter: Bool {
        (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
    }
}
