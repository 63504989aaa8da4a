package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let notACatalogue = Self("submission.not-a-catalogue", .error)
}

/// The reading of a file that is handed in, and why it is refused before anybody looks at its words.
struct SubmissionReading {
    let catalogue: Catalogue
    let problems: [Diagnostic]
    private let bytes: [UInt8]
    private let file: String

    init(_ bytes: [UInt8], named file: String) {
        var problems: [Diagnostic] = []
        catalogue = Catalogue(parsing: bytes, file: file, reporting: &problems)
        self.problems = problems
        self.bytes = bytes
        self.file = file
    }

    /// The reasons; nothing if the file can be looked at.
    var refusal: [Diagnostic]? {
        if let kind = OtherFileKind(of: bytes) { return [kind.report(on: file)] }
        let isEmpty = catalogue.messages.allSatisfy(\.isObsolete)
        let unread = problems.filter { Self.unread.contains($0.code) }
        if !unread.isEmpty { return unread }
        if isEmpty, let reason = problems.first(where: { Self.empty.contains($0.code) }) { return [reason] }
        if isEmpty { return [problems.hasErrors ? notACatalogue : noMessages] }
        return charset.map { [$0] }
    }

    /// What leaves nothing, or nothing but rubbish, to be looked at.
    private static let unread: [Diagnostic.Code] = [.catalogueCharsetRefused, .catalogueNotUTF8]
    private static let empty: [Diagnostic.Code] = [.catalogueTooLarge, .catalogueEmpty]

    /// An old character set that could be converted, which one only the file itself says.
    ///
    /// Half of such files name another one than theirs, and the words of one that is wrong are rubbish that looks like
    /// words.
    private var charset: Diagnostic? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        let name = catalogue.header.charset.map { " '\($0)'" } ?? ""
        return Diagnostic(
            .catalogueCharsetRefused, "the file is in the old character set\(name), and a translation must be in UTF-8",
            help: "Open the file in Poedit, look whether all letters are right, and save it as UTF-8.",
            at: catalogue.header.field("Content-Type")?.location ?? SourceLocation(file: file))
    }

    private var notACatalogue: Diagnostic {
        let first = problems.first { $0.severity == .error }
        return Diagnostic(
            .notACatalogue, "this is not a PO file: no message can be read in it",
            help: "Hand in the PO file itself, not a text or a page that was made from it.",
            at: SourceLocation(file: file),
            notes: first.map { [Diagnostic.Note("reading went wrong here first: \($0.message)", at: $0.location)] }
                ?? [])
    }

    private var noMessages: Diagnostic {
        Diagnostic(
            .catalogueEmpty, "the file has no messages",
            help: "Check that it was sent whole; a new catalogue is made from Translations/posters.pot.",
            at: SourceLocation(file: file))
    }
}

/// Files that people hand in for a PO file, by their first bytes.
private enum OtherFileKind: String, CaseIterable {
    case pdf = "a PDF document"
    case archive = "a ZIP file or a document of Word or LibreOffice"
    case oldWord = "a document of an old Word"
    case machine = "an MO file, which machines read"
    case page = "an XML file or a web page"
    case rich = "a RTF document"
    case json = "a JSON file"

    init?(of bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let kind = Self.allCases.first(where: { $0.beginnings.contains { start.starts(with: $0) } }) else {
            return nil
        }
        self = kind
    }

    private var beginnings: [[UInt8]] {
        switch self {
        case .pdf: [Array("%PDF-".utf8)]
        case .archive: [Array("PK\u{3}\u{4}".utf8)]
        case .oldWord: [[0xD0, 0xCF, 0x11, 0xE0]]
        case .machine: [[0xDE, 0x12, 0x04, 0x95], [0x95, 0x04, 0x12, 0xDE]]
        case .page: [Array("<".utf8)]
        case .rich: [Array("{\\rtf".utf8)]
        case .json: [Array("{".utf8)]
        }
    }

    func report(on file: String) -> Diagnostic {
        let help =
            self == .machine
            ? "Hand in the file whose name ends in .po, from which this one was made."
            : "Hand in the file whose name ends in .po, as your program saved it."
        return Diagnostic(
            .notACatalogue, "this is not a PO file, but \(rawValue)", help: help, at: SourceLocation(file: file))
    }
}
