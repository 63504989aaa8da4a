import Diagnostics
import Testing

/// A change that a check must report, and one beside it that it must let pass.
struct SheetFixture: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: String
    let language: String
    let wrong: Change
    let right: Change
    /// The file and words of the line where the report must point to.
    let place: (file: String, words: String)
    /// How bad it is.
    var severity = Diagnostic.Severity.error
    /// The frame that the report must name; nothing for reports that are made before layout.
    let frame: String?

    init(
        _ description: String, _ code: String, in language: String, wrong: Change, right: Change,
        at place: (file: String, words: String), frame: String? = nil
    ) {
        testDescription = description
        self.code = code
        self.language = language
        self.wrong = wrong
        self.right = right
        self.place = place
        self.frame = frame
    }

    /// The sheet with the change that must be reported, or with the other.
    func sheet(_ change: Change) throws -> ChangedSheet {
        try ChangedSheet(language, change, parts: frame == nil ? [.words] : [.page])
    }

    /// Another translation of 'It is free.' on the way.
    init(_ description: String, _ code: String, in language: String, wrong: String, right: String, frame: String? = nil)
    {
        self.init(
            description, code, in: language, wrong: .translation(of: "It is free.", wrong),
            right: .translation(of: "It is free.", right),
            at: ("Translations/\(language).po", "msgstr \"\(wrong)\""), frame: frame)
    }
}
