import Design
import Diagnostics
import TestSupport
import Testing

@testable import Proofing

/// Checks of the English words of templates.
@Suite struct EnglishCheckTests {
    private static func text(_ words: String, _ voice: TemplateText.Voice = .reader) -> TemplateText {
        TemplateText(words, note: "A note.", voice: voice, location: WordsFixture.place("template.yaml", 3))
    }

    private static let longest = Array(repeating: "word", count: LongSentenceCheck.longest).joined(separator: " ")

    /// Words with a fault, words beside them without, the code, and the mend.
    @Test(arguments: [
        ("Wait...", "Wait…", "template.three-dots", "Wait…"),
        ("It's free.", "It’s free.", "template.straight-quote", nil),
        ("Say \"free\".", "Say “free”.", "template.straight-quote", nil),
        ("It is  free.", "It is free.", "template.space", "It is free."),
        ("Free ", "Free", "template.space", "Free"),
        ("\(longest) more.", "\(longest). More.", "template.long-sentence", nil),
        ("\(longest) more: yes.", "\(longest): more.", "template.long-sentence", nil),
    ])
    func `A fault of the English is reported at its template`(
        wrong: String, right: String, code: String, mended: String?
    ) throws {
        let reports = EnglishProof.diagnostics(for: [Self.text(wrong)], areAll: true)
        #expect(reports.map(\.code.name) == [code])
        let report = try #require(reports.first)
        #expect(report.location == WordsFixture.place("template.yaml", 3))
        #expect(report.help?.hasSuffix(".") == true && !report.message.hasSuffix("."))
        #expect(report.replacement == mended)
        #expect(report.severity == .warning)
        #expect(EnglishProof.diagnostics(for: [Self.text(right)], areAll: true) == [])
    }

    @Test func `Staff may get longer sentences, and data is no English`() {
        #expect(EnglishProof.diagnostics(for: [Self.text(Self.longest + " more.", .staff)], areAll: true) == [])
        #expect(EnglishProof.diagnostics(for: [Self.text("O'zbek  tili", .data)], areAll: true) == [])
    }

    @Test func `Words need a note on one of the sheets that have them`() {
        func text(_ note: String?, context: String? = nil, line: Int) -> TemplateText {
            TemplateText("Free", context: context, note: note, location: WordsFixture.place("template.yaml", line))
        }
        let texts = [text(nil, line: 1), text(nil, line: 2), text(nil, context: "price", line: 3)]
        let reports = EnglishProof.diagnostics(for: texts, areAll: true)
        #expect(reports.map(\.code) == [.templateNoNote, .templateNoNote])
        #expect(reports.map(\.location?.line) == [1, 3])
        let told = EnglishProof.diagnostics(for: texts + [text("Costs nothing.", line: 4)], areAll: true)
        #expect(told.map(\.location?.line) == [3])
        // The note may stand in a template that was not asked for.
        #expect(EnglishProof.diagnostics(for: texts, areAll: false) == [])
    }

    @Test func `The project's own English has no fault`() {
        let reports = EnglishProof.diagnostics(for: CatalogueComparisonTests.texts, areAll: true)
        #expect(reports.map { DiagnosticFormat.plain.text(for: $0) } == [])
    }
}
