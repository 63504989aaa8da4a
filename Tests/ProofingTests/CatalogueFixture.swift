import Design
import Diagnostics
import Testing
import Translation

@testable import Proofing

/// Messages of one catalogue of which a check must report one, and a change that makes all of them pass.
struct CatalogueFixture: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: String
    let tag: String
    let script: String
    /// English messages with their translations, in the order of the templates.
    let messages: [(english: String, words: String)]
    /// The number of the message that is reported, from 0.
    let place: Int
    /// The messages that have other translations, which all checks let pass.
    let right: [Int: String]
    /// What the report says is right.
    var mended: String?
    /// The note that every message has.
    var note = "A note."
    /// Whether messages have a context each.
    var hasContexts = false

    var language: Language { WordsFixture.language(tag, script) }

    var texts: [TemplateText] {
        messages.enumerated().map { index, message in
            TemplateText(
                message.english, context: context(index), note: note,
                location: WordsFixture.place("template.yaml", index + 1))
        }
    }

    func catalogue(_ changes: [Int: String] = [:]) -> Catalogue {
        Catalogue(
            file: "test.po",
            messages: messages.enumerated().map { index, message in
                var entry = WordsFixture.message(message.english, changes[index] ?? message.words, line: index + 1)
                entry.id.context = context(index)
                return entry
            })
    }

    private func context(_ index: Int) -> String? { hasContexts ? "context \(index)" : nil }

    func diagnostics(_ changes: [Int: String] = [:]) -> [Diagnostic] {
        CatalogueProof.diagnostics(for: catalogue(changes), in: language, of: texts, glossary: Self.glossary)
    }

    var translations: [Translated] { Translated.all(of: texts, in: catalogue(), language, Self.glossary) }

    private static let glossary = Glossary(terms: [
        GlossaryTerm(
            "GP", meaning: "A doctor.", isKept: true, needsGloss: true, location: WordsFixture.place("glossary.yaml", 2)
        )
    ])

    /// So many sentences that the length of the language shows.
    private static let lines: [(english: String, words: String)] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ].map { ("The \($0) surgery is open. It is free.", "Przychodnia \($0) jest otwarta. To darmo.") }

    static let all = [
        CatalogueFixture(
            testDescription: "one full stop among dandas", code: "catalogue.mixed-stops", tag: "hi", script: "Deva",
            messages: [("It is free.", "यह मुफ़्त है।"), ("Show it.", "इसे दिखाएँ."), ("Come.", "आइए।")], place: 1,
            right: [1: "इसे दिखाएँ।"], mended: "इसे दिखाएँ।"),
        CatalogueFixture(
            testDescription: "one danda among full stops", code: "catalogue.mixed-stops", tag: "mr", script: "Deva",
            messages: [("It is free.", "हे मोफत आहे."), ("Show it.", "ते दाखवा."), ("Come.", "(या।)")], place: 2,
            right: [2: "(या.)"], mended: "(या.)"),
        CatalogueFixture(
            testDescription: "a sentence that was lost", code: "catalogue.sentence-lost", tag: "pl", script: "Latn",
            messages: lines + [("You can ask to see a woman or a man. We will try to arrange it.", "Postaramy się.")],
            place: 19, right: [19: "Postaramy się, jeśli chodzi o prośby: kobieta albo mężczyzna."]),
        CatalogueFixture(
            testDescription: "a short line of a language that needs much room", code: "catalogue.sentence-lost",
            tag: "ta", script: "Taml",
            messages: lines.enumerated().map { index, line in
                (line.english, String(repeating: "அ", count: 50 + index) + ". இலவசம்.")
            } + [("Fill it in. We can help you.", "நிரப்புங்கள் நிரப்புங்கள்.")],
            place: 19, right: [19: "படிவத்தை நிரப்புங்கள். நாங்கள் உங்களுக்கு உதவலாம்."]),
        CatalogueFixture(
            testDescription: "a sentence with two translations", code: "catalogue.two-wordings", tag: "pl",
            script: "Latn",
            messages: [("You can register here", "Tu można się zapisać"), ("You can register here.", "Można tu.")],
            place: 1, right: [1: "Tu można się zapisać."]),
        CatalogueFixture(
            testDescription: "a sentence with two translations in two contexts", code: "catalogue.two-wordings",
            tag: "pl", script: "Latn", messages: [("It is free.", "To nic."), ("It is free.", "To darmo.")], place: 1,
            right: [1: "To nic."], hasContexts: true),
        CatalogueFixture(
            testDescription: "a locked sentence that says more in another message", code: "catalogue.two-wordings",
            tag: "my", script: "Mymr",
            messages: [
                ("It is confidential.", "လျှို့ဝှက်\u{200B}ထားပါတယ်။"),
                ("We will not ask. It is confidential.", "မမေးပါဘူး။ ဘယ်သူမှ မသိပါဘူး။"),
            ], place: 0, right: [1: "မမေးပါဘူး။ လျှို့ဝှက်ထားပါတယ်။"], note: "LOCKED MEANING. No more."),
        CatalogueFixture(
            testDescription: "a line that was copied", code: "catalogue.same-translation", tag: "pl", script: "Latn",
            messages: [("Free.", "Bezpłatnie."), ("It is free.", "Bezpłatnie."), ("Come.", "Bezpłatnie.")], place: 2,
            right: [2: "Zapraszamy."]),
        CatalogueFixture(
            testDescription: "a term that nobody explains", code: "catalogue.term-unexplained", tag: "pl",
            script: "Latn", messages: [("See a GP.", "Pójdź do GP."), ("The GP can help.", "GP może pomóc.")], place: 0,
            right: [1: "GP (lekarz) może pomóc."]),
    ]
}
