import Design
import Diagnostics
import Production
import TestSupport
import Testing
import Translation

@testable import Signing

/// Slips in the English that were mended, after people had signed what hangs on it.
@Suite struct TouchesTests {
    private typealias Sample = SigningSample
    private static let was = "It is fre."
    private static let old = Sample.text(was, note: "Below the headline.", facts: ["F01"])
    private static let oldCatalogue = TestProject.catalogue(of: "msgid \"It is fre.\"\nmsgstr \"Jest bezpłatne.\"")
    private static let touches = Touches([Sample.touch(was, "It is free.")])

    private static func signed(upTo last: Step = .approved) -> SignOffs {
        Sample.signed("pl", upTo: last, oldCatalogue, [old])
    }

    @Test(arguments: [
        (Step.approved, WordsState.sourceTouched), (.backTranslated, .backTranslated), (.translated, .translated),
    ])
    func `What was signed for the old English holds for the new`(last: Step, state: WordsState) {
        #expect(Sample.state(Sample.free, Self.signed(upTo: last), touches: Self.touches) == state)
        #expect(Sample.state(Sample.free, Self.signed(upTo: last)) == .machineDraft)
    }

    @Test func `Another translation is stale all the same`() {
        let changed = Sample.catalogue(free: "Jest za darmo.")
        #expect(Sample.state(Sample.free, in: changed, Self.signed(), touches: Self.touches) == .stale)
    }

    @Test func `A second touch goes on from the first, and one that leads back ends nowhere`() {
        let chain = Touches([Sample.touch("It is fee.", Self.was), Sample.touch(Self.was, "It is free.")])
        #expect(chain.origins(of: "It is free.") == [Self.was, "It is fee."])
        let catalogue = TestProject.catalogue(of: "msgid \"It is fee.\"\nmsgstr \"Jest bezpłatne.\"")
        let text = Sample.text("It is fee.", note: "Below the headline.", facts: ["F01"])
        let signOffs = Sample.signed("pl", catalogue, [text])
        #expect(Sample.state(Sample.free, signOffs, touches: chain) == .sourceTouched)
        #expect(Sample.state(Sample.free, signOffs, touches: Self.touches) == .machineDraft)
        let circle = Touches([Sample.touch("a", "b"), Sample.touch("b", "a"), Sample.touch("b", "b")])
        #expect(circle.origins(of: "a") == ["b"])
    }

    /// What `msgmerge --previous` writes, and whether the words can be used.
    @Test(arguments: [
        ("#| msgid \"It is fre.\"", WordsState.sourceTouched), ("#| msgid \"It was free.\"", .stale), ("", .stale),
        ("#| msgctxt \"door\"\n#| msgid \"It is fre.\"", .stale),
    ])
    func `A message is no longer fuzzy if msgmerge saw nothing but the touch`(previous: String, state: WordsState) {
        let merged = Sample.catalogue(
            ["#, fuzzy", previous, "msgid \"It is free.\"", "msgstr \"Jest bezpłatne.\""].filter { !$0.isEmpty }
                .joined(separator: "\n"))
        #expect(Sample.state(Sample.free, in: merged, Self.signed(), touches: Self.touches) == state)
        let draft = state == .stale ? WordsState.stale : .machineDraft
        #expect(Sample.state(Sample.free, in: merged, SignOffs(of: "pl"), touches: Self.touches) == draft)
    }

    @Test func `The English catalogue mends the slip too`() {
        let signOffs = Sample.signed(
            "en", TestProject.catalogue(of: "msgid \"It is fre.\"\nmsgstr \"It is fre.\""), [Self.old])
        let mended = TestProject.catalogue(of: "msgid \"It is free.\"\nmsgstr \"It is free.\"")
        #expect(Sample.state(Sample.free, in: mended, signOffs, touches: Self.touches) == .sourceTouched)
        let merged = TestProject.catalogue(
            of: "#, fuzzy\n#| msgid \"It is fre.\"\nmsgid \"It is free.\"\nmsgstr \"It is fre.\"")
        #expect(Sample.state(Sample.free, in: merged, signOffs, touches: Self.touches) == .stale)
    }

    @Test func `Who signs the new English anew takes the touch away step by step`() {
        let words = PresentWords.all(of: [Sample.free], in: Sample.catalogue(), of: "pl")
        let review = Sample.review(Self.signed(upTo: .reviewed), touches: Self.touches)
        #expect(review.obstacle(to: .backTranslated, by: TestSigning.signer(.backTranslated), of: words[0]) == nil)
        var signOffs = Self.signed(upTo: .reviewed)
        for step in [Step.backTranslated, .approved] {
            signOffs = Sample.review(signOffs, touches: Self.touches).signing(
                words, of: words, for: step, by: TestSigning.signer(step), on: TestSigning.date(step))
        }
        #expect(Sample.state(Sample.free, signOffs, touches: Self.touches) == .sourceTouched)
        #expect(Sample.state(Sample.free, signOffs) == .machineDraft)
    }

    private static func file(_ pair: String) -> SourceText {
        SourceText(file: "touched.yaml", text: "touched:\n  - {\(pair)}\n")
    }

    private static let rest = "why: a letter was missing, by: editor, date: \"2027-01-02\""

    @Test func `A pair is read`() {
        var problems: [Diagnostic] = []
        let read = Touches(
            parsing: Self.file("was: Ask at receptoin, now: Ask at reception, \(Self.rest)"), reporting: &problems)
        #expect(problems.isEmpty)
        #expect(read.origins(of: "Ask at reception") == ["Ask at receptoin"])
        let none = Touches(parsing: SourceText(file: "touched.yaml", text: "touched: []\n"), reporting: &problems)
        #expect(problems.isEmpty && none.touches.isEmpty)
    }

    /// A pair, the code of its report and the words that its place begins with.
    @Test(arguments: [
        ("was: You may ask, now: You can ask, \(rest)", "touched.not-a-typo", "You can ask"),
        ("was: It is free., \(rest)", "yaml.missing-key", "{was"),
        ("was: a, now: b, why: x, by: editor, date: soon", "yaml.wrong-kind", "soon"),
        ("was: a, now: b, why: x, by: \"ed@mail.test\", date: \"2027-01-02\"", "catalogue.personal-address", "\"ed@"),
        (
            "was: a, now: b, why: \"ask ed@mail.test\", by: ed, date: \"2027-01-02\"", "catalogue.personal-address",
            "\"ask"
        ),
        ("was: a, now: b, why: x, by: редактор, date: \"2027-01-02\"", "signed.who", "редактор"),
        ("was: a, now: b, when: x, \(rest)", "yaml.unknown-key", "when"),
    ])
    func `A faulty pair is reported at its place`(pair: String, code: String, place: String) {
        var problems: [Diagnostic] = []
        _ = Touches(parsing: Self.file(pair), reporting: &problems)
        #expect(problems.map(\.code.name) == [code])
        let line = "  - {\(pair)}"
        let column = problems.first?.location?.column ?? 0
        #expect(String(line.unicodeScalars.dropFirst(column - 1).map(Character.init)).hasPrefix(place))
        #expect(problems.first?.location?.line == 2)
    }

    @Test func `The project's own file is read`() {
        var problems: [Diagnostic] = []
        let text = TestProject.project.text(of: TestProject.project.touches, reporting: &problems)
        #expect(text.map { Touches(parsing: $0, reporting: &problems).touches.isEmpty } != nil)
        #expect(problems.isEmpty)
    }
}
