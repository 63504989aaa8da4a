package import Diagnostics

extension Diagnostic.Code {
    /// The file names a character set that it is not in, or an old one.
    package static let catalogueCharset = Diagnostic.Code("catalogue.charset", .warning)
    /// The file is in a character set that is not read.
    package static let catalogueCharsetRefused = Diagnostic.Code("catalogue.charset-refused", .error)
}

/// The reading of one file, from bytes to a catalogue.
struct CatalogueReading {
    private let file: String
    private let bytes: [UInt8]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ bytes: [UInt8], file: String) {
        self.file = file
        self.bytes = bytes
    }

    /// Reads the file, as UTF-8 first and once more where its header asks for something else.
    mutating func catalogue() -> Catalogue {
        if bytes.count > CatalogueLimits.bytes { return refuseSize() }
        if CatalogueCharset.looksWide(bytes) { return refuseCharset(named: "UTF-16") }
        let content = withoutByteOrderMark().withUnixLineEnds
        let decoded = CatalogueDecoding(utf8: content)
        var parser = CatalogueParser(CatalogueText(file: file, scalars: decoded.scalars))
        decoded.reportBadBytes(expecting: "UTF-8", to: &parser.reports)
        parser.parse()
        let field = parser.header?.field("Content-Type")
        let name = parser.header?.charset ?? "UTF-8"
        switch CatalogueCharset(named: name, isUTF8: decoded.isComplete, isASCII: content.allSatisfy { $0 < 0x80 }) {
        case .utf8: break
        case .misnamed: reportMisnamed(name, at: field)
        case .legacy(let charset): parser = convert(content, from: charset, named: name, at: field)
        case .refused: return refuseCharset(named: name, at: field, header: parser.header)
        }
        return finish(&parser)
    }

    private mutating func finish(_ parser: inout CatalogueParser) -> Catalogue {
        parser.checkPlurals()
        diagnostics += parser.reports.diagnostics
        return Catalogue(file: file, header: parser.header ?? CatalogueHeader(), messages: parser.messages)
    }

    private mutating func withoutByteOrderMark() -> [UInt8] {
        guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return bytes }
        report(
            .catalogueByteOrderMark, "The file begins with an invisible byte-order mark",
            help: "Nothing needs to be done; to keep gettext's own tools happy save it as UTF-8 without BOM")
        return Array(bytes.dropFirst(3))
    }

    /// Reads the file once more, as what its header says it is.
    private mutating func convert(
        _ content: [UInt8], from charset: LegacyCharset, named name: String, at field: CatalogueHeader.Field?
    ) -> CatalogueParser {
        report(
            .catalogueCharset, "The file is in the old character set \(name.quoted) and was converted",
            help: saveAsUTF8, at: field)
        let decoded = CatalogueDecoding(bytes: content, in: charset)
        var parser = CatalogueParser(CatalogueText(file: file, scalars: decoded.scalars, charset: charset))
        decoded.reportBadBytes(expecting: name.quoted, to: &parser.reports)
        parser.parse()
        return parser
    }

    private mutating func reportMisnamed(_ name: String, at field: CatalogueHeader.Field?) {
        report(
            .catalogueCharset, "The header says that the file is in \(name.quoted), but it was read as UTF-8",
            help: "Write charset=UTF-8 in this line of the header", at: field)
    }

    private mutating func refuseCharset(
        named name: String, at field: CatalogueHeader.Field? = nil, header: CatalogueHeader? = nil
    ) -> Catalogue {
        report(
            .catalogueCharsetRefused, "The file is in the character set \(name.quoted), which is not read here",
            help: saveAsUTF8, at: field)
        // The words would be rubbish, so none are handed on.
        return Catalogue(file: file, header: header ?? CatalogueHeader())
    }

    private mutating func refuseSize() -> Catalogue {
        report(
            .catalogueTooLarge, "The file is larger than \(CatalogueLimits.bytes / 1024 / 1024) MB",
            help: "Send the catalogue of this project only")
        return Catalogue(file: file)
    }

    private mutating func report(
        _ code: Diagnostic.Code, _ message: String, help: String, at field: CatalogueHeader.Field? = nil
    ) {
        let location = field?.location ?? SourceLocation(file: file)
        diagnostics.append(Diagnostic(code, message, help: help, at: location))
    }
}

private let saveAsUTF8 = "Open the file in Poedit or another program that shows it correctly and save it as UTF-8"
