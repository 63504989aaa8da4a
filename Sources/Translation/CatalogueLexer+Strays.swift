package import Diagnostics

extension Diagnostic.Code {
    /// The file is not built as a catalogue is.
    package static let catalogueSyntax = Diagnostic.Code("catalogue.syntax", .error)
    /// The marks of an unfinished merge stand in the file.
    package static let catalogueConflictMarker = Diagnostic.Code("catalogue.conflict-marker", .error)
    /// Quotation marks of printed text stand where straight ones must.
    package static let catalogueSmartQuotes = Diagnostic.Code("catalogue.smart-quotes", .error)
    /// A space that is not an ordinary one stands between the words of the file format.
    package static let catalogueUnusualSpace = Diagnostic.Code("catalogue.unusual-space", .error)
}

extension CatalogueLexer {
    /// Reports what does not belong where it stands; nothing where reading can go on as if it were a space.
    mutating func stray(afterLiteral: Bool, reporting reports: inout CatalogueReports) -> CatalogueToken? {
        let start = position
        if let scalar = peek() {
            if scalar.isUnusualSpace { return skipUnusualSpaces(reporting: &reports) }
            if isConflictMarker { return conflictMarker(reporting: &reports) }
            if afterLiteral { return textAfterLiteral(reporting: &reports) }
            if scalar.isSmartQuote { return smartLiteral(reporting: &reports) }
        }
        while let scalar = peek(), scalar.isPartOfWord { position += 1 }
        let word = text.string(in: start..<max(position, start + 1)).quoted
        reports.report(
            .catalogueSyntax, "\(word) does not belong here",
            help: "A line begins with msgctxt, msgid, msgid_plural, msgstr, # or a straight quotation mark",
            at: start..<max(position, start + 1))
        skipLine()
        return token(.junk, from: start)
    }

    /// The `[2]` of `msgstr[2]`, if it is there.
    mutating func translation(from start: Int, reporting reports: inout CatalogueReports) -> CatalogueToken {
        let keywordEnd = position
        skipBlanks()
        guard peek() == "[" else {
            position = keywordEnd
            return token(.section(.translation(form: nil)), from: start)
        }
        position += 1
        skipBlanks()
        let form = number()
        skipBlanks()
        guard let form, peek() == "]" else { return badForm(from: start, reporting: &reports) }
        position += 1
        return token(.section(.translation(form: form)), from: start)
    }

    private mutating func badForm(from start: Int, reporting reports: inout CatalogueReports) -> CatalogueToken {
        reports.report(
            .catalogueSyntax, "The number of the plural form is missing between square brackets",
            help: "Write msgstr[0], msgstr[1] and so on", at: start..<max(position, start + 1))
        skipLine()
        return token(.junk, from: start)
    }

    private mutating func skipBlanks() {
        while peek() == " " || peek() == "\t" { position += 1 }
    }

    private mutating func number() -> Int? {
        let start = position
        while let scalar = peek(), ("0"..."9").contains(scalar) { position += 1 }
        guard position > start else { return nil }
        // A number that no machine can hold is wrong in the same way as any other too large one.
        return Int(text.string(in: start..<position)) ?? Int.max
    }

    private mutating func skipUnusualSpaces(reporting reports: inout CatalogueReports) -> CatalogueToken? {
        let start = position
        while let scalar = peek(), scalar.isUnusualSpace { position += 1 }
        reports.report(
            .catalogueUnusualSpace,
            "An unusual space (\(SafeText.name(of: scalars[start]))) stands where an ordinary one must",
            help: "Delete it and press the space bar; word processors and web pages put such spaces in",
            at: start..<position)
        return nil
    }

    private var isConflictMarker: Bool {
        guard let mark = peek(), "<=>|".unicodeScalars.contains(mark) else { return false }
        // Version control writes its marks as seven signs at the start of a line.
        return text.startsLine(at: position) && (0..<7).allSatisfy { peek($0) == mark }
    }

    private mutating func conflictMarker(reporting reports: inout CatalogueReports) -> CatalogueToken {
        let start = position
        skipLine()
        reports.report(
            .catalogueConflictMarker, "Here two versions of the file were put together and not yet sorted out",
            help: "Keep the right one of the two versions and delete this line", at: start..<position)
        return token(.junk, from: start)
    }

    private mutating func textAfterLiteral(reporting reports: inout CatalogueReports) -> CatalogueToken {
        let start = position
        skipLine()
        reports.report(
            .catalogueSyntax, "The text ended at the quotation mark before this, but more text follows",
            help: "A straight quotation mark inside a text is written \\\"; curly ones need nothing",
            at: start..<position)
        return token(.junk, from: start)
    }

    /// Takes a text between curly quotation marks for what it was meant to be, so that only one error is told.
    private mutating func smartLiteral(reporting reports: inout CatalogueReports) -> CatalogueToken {
        let start = position
        skipLine()
        var content = scalars[start + 1..<position]
        while let last = content.last, last == " " || last == "\t" { content.removeLast() }
        if let last = content.last, last == "\"" || last.isSmartQuote { content.removeLast() }
        reportSmartQuotes(at: start..<start + 1, to: &reports)
        return token(.literal(text.string(in: content.startIndex..<content.endIndex)), from: start)
    }

    /// Says that the file format needs straight quotation marks.
    func reportSmartQuotes(at range: Range<Int>, to reports: inout CatalogueReports) {
        reports.report(
            .catalogueSmartQuotes, "A text must stand between straight double quotation marks (\")",
            help: "Replace this one by \" and switch off smart quotes in the program that you write with", at: range)
    }
}

extension Unicode.Scalar {
    /// Whether people may have typed this in place of a straight double quotation mark.
    var isSmartQuote: Bool {
        switch self {
        case "\u{2018}"..."\u{201F}", "\u{AB}", "\u{BB}", "\u{2033}", "\u{FF02}", "'", "`": true
        default: false
        }
    }

    fileprivate var isUnusualSpace: Bool {
        (properties.isWhitespace && value > 0x20) || self == "\u{200B}" || self == "\u{FEFF}"
    }

    fileprivate var isPartOfWord: Bool { !properties.isWhitespace && self != "\"" && self != "#" && self != "\0" }
}
