import Design
import Diagnostics
import TestSupport
import Testing
import Translation

@testable import Proofing

/// Checks of the words, each with translations of its own.
@Suite struct WordsCheckTests {
    @Test(arguments: WordsFixture.all) func `A fault is reported once, with its mend`(fixture: WordsFixture) throws {
        let reports = fixture.diagnostics(fixture.wrong)
        #expect(reports.map(\.code.name) == [fixture.code])
        let report = try #require(reports.first)
        #expect(report.location == WordsFixture.place("test.po", 5))
        #expect(report.subject?.language == fixture.tag)
        #expect(report.notes.first?.message == "the English is '\(fixture.english)'")
        #expect(report.help?.hasSuffix(".") == true && !report.message.hasSuffix("."))
        #expect(report.replacement == fixture.mended)
    }

    @Test(arguments: WordsFixture.all) func `What stands just beside a fault is let pass`(fixture: WordsFixture) {
        #expect(fixture.diagnostics(fixture.right).map { DiagnosticFormat.plain.text(for: $0) } == [])
    }

    @Test(arguments: WordsFixture.all) func `All mends together leave no fault that one of them mends`(
        fixture: WordsFixture
    ) {
        func mended(_ words: String) -> String {
            CatalogueProof.checks.reduce(words) { $1.mended(fixture.translated($0)) }
        }
        #expect(mended(fixture.wrong) == fixture.mended ?? fixture.wrong)
        #expect(mended(fixture.right) == fixture.right)
        if let words = fixture.mended { #expect(fixture.diagnostics(words) == []) }
    }

    /// Language, script, English, a translation with several faults, and what all mends together make of it.
    @Test(arguments: [
        ("fr", "Latn", "Is it free?", " c'est  gratuit ?\n", "C’est gratuit\u{202F}?"),
        ("ar", "Arab", "Free, here.", "مجانا ,\tهنا. ", "مجانا، هنا."),
        ("am", "Ethi", "Free, here.", "በነፃ , እዚህ::", "በነፃ፣ እዚህ።"),
        ("hi", "Deva", "It is free.", "यह ( मुफ़्त ) है |", "यह (मुफ़्त) है।"),
        ("zh-Hans", "Hans", "Free: here.", "免费 ：这里 .", "免费：这里。"),
        ("tr", "Latn", "Medicine is free.", "ilaç  ücretsiz .", "İlaç ücretsiz."),
    ])
    func `Several mends meet in one text`(tag: String, script: String, english: String, wrong: String, right: String) {
        let fixture = WordsFixture("", "", in: tag, script, english: english, note: nil, wrong: wrong, right: right)
        // Some mends make room for others, as `--fix` lets them.
        let mended = (CatalogueProof.checks + CatalogueProof.checks).reduce(wrong) {
            $1.mended(fixture.translated($0))
        }
        #expect(mended == right)
        #expect(fixture.diagnostics(mended).map(\.code.name) == [])
    }

    @Test(arguments: [
        ("id", "Anak anak boleh ikut."), ("sw", "Njoo haraka haraka."), ("hi", "यह धीरे धीरे होता है।"),
        ("vi", "Xin từ từ điền đơn."), ("tr", "Yavaş yavaş doldurun."),
    ])
    func `Languages that double words for sense may`(tag: String, words: String) {
        let script = tag == "hi" ? "Deva" : "Latn"
        let fixture = WordsFixture(
            "doubled", "", in: tag, script, english: "Take your time.", wrong: words, right: words)
        #expect(fixture.diagnostics(words).map(\.code.name) == [])
    }

    @Test(arguments: ["Tibt", "Adlm", "Olck"])
    func `A script whose marks we do not know is not judged by those of another`(script: String) {
        let language = WordsFixture.language("xx", script)
        #expect(SentenceMarks(of: language) == nil)
    }

    @Test func `A line may end where the note says so, and where nobody knows the note`() {
        for note in ["A headline. You may put \\n where a line should end.", nil] {
            let fixture = WordsFixture(
                "", "", english: "It is free.", note: note, wrong: "", right: "To nic\nnie kosztuje.")
            #expect(fixture.diagnostics(fixture.right).map(\.code.name) == [])
        }
    }

    @Test func `A note of one sheet holds for the same words on all`() {
        let place = WordsFixture.place("template.yaml", 1)
        let texts = [
            TemplateText("Free", location: place), TemplateText("Free", note: "Put \\n in it.", location: place),
        ]
        let catalogue = Catalogue(file: "test.po", messages: [WordsFixture.message("Free", "Za\ndarmo", line: 5)])
        let language = WordsFixture.language("pl", "Latn")
        #expect(CatalogueProof.diagnostics(for: catalogue, in: language, of: texts) == [])
        let reports = CatalogueProof.diagnostics(
            for: catalogue, in: language, of: [TemplateText("Free", note: "Short.", location: place)] + texts)
        #expect(reports.map(\.code.name) == ["catalogue.line-end"])
    }
}
