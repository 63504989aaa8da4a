import Design
import TestSupport
import Testing
import Translation

@testable import Signing

/// Who can sign what, and what becomes of older sign-offs.
@Suite struct SigningTests {
    private typealias Sample = SigningSample

    private static func obstacle(
        to step: Step, by other: Step? = nil, in signOffs: SignOffs, _ catalogue: Catalogue = Sample.catalogue()
    ) -> Review.Obstacle? {
        Sample.review(signOffs).obstacle(
            to: step, by: TestSigning.signer(other ?? step), of: PresentWords(Sample.free, in: catalogue))
    }

    @Test func `Steps are taken one after the other`() {
        #expect(Self.obstacle(to: .translated, in: SignOffs(of: "pl")) == nil)
        #expect(Self.obstacle(to: .reviewed, in: SignOffs(of: "pl")) == .stepMissing(.translated))
        #expect(Self.obstacle(to: .approved, in: Sample.signed(upTo: .reviewed)) == .stepMissing(.backTranslated))
        #expect(Self.obstacle(to: .approved, in: Sample.signed(upTo: .backTranslated)) == nil)
        #expect(Self.obstacle(to: .reviewed, in: Sample.signed()) == .signedAlready)
    }

    @Test func `Nobody signs words that are missing or marked`() {
        #expect(Self.obstacle(to: .translated, in: SignOffs(of: "pl"), Sample.catalogue(free: "")) == .untranslated)
        let fuzzy = Sample.catalogue("#, fuzzy\nmsgid \"It is free.\"\nmsgstr \"Jest bezpłatne.\"")
        #expect(Self.obstacle(to: .translated, in: SignOffs(of: "pl"), fuzzy) == .fuzzy)
    }

    @Test func `Nobody takes two of three roles, but anybody may approve`() {
        let translated = Sample.signed(upTo: .translated)
        #expect(Self.obstacle(to: .reviewed, by: .translated, in: translated) == .samePerson(.translated))
        let reviewed = Sample.signed(upTo: .reviewed)
        #expect(Self.obstacle(to: .backTranslated, by: .translated, in: reviewed) == .samePerson(.translated))
        #expect(Self.obstacle(to: .backTranslated, by: .reviewed, in: reviewed) == .samePerson(.reviewed))
        #expect(Self.obstacle(to: .approved, by: .translated, in: Sample.signed(upTo: .backTranslated)) == nil)
    }

    @Test func `Changed words begin anew`() {
        let changed = Sample.catalogue(free: "Jest za darmo.")
        #expect(Self.obstacle(to: .approved, in: Sample.signed(), changed) == .stepMissing(.translated))
        // Another person may take the role now.
        #expect(Self.obstacle(to: .translated, by: .reviewed, in: Sample.signed(), changed) == nil)
    }

    @Test func `A new sign-off takes the place of the one for older words`() {
        let changed = PresentWords.all(of: Sample.texts, in: Sample.catalogue(free: "Jest za darmo."), of: "pl")
        let after = Sample.review(Sample.signed()).signing(
            [changed[0]], of: changed, for: .translated, by: TestSigning.signer(.translated),
            on: TestSigning.date(.approved))
        #expect(after.signOffs.map(\.number) == [1, 2, 3, 4, 5])
        #expect(after.rows.map(\.id.text) == ["It is free.", "Open", "It is free."])
        #expect(after.rows.map(\.numbers) == [[2, 3, 4], [1, 2, 3, 4], [5]])
        // The old words have lost their first step.
        #expect(Sample.state(Sample.free, after) == .stale)
        #expect(Sample.state(Sample.open, after) == .approved)
    }

    @Test func `Sign-offs that hold for nothing any more go`() {
        let changed = PresentWords.all(
            of: [Sample.free], in: Sample.catalogue(free: "Jest za darmo."), of: "pl")
        let first = Sample.signed("pl", upTo: .translated, Sample.catalogue(), [Sample.free])
        let after = Sample.review(first).signing(
            changed, of: changed, for: .translated, by: TestSigning.signer(.translated), on: TestSigning.date(.approved)
        )
        #expect(after.signOffs.map(\.number) == [2])
        #expect(after.rows.map(\.numbers) == [[2]])
    }

    @Test func `Who signs twice on a day has signed once`() {
        let words = PresentWords.all(of: Sample.texts, in: Sample.catalogue(), of: "pl")
        var signOffs = SignOffs(of: "pl")
        for word in words {
            signOffs = Sample.review(signOffs).signing(
                [word], of: words, for: .translated, by: TestSigning.signer(.translated),
                on: TestSigning.date(.translated))
        }
        #expect(signOffs.text == Sample.signed(upTo: .translated).text)
    }
}
