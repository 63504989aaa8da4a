import Design
import Diagnostics
import TestSupport
import Testing
import Translation

@testable import Proofing

/// An English message with a translation that a check must report, and one beside it that all checks must let pass.
struct WordsFixture: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: String
    let tag: String
    let script: String
    let english: String
    let note: String?
    let wrong: String
    let right: String
    /// What the report says is right; nothing where it cannot know.
    let mended: String?

    init(
        _ description: String, _ code: String, in tag: String = "pl", _ script: String = "Latn", english: String,
        note: String? = "A note.", wrong: String, right: String, mended: String? = nil
    ) {
        testDescription = "\(tag): \(description)"
        self.code = code
        self.tag = tag
        self.script = script
        self.english = english
        self.note = note
        self.wrong = wrong
        self.right = right
        self.mended = mended
    }

    static let all = marks + pairs + spaces + contents + terms

    /// A language of any script, whether the project has it or not.
    static func language(_ tag: String, _ script: String) -> Language {
        Language(
            tag: tag, englishName: "Test", endonym: "Test", script: script,
            setting: TestProject.language("en").setting, zero: script == "Beng" ? "০" : nil, locale: tag)
    }

    static let glossary = Glossary(terms: [
        GlossaryTerm("NHS", meaning: "A service.", isKept: true, location: place("glossary.yaml", 2)),
        GlossaryTerm("A&E", meaning: "A department.", isKept: true, location: place("glossary.yaml", 3)),
        GlossaryTerm("HC1", meaning: "A form.", isKept: true, location: place("glossary.yaml", 4)),
        GlossaryTerm("999", meaning: "A number.", isKept: true, location: place("glossary.yaml", 5)),
        GlossaryTerm("Safe Surgery", meaning: "A scheme.", isKept: true, location: place("glossary.yaml", 6)),
        GlossaryTerm(
            "surgery", meaning: "A practice.", preferred: ["pl": ["przychodni"], "km": ["គ្លីនិក"]],
            forbidden: ["pl": ["operacj"]], location: place("glossary.yaml", 7)),
    ])

    /// Testing has a type of this name too.
    static func place(_ file: String, _ line: Int) -> Diagnostics.SourceLocation {
        Diagnostics.SourceLocation(file: file, line: line, column: 1)
    }

    var language: Language { Self.language(tag, script) }

    var text: TemplateText { TemplateText(english, note: note, location: Self.place("template.yaml", 3)) }

    func translated(_ words: String) -> Translated {
        Translated(
            english: text, message: Self.message(english, words, line: 5), text: words, language: language,
            glossary: Self.glossary)
    }

    static func message(_ english: String, _ words: String, line: Int) -> Message {
        Message(
            id: MessageID(text: english), translations: [words], location: place("test.po", line - 1),
            translationLocation: place("test.po", line))
    }

    /// What all checks find in a catalogue of this one message.
    func diagnostics(_ words: String) -> [Diagnostic] {
        let catalogue = Catalogue(file: "test.po", messages: [Self.message(english, words, line: 5)])
        return CatalogueProof.diagnostics(for: catalogue, in: language, of: [text], glossary: Self.glossary)
    }
}
