import Design
import Diagnostics
import Production
import TestSupport

@testable import Proofing
@testable import Translation

/// Words in a language of the project, or in one that comes later, looked at by the checks of words.
struct WordsSample {
    let language: Language

    /// A language by its tag, or by tag and script as in `kmr-Arab/Arab`, with ICU's locale if it is another.
    init(_ name: String) {
        let parts = name.split(separator: "/").map(String.init)
        guard parts.count > 1 else {
            language = TestProject.language(name)
            return
        }
        var language = Language(
            tag: parts[0], englishName: parts[0], endonym: parts[0], script: parts[1],
            setting: TestProject.language("en").setting, locale: parts.count > 2 ? parts[2] : parts[0])
        language.letters = Self.table.letters(of: language, names: [:])
        self.language = language
    }

    /// The project's own table of letters.
    static let table: LetterTable = {
        var problems: [Diagnostic] = []
        guard let source = TestProject.project.text(of: TestProject.project.letterTable, reporting: &problems) else {
            preconditionFailure("the table of letters must be there: \(problems)")
        }
        return LetterTable(parsing: source, reporting: &problems)
    }()

    /// The translation of an English text.
    func translated(_ text: String, english: String = "English") -> Translated {
        let place = SourceLocation(file: "test.po", line: 1)
        return Translated(
            english: TemplateText(english, location: place),
            message: Message(
                id: MessageID(text: english), translations: [text], location: place, translationLocation: place),
            text: text, language: language)
    }

    /// What all checks of words say.
    func reports(on text: String, english: String = "English") -> [Diagnostic] {
        CatalogueProof.letters.flatMap { $0.diagnostics(for: translated(text, english: english)) }
    }
}

extension String {
    /// For comparing: equal texts may be composed otherwise.
    var scalars: [Unicode.Scalar] { Array(unicodeScalars) }
}
