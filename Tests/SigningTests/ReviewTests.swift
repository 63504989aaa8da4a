import Design
import Diagnostics
import TestSupport
import Testing
import Translation

@testable import Signing

/// What words are worth, held against what was signed of them.
@Suite struct ReviewTests {
    private typealias Sample = SigningSample

    @Test(arguments: zip(Step.allCases, [WordsState.translated, .reviewed, .backTranslated, .approved]))
    func `Words come as far as they are signed`(last: Step, state: WordsState) {
        #expect(Sample.state(Sample.free, Sample.signed(upTo: last)) == state)
        #expect(Sample.state(Sample.open, Sample.signed(upTo: last)) == state)
    }

    @Test func `Words that nobody signed are a draft`() {
        #expect(Sample.state(Sample.free, SignOffs(of: "pl")) == .machineDraft)
    }

    @Test func `Words that are not there are missing, whatever was signed`() {
        #expect(Sample.state(Sample.free, in: Sample.catalogue(free: ""), Sample.signed()) == .missing)
        #expect(Sample.state(Sample.text("Welcome"), Sample.signed()) == .missing)
    }

    @Test func `Changed words are stale, and only those`() {
        let changed = Sample.catalogue(free: "Jest za darmo.")
        #expect(Sample.state(Sample.free, in: changed, Sample.signed()) == .stale)
        #expect(Sample.state(Sample.open, in: changed, Sample.signed()) == .approved)
    }

    @Test func `A message of another context is another message`() {
        let other = TestProject.catalogue(of: "msgid \"Open\"\nmsgstr \"Otwarte\"")
        #expect(Sample.state(Sample.text("Open", note: "On the door."), in: other, Sample.signed()) == .machineDraft)
    }

    @Test(
        arguments: [
            ("Below the headline.", .approved), ("Below   the\nheadline.", .approved), ("Above the headline.", .stale),
            (nil, .approved),
        ] as [(String?, WordsState)])
    func `Another note makes words stale`(note: String?, state: WordsState) {
        #expect(Sample.state(Sample.text("It is free.", note: note, facts: ["F01"]), Sample.signed()) == state)
    }

    @Test(arguments: [
        (["F01"], "F01@aaaaaa F02@bbbbbb", WordsState.approved), (["F01"], "F01@cccccc", .stale), ([], "", .approved),
        (["F01", "F02"], "F01@aaaaaa F02@bbbbbb", .stale), (["F01"], "", .stale),
    ])
    func `Another fact makes words stale`(facts: [String], versions: String, state: WordsState) {
        let text = Sample.text("It is free.", note: "Below the headline.", facts: facts)
        #expect(Sample.state(text, Sample.signed(), versions: Sample.versions(versions)) == state)
    }

    @Test func `Fuzzy words are stale`() {
        let fuzzy = Sample.catalogue("#, fuzzy\nmsgid \"It is free.\"\nmsgstr \"Jest bezpłatne.\"")
        #expect(Sample.state(Sample.free, in: fuzzy, Sample.signed()) == .stale)
        #expect(Sample.state(Sample.free, in: fuzzy, SignOffs(of: "pl")) == .stale)
    }

    @Test(arguments: Step.allCases)
    func `A step without those before it counts for nothing`(missing: Step) {
        let all = Sample.signed()
        let signOffs = SignOffs(of: "pl", signOffs: all.signOffs.filter { $0.step != missing }, rows: all.rows)
        let states: [Step: WordsState] = [
            .translated: .machineDraft, .reviewed: .translated, .backTranslated: .reviewed, .approved: .backTranslated,
        ]
        #expect(Sample.state(Sample.free, signOffs) == states[missing])
    }

    @Test(arguments: [
        (Step.translated, Step.reviewed, WordsState.translated), (.translated, .backTranslated, .reviewed),
        (.reviewed, .backTranslated, .reviewed), (.translated, .approved, .approved), (.reviewed, .approved, .approved),
    ])
    func `One person in two roles counts once`(first: Step, second: Step, state: WordsState) {
        let all = Sample.signed()
        let signOffs = all.signOffs.map { signOff in
            SignOff(
                number: signOff.number, step: signOff.step,
                signer: TestSigning.signer(signOff.step == second ? first : signOff.step), date: signOff.date,
                location: nil)
        }
        #expect(Sample.state(Sample.free, SignOffs(of: "pl", signOffs: signOffs, rows: all.rows)) == state)
    }

    @Test func `Sign-offs of another language fit no words, even the same ones`() {
        let polish = Sample.signed("pl")
        let silesian = SignOffs(of: "szl", signOffs: polish.signOffs, rows: polish.rows)
        #expect(Sample.state(Sample.free, polish) == .approved)
        #expect(Sample.state(Sample.free, silesian) == .stale)
    }

    @Test func `English is approved after a review, by two people`() {
        let english = TestProject.catalogue(of: "msgid \"It is free.\"\nmsgstr \"It is free.\"")
        let signOffs = Sample.signed("en", english, [Sample.free])
        #expect(signOffs.signOffs.map(\.step) == [.reviewed, .approved])
        #expect(Sample.state(Sample.free, in: english, signOffs) == .approved)
        let words = PresentWords(Sample.free, in: english)
        let reviewed = Sample.review(Sample.signed("en", upTo: .reviewed, english, [Sample.free]))
        #expect(
            reviewed.obstacle(to: .approved, by: TestSigning.signer(.reviewed), of: words) == .samePerson(.reviewed))
    }

    @Test func `Words for staff are signed with English, but not a practice's own`() {
        let staff = Sample.text("Staff only", facts: ["F02"], voice: .staff)
        let own = [Sample.text("{practice_name}", voice: .staff), Sample.text("{endonym}: 1", voice: .data)]
        let hidden = Sample.text("Words for everybody", voice: .data)
        let catalogue = TestProject.catalogue(of: "")
        let english = PresentWords.all(of: [staff, hidden] + own, in: catalogue, of: "en")
        #expect(english.map(\.id.text) == ["Staff only", "Words for everybody"])
        #expect(PresentWords.all(of: [staff] + own, in: catalogue, of: "pl").isEmpty)
        let signOffs = Sample.signed("en", catalogue, [staff])
        #expect(Sample.state(staff, in: catalogue, signOffs) == .approved)
        #expect(Sample.state(Sample.text("Staff alone", voice: .staff), in: catalogue, signOffs) == .machineDraft)
    }

    @Test func `All uses of a message are signed together, and each counts for itself`() {
        let other = Sample.text("It is free.", note: "On a card.", facts: ["F02"])
        let signOffs = Sample.signed("pl", Sample.catalogue(), [Sample.free, other])
        #expect(signOffs.rows.count == 1)
        #expect(Sample.state(Sample.free, signOffs) == .approved && Sample.state(other, signOffs) == .approved)
        #expect(Sample.state(other, Sample.signed()) == .stale)
    }
}
