import Design
import Diagnostics
import Foundation
import Production
import Signing
import TestSupport
import Testing
import Translation

@testable import Layout

/// What a practice declares decides what its sheets say.
@Suite struct EditionTests {
    private static let promise = "We will not ask your immigration status. Your health information is confidential."

    /// Changes to the practice that declares everything, what then is not said, and which frames are gone.
    static let cases: [(change: String, unsaid: [String], gone: Set<String>)] = [
        ("nothing", [], ["logo"]), ("not safe", [promise], ["logo"]),
        ("no website", ["Scan to open our website"], ["logo", "scan", "code"]),
        ("no hours", ["Monday to Friday: 8:00 to 18:30"], ["logo"]), ("real", ["(example)"], ["logo"]),
        ("logo", [], []),
    ]

    private func practice(_ change: String) -> Practice {
        var practice = TestProject.practice
        switch change {
        case "not safe": practice.isSafeSurgery = false
        case "no website": practice.website = nil
        case "no hours": practice.hours = []
        case "real": practice.isExample = false
        case "logo": practice.logo = "logo.svg"
        default: break
        }
        return practice
    }

    private func words(of edition: Edition) -> [String] {
        edition.frames.flatMap(\.blocks).flatMap { block -> [Words] in
            switch block.kind {
            case .text(let words, _, _): [words]
            case .line(let parts, let opposite): (parts + opposite).map(\.words)
            case .list(_, let entries): entries.map(\.words.words)
            case .pictograms, .gap, .rule, .code, .logo: []
            }
        }.map(\.plainText)
    }

    @Test(arguments: cases)
    func `A sheet says only what its practice declares`(change: String, unsaid: [String], gone: Set<String>) {
        let whole = TestProject.edition("en")
        let edition = TestProject.edition("en", practice: practice(change))
        let lost = words(of: whole).filter { !words(of: edition).contains($0) }
        #expect(lost == unsaid)
        let frames = Set(TestProject.wallPoster.frames.map(\.name))
        #expect(Set(edition.frames.map(\.frame.name)) == frames.subtracting(gone))
    }

    @Test(arguments: Sheets.tags)
    func `The promise of a safe surgery is made only by one, in every language`(tag: String) throws {
        let promise = try #require(TestProject.catalogue(tag)[MessageID(text: Self.promise)]?.translations.first)
        let words = Samples.words(promise, tag).plainText
        #expect(self.words(of: TestProject.edition(tag)).contains(words))
        #expect(!self.words(of: TestProject.edition(tag, practice: practice("not safe"))).contains(words))
    }

