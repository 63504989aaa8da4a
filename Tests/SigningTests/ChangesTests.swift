import Design
import TestSupport
import Testing
import Translation

@testable import Signing

/// What a signer has to look at again.
@Suite struct ChangesTests {
    private typealias Sample = SigningSample

    private static func changes(
        _ catalogue: Catalogue, _ texts: [TemplateText] = Sample.texts, since step: Step = .approved,
        _ signOffs: SignOffs = Sample.signed(), touches: Touches = Touches(),
        versions: FactVersions = Sample.versions()
    ) -> [Review.ChangedWords] {
        Sample.review(signOffs, touches: touches, versions: versions).changes(
            since: step, among: PresentWords.all(of: texts, in: catalogue, of: "pl"))
    }

    @Test func `Nothing has changed`() {
        #expect(Self.changes(Sample.catalogue()).isEmpty)
    }

    @Test func `Another translation`() {
        let found = Self.changes(Sample.catalogue(free: "Jest za darmo."))
        #expect(found.map(\.words.id.text) == ["It is free."])
        #expect(found.map(\.was) == ["It is free."])
        #expect(found.map(\.changes) == [[.translation]])
    }

    @Test func `Another note and another fact`() {
        let text = Sample.text("It is free.", note: "Very short.", facts: ["F01", "F02"])
        #expect(Self.changes(Sample.catalogue(), [text]).map(\.changes) == [[.note, .fact("F02")]])
        #expect(
            Self.changes(Sample.catalogue(), versions: Sample.versions("F01@cccccc")).map(\.changes) == [[.fact("F01")]]
        )
    }

    @Test func `A message that nobody has seen is new, and one without words is not looked at`() {
        let texts = [Sample.text("Welcome to our surgery"), Sample.text("Goodbye")]
        let catalogue = TestProject.catalogue(
            of: "msgid \"Welcome to our surgery\"\nmsgstr \"Witamy\"\n\nmsgid \"Goodbye\"\nmsgstr \"\"")
        #expect(Self.changes(catalogue, texts).map(\.changes) == [[.new]])
    }

    /// What `msgmerge` leaves of a message whose English has changed.
    @Test func `Other English is held against what msgmerge says that it was`() {
        let text = Sample.text("No charge at all", note: "Below the headline.", facts: ["F01"])
        let merged = Sample.catalogue(
            "#, fuzzy\n#| msgid \"It is free.\"\nmsgid \"No charge at all\"\nmsgstr \"Jest bezpłatne.\"")
        let found = Self.changes(merged, [text, Sample.open])
        #expect(found.map(\.was) == ["It is free."])
        #expect(found.map(\.changes) == [[.english, .fuzzy]])
    }

    /// The translator has done the work, and the reviewer wants to see it.
    @Test func `Or against the signed words that are most like it`() {
        let text = Sample.text("It is free of charge.", note: "Below the headline.", facts: ["F01"])
        let done = Sample.catalogue("msgid \"It is free of charge.\"\nmsgstr \"Jest bezpłatne.\"")
        #expect(Self.changes(done, [text, Sample.open]).map(\.changes) == [[.new]])
        let closer = Sample.text("It is all free.", note: "Below the headline.", facts: ["F01"])
        let translated = Sample.catalogue("msgid \"It is all free.\"\nmsgstr \"Jest bezpłatne.\"")
        let found = Self.changes(translated, [closer, Sample.open])
        #expect(found.map(\.was) == ["It is free."])
        #expect(found.map(\.changes) == [[.english]])
        #expect(found.map(\.standing.state) == [.machineDraft])
    }

    @Test func `A touch is no change`() {
        let touches = Touches([Sample.touch("It is free.", "It is frei.")])
        let text = Sample.text("It is frei.", note: "Below the headline.", facts: ["F01"])
        let catalogue = Sample.catalogue("msgid \"It is frei.\"\nmsgstr \"Jest bezpłatne.\"")
        #expect(Self.changes(catalogue, [text, Sample.open], touches: touches).isEmpty)
        #expect(Self.changes(catalogue, [text, Sample.open]).count == 1)
    }

    @Test func `What one step has seen another has not`() {
        let catalogue = Sample.catalogue(free: "Jest za darmo.")
        let words = PresentWords.all(of: Sample.texts, in: catalogue, of: "pl")
        let signOffs = Sample.review(Sample.signed()).signing(
            [words[0]], of: words, for: .translated, by: TestSigning.signer(.translated),
            on: TestSigning.date(.approved))
        #expect(Self.changes(catalogue, since: .translated, signOffs).isEmpty)
        #expect(Self.changes(catalogue, since: .reviewed, signOffs).map(\.changes) == [[.translation]])
        #expect(Self.changes(catalogue, since: .approved, signOffs).map(\.standing.state) == [.translated])
    }
}
