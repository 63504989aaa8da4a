import Diagnostics
import Foundation
import Graphics
import Layout
import TestSupport
import Testing
import Translation

@testable import Production

/// What is gathered for a proof.
@Suite(.drawing) struct ReviewTests {
    private static func proof(
        _ tag: String, _ templates: [String], submission: Submission? = nil
    ) async throws -> ReviewProof {
        let review = try ReviewSample.review(tag, templates, submission: submission)
        let worker = try Build(review.order, workers: 1, into: nil).makeWorker()
        var gathering = ReviewGathering(review)
        gathering.add(problems: review.order.diagnostics)
        for planned in review.order.editions { await gathering.add(planned, with: worker) }
        await gathering.addVariations(with: worker)
        return gathering.proof
    }

    @Test func `Messages come sheet by sheet, in reading order, and each once`() async throws {
        let proof = try await Self.proof("ar", ["access-card", "wall-poster"])
        #expect(proof.sections.map(\.title).prefix(2) == ["T1 Wall poster", "T10 GP access card"])
        #expect(proof.messages.map(\.number) == Array(1...proof.messages.count))
        #expect(Set(proof.messages.map(\.id)).count == proof.messages.count)
        #expect(
            proof.messages.prefix(3).map(\.id.text) == [
                "You can register with a doctor here", "It is free.", "You do not need",
            ])
    }

    @Test func `A message stands where it is largest, and the other sheets are named`() async throws {
        let proof = try await Self.proof("ar", ["handbill", "wall-poster", "screen"])
        let message = try #require(proof.messages.first { $0.id.text == "You can register with a doctor here" })
        #expect(message.place?.sheet == "T1 Wall poster")
        #expect(message.section == "T1 Wall poster")
        #expect(message.others == ["T5 Handbill", "T12 Waiting room screen"])
        // Words of slides, which have no size on paper.
        let screen = try await Self.proof("ar", ["screen"])
        #expect(screen.messages.first?.place?.sheet == "T12 Waiting room screen")
    }

    @Test func `Words that the example's details keep off all sheets stand on sheets with others`() async throws {
        let proof = try await Self.proof("ar", ["event-flyer", "wall-poster"])
        func place(_ text: String) -> ReviewPlace? { proof.messages.first { $0.id.text == text }?.place }
        #expect(place("A nurse will answer.")?.isVariation == false)
        for text in [
            "A doctor will answer.", "A pharmacist will answer.", "Ask your questions about your health", "Tuesday",
            "Sunday",
        ] { #expect(place(text)?.isVariation == true, "\(text)") }
        #expect(place("Monday")?.words == place("{days}: {opens} to {closes}")?.words)
        #expect(proof.messages.filter { $0.place == nil }.map(\.id.text) == ["Logo of {practice_name}"])
        #expect(proof.messages.last?.section == "On no sheet of the example practice")
    }

    @Test(arguments: ["ar", "my"])
    func `Sheets for many languages show the one in question, and no other one's words`(tag: String) async throws {
        let proof = try await Self.proof(tag, ["many-languages"])
        let message = try #require(proof.messages.first { $0.id.text == "Free." })
        let words = try #require(TestProject.catalogue(tag)[message.id]?.translations.first)
        #expect(message.place?.words == words)
        #expect(proof.problems.isEmpty && proof.messages.allSatisfy(\.problems.isEmpty))
        // As many windows as ever.
        let page = try #require(proof.sheets.first?.pages.first)
        #expect(page.frames.count { $0.name.hasPrefix("says ") } == 16)
    }

    @Test func `The outline is around the words of the message and of no other`() async throws {
        let proof = try await Self.proof("ur", ["wall-poster"])
        for message in proof.messages {
            guard let place = message.place, !place.isAlternate else { continue }
            let excerpt = place.excerpt
            let marked = try #require(excerpt.marked.first)
            let inside = excerpt.page.blocks.filter { block in
                guard case .text(let text) = block.content, block.language == "ur" else { return false }
                return text.lines.compactMap(\.ink).contains { marked.contains($0, tolerance: 0.5) }
            }
            let words = inside.compactMap { if case .text(let text) = $0.content { text.plainText } else { nil } }
            #expect(words == [place.words])
        }
    }

    @Test func `A problem stands at its message, whatever told it`() async throws {
        let submission = try ReviewSample.submission("ar") { text in
            text = try text.translating("It is free.", as: "ک.")
            text = try text.translating("Telephone", as: "")
            text = try text.translating("Ask at reception", as: String(repeating: "كلمات طويلة ", count: 30) + "جدا")
        }
        let proof = try await Self.proof("ar", ["wall-poster"], submission: submission)
        func codes(_ text: String) -> [String] {
            proof.messages.first { $0.id.text == text }?.problems.map(\.problem.code.name) ?? []
        }
        #expect(codes("It is free.") == ["catalogue.wrong-letter"])
        #expect(codes("Telephone") == ["catalogue.translation-missing"])
        #expect(codes("Ask at reception").contains("layout.overflow"))
        #expect(proof.problems.isEmpty)
        #expect(proof.file == "ar.po")
    }

    @Test func `A problem of many sheets is told once, with the sheets`() {
        func problem(_ paper: String, _ message: String = "too long") -> Diagnostic {
            Diagnostic(.cannotDraw, message, on: Diagnostic.Subject(language: "ar", template: "leaflet", paper: paper))
        }
        let other = Diagnostic(.cannotDraw, "other")
        let findings = [problem("A4"), other, problem("A3"), problem("A4"), problem("A4", "longer")].findings
        #expect(findings.map(\.problem.message) == ["too long", "other", "longer"])
        #expect(findings.map(\.sheets) == [["leaflet A4", "leaflet A3"], [], ["leaflet A4"]])
        #expect(findings.map(\.places) == ["On leaflet A4, leaflet A3.", nil, "On leaflet A4."])
    }

    @Test(.enabled(if: Tool.areInstalled("pdftotext", "pdfinfo"), "Needs poppler-utils"))
    func `The file says the same as the page, and has a title and a language`() async throws {
        let submission = try ReviewSample.submission("ar") { text in
            text = try text.replacingOnce(
                "msgid \"It is free.\"\n", with: "# Back-translation: The service is free.\nmsgid \"It is free.\"\n")
            text = try text.translating("Telephone", as: "")
        }
        let made = try await ReviewSample.made("ar", ["wall-poster"], submission: submission)
        let pdf = try #require(made.result.pdf)
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "proof.pdf")
            try Data(pdf).write(to: file)
            let text = try Tool("pdftotext").run(["-raw", file.path, "-"], in: folder).text
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for words in [
                "Proof of the Arabic words · page 1 of", "2 It is free.", "The service is free.",
                "Not translated yet: the sheet shows the English.",
                "Message 12: the message 'Telephone' has no translation",
                "Registering and seeing the doctor cost nothing.", "F01 Everybody in England may register",
                "It says what the English says.", "Questions about all the words", "T1 Wall poster", "The whole sheets",
            ] { #expect(text.contains(words), "\(words)") }
            let info = try Tool("pdfinfo").run([file.path], in: folder).text
            #expect(
                info.contains("Title:           Proof of the Arabic words") && info.contains("Tagged:          yes"))
        }
    }

    /// Words with what is hidden in them as `[…]`, and what is said of it.
    @Test(
        arguments: [
            ("می\u{200C}شود", "می[ZWNJ]شود", "ZWNJ"),
            ("a\u{A0}b\u{200B}c\u{A0}d", "a[NBSP]b[ZWSP]c[NBSP]d", "2 × NBSP, ZWSP"),
            ("\u{202E}x", "[U+202E]x", "U+202E"), ("क\u{200D}", "क[ZWJ]", "ZWJ"),
            ("a\u{2003}b", "a[U+2003]b", "U+2003"),
            ("two words\n中\u{3000}文", nil, ""), ("", nil, ""),
        ] as [(String, String?, String)])
    func `What cannot be seen has a name`(words: String, shown: String?, summary: String) {
        let parts = HiddenCharacter.parts(of: words)
        let text = parts?.map { part in
            switch part {
            case .letters(let letters): letters
            case .hidden(let name): "[\(name)]"
            }
        }.joined()
        #expect(text == shown)
        #expect(parts?.summary ?? "" == summary)
    }

    /// A language, and a question that it has and others do not.
    @Test(arguments: [
        ("ur", "sloping", "ar"), ("fa", "non-joiner", "ur"), ("ckb", "non-joiner", "ar"), ("my", "phrases", "hi"),
        ("zh-Hant", "closing mark", "vi"), ("ar", "٠ ١ ٢", "uk"), ("hi", "० १ २", "am"),
        ("prs", "Dari or Farsi?", "ps"),
        ("ar", "from right to left", "my"), ("en", "learned English", "fr"), ("fr", "every region", "fa"),
    ])
    func `What is asked hangs on the language`(tag: String, words: String, other: String) {
        func questions(_ tag: String) -> String {
            ReviewQuestions(language: TestProject.language(tag)).aboutAll.joined(separator: "\n")
        }
        #expect(questions(tag).contains(words))
        #expect(!questions(other).contains(words))
    }

    @Test func `What there is to tick hangs on the message`() async throws {
        let proof = try await Self.proof("ar", ["wall-poster"])
        func points(_ text: String) throws -> Set<String> {
            let message = try #require(proof.messages.first { $0.id.text == text })
            return Set(ReviewQuestions(language: proof.language).points(for: message))
        }
        let all = try points("It is free.")
        #expect(all.count == 3)
        #expect(try points("You can register with a doctor here").subtracting(all) == ["The lines end in good places."])
        #expect(
            try points("an NHS number").subtracting(all) == [
                "English words and full stops stand in the right places."
            ])
        #expect(
            try points("{days}: {opens} to {closes}").isSuperset(of: [
                "Numbers are whole and in order.", "It reads well with what is put in.",
            ]))
        #expect(try points("Telephone").count == 2)
    }
}