    @Test func `A logo takes the place of the fanlight`() {
        func drawings(_ edition: Edition) -> [String] {
            edition.artwork.compactMap { if case .drawing(let name, _, _, _, _, _, _) = $0.kind { name } else { nil } }
        }
        #expect(drawings(TestProject.edition("en")) == ["shared/doorway.svg", "shared/fanlight.svg", "shared/tag.svg"])
        #expect(
            drawings(TestProject.edition("en", practice: practice("logo"))) == ["shared/doorway.svg", "shared/tag.svg"])
    }

    /// The wall poster in a language, with English that is approved.
    private func edition(_ rendition: Rendition, template: Template = TestProject.wallPoster) -> Edition {
        var problems: [Diagnostic] = []
        return Edition(
            of: template, in: [rendition], for: TestProject.practice, on: template.drawnOn,
            setting: TestSigning.setting, reporting: &problems)
    }

    @Test func `A sheet whose words are approved is no draft`() {
        let signed = edition(TestSigning.rendition("ar"))
        #expect(signed.state == .approved && !signed.isDraft)
        #expect(!signed.frames.contains { $0.frame.name == "draft" })
        #expect(signed.artwork.count == TestProject.edition("ar").artwork.count - 1)
    }

    @Test(arguments: [
        (Step.translated, WordsState.translated), (.reviewed, .reviewed), (.backTranslated, .backTranslated),
    ])
    func `A sheet is a draft until the last step is taken`(last: Step, state: WordsState) {
        let signed = edition(TestSigning.rendition("ar", upTo: last))
        #expect(signed.state == state && signed.isDraft)
        #expect(signed.frames.contains { $0.frame.name == "draft" })
    }

    @Test func `A header makes nothing better than a draft`() {
        let rendition = Rendition(TestProject.language("ar"), TestProject.catalogue("ar").boastful)
        #expect(edition(rendition).state == .machineDraft)
    }

    /// The strip says something to staff, in English.
    @Test func `Words for staff are English words, which are to be approved too`() {
        var problems: [Diagnostic] = []
        let poster = Edition(
            of: TestProject.wallPoster, in: [TestSigning.rendition("ar")], for: TestProject.practice,
            on: TestProject.wallPoster.drawnOn, setting: TestProject.setting, reporting: &problems)
        #expect(poster.state == .machineDraft)
    }

    /// A message of the wall poster and one of the access card.
    @Test(arguments: [("It is free.", WordsState.stale), ("I can register with a GP.", .approved)])
    func `A sheet is as good as the words that it shows`(message: String, state: WordsState) {
        let signOffs = TestSigning.rendition("ar").signOffs
        let changed = TestProject.catalogue("ar").saying([message: "كلام آخر"])
        #expect(edition(Rendition(TestProject.language("ar"), changed, signOffs)).state == state)
    }

    @Test func `Words that are not shown on this practice's sheet do not count`() {
        let promise = "We will not ask your immigration status. Your health information is confidential."
        let signOffs = TestSigning.rendition("ar").signOffs
        let changed = TestProject.catalogue("ar").saying([promise: "كلام آخر"])
        var problems: [Diagnostic] = []
        let poster = Edition(
            of: TestProject.wallPoster, in: [Rendition(TestProject.language("ar"), changed, signOffs)],
            for: practice("not safe"), on: TestProject.wallPoster.drawnOn, setting: TestSigning.setting,
            reporting: &problems)
        #expect(poster.state == .approved)
        #expect(edition(Rendition(TestProject.language("ar"), changed, signOffs)).state == .stale)
    }

    @Test(arguments: [
        ("", ["catalogue.translation-missing"], "You do not need"),
        ("msgid \"You do not need\"\nmsgstr \"\"", ["catalogue.translation-missing"], "You do not need"),
        ("#, fuzzy\nmsgid \"You do not need\"\nmsgstr \"Nicht nötig\"", ["catalogue.translation-stale"], "Nicht nötig"),
        ("msgid \"You do not need\"\nmsgstr \"Nicht nötig\"", [], "Nicht nötig"),
    ])
    func `A missing or stale translation is reported and the words stand all the same`(
        entry: String, codes: [String], said: String
    ) {
        var problems: [Diagnostic] = []
        let edition = Edition(
            of: TestProject.wallPoster, in: TestProject.language("pl"), from: TestProject.catalogue(of: entry),
            for: TestProject.practice, on: TestProject.wallPoster.drawnOn, setting: TestProject.setting,
            reporting: &problems)
        let own = problems.filter { $0.message.contains("'You do not need'") }
        #expect(own.map(\.code.name) == codes)
        #expect(words(of: edition).contains(said))
    }

    @Test(arguments: [("england", 0), ("wales", 1)])
    func `A nation whose rules the sheet does not know is reported`(nation: String, count: Int) {
        var practice = TestProject.practice
        practice.nation = nation
        var problems: [Diagnostic] = []
        _ = Edition(
            of: TestProject.wallPoster, in: TestProject.language("en"), from: TestProject.catalogue("en"),
            for: practice,
            on: TestProject.wallPoster.drawnOn, setting: TestProject.setting, reporting: &problems)
        #expect(problems.count { $0.code == .nationNotCovered } == count)
    }

    @Test func `Every line of opening hours stands on a line of its own`() throws {
        var practice = TestProject.practice
        practice.hours.append(OpeningHours(first: .saturday, last: .saturday, opens: "9:00", closes: "12:00"))
        let hours = try #require(words(of: TestProject.edition("en", practice: practice)).first { $0.contains("8:00") })
        #expect(hours == "Monday to Friday: 8:00 to 18:30 Saturday: 9:00 to 12:00")
    }
}
