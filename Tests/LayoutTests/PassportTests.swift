import Design
import Diagnostics
import Foundation
import Production
import TestSupport
import Testing
import Translation

@testable import Layout
@testable import Signing

/// What a sheet says of itself in its last line.
@Suite struct PassportTests {
    private static let poster = TestProject.template("bilingual-poster")

    private func passport(
        of template: Template = TestProject.wallPoster, _ renditions: [Rendition] = [TestProject.rendition("ur")]
    ) -> String {
        SheetPassport(
            template: template, renditions: renditions, common: TestProject.setting.common, standing: SheetStanding(),
            room: 200
        ).text
    }

    private func version(
        of template: Template = TestProject.wallPoster, _ renditions: [Rendition]
    ) throws -> Substring {
        try #require(passport(of: template, renditions).firstMatch(of: #/ · ([0-9a-f]{6}) · /#)).1
    }

    /// A language with another translation of one message.
    private func changed(_ tag: String, _ message: String, as words: String = "changed") -> Rendition {
        Rendition(TestProject.language(tag), TestProject.catalogue(tag).saying([message: words]))
    }

    @Test func `A passport names sheet, language, version, state, nation and the month of review`() throws {
        let form = /T1 · Urdu · [0-9a-f]{6} · machine draft · England · review by 2027-05/
        #expect(passport().wholeMatch(of: form) != nil)
    }

    /// A template, its languages, and how the passport names them.
    @Test(arguments: [
        ("bilingual-poster", ["ar", "en"], "T2 · Arabic and English · "),
        ("many-languages", ["en", "ar", "fa", "ti"], "T3 · 3 languages · "), ("desk-guide", ["en"], "T11 · English · "),
        ("leaflet", ["prs"], "T4 · Dari · "),
    ])
    func `A passport names all languages of a sheet`(name: String, tags: [String], start: String) {
        #expect(passport(of: TestProject.template(name), tags.map(TestProject.rendition)).hasPrefix(start))
    }

    /// A sheet with English that is approved and Urdu that is signed up to a step.
    private func sheet(
        _ name: String, upTo last: Step = .approved, paper: String? = nil, isLargePrint: Bool = false
    ) -> Edition {
        let template = TestProject.template(name)
        var problems: [Diagnostic] = []
        var renditions = [TestSigning.rendition("ur", upTo: last)]
        switch template.readers {
        case .one: break
        case .pair: renditions.append(TestSigning.rendition("en"))
        case .many: renditions = [TestSigning.rendition("en")] + renditions + [TestSigning.rendition("uk")]
        case .staff: renditions = [TestSigning.rendition("en")]
        }
        return Edition(
            of: template, in: renditions, for: TestProject.fullPractice,
            on: paper.flatMap { Paper.named($0) } ?? template.papers[0], isLargePrint: isLargePrint,
            setting: TestSigning.setting, reporting: &problems)
    }

    /// The passport as it stands on a sheet.
    private func passport(on sheet: Edition) throws -> String {
        let texts = sheet.pages.flatMap(\.frames).flatMap(\.blocks).flatMap { block -> [String] in
            switch block.kind {
            case .text(let words, _, _): [words.plainText]
            case .line(let parts, let opposite): (parts + opposite).map(\.words.plainText)
            default: []
            }
        }
        return try #require(texts.first { $0.contains("review by") })
    }

    /// A sheet, its paper and what its passport says of its signers.
    @Test(arguments: [
        ("wall-poster", "A4", "reviewed: practice nurse 2026-05, approved: practice manager 2026-07"),
        ("wall-poster", "A5", "approved: practice manager 2026-07"),
        ("bilingual-poster", "A4", "approved: practice manager 2026-07"),
        ("many-languages", "A3", "approved 2026-07"), ("access-card", "card", "approved"),
        ("desk-guide", "A4", "reviewed: practice nurse 2026-05, approved: practice manager 2026-07"),
    ])
    func `A passport names those who signed, as far as there is room`(
        name: String, paper: String, signers: String
    ) throws {
        let text = try passport(on: sheet(name, paper: paper))
        #expect(text.contains(" · \(signers) · England · review by 2027-05"))
    }

    @Test(arguments: [
        (Step.translated, "translated, not approved"), (.reviewed, "reviewed, not approved"),
        (.backTranslated, "back-translated, not approved"),
    ])
    func `What is not approved says so`(last: Step, words: String) throws {
        #expect(try passport(on: sheet("wall-poster", upTo: last)).contains(" · \(words) · "))
    }

    @Test func `Large print has room for a month`() throws {
        let text = try passport(on: sheet("wall-poster", isLargePrint: true))
        #expect(text.contains(" · approved 2026-07 · "))
    }

    @Test func `Of several reviewers the last is named`() {
        var standing = SheetStanding()
        for (number, name) in ["nurse", "Nurse", "second nurse"].enumerated() {
            standing.add(
                Review.Standing(
                    state: .approved, signOffs: [signOff(number, .reviewed, name), signOff(9, .approved, "M")]),
                in: "ur")
            let forms = SignedLine(standing: standing, renditions: [TestProject.rendition("ur")], isForMany: false)
                .forms
            let reviewer = ["nurse 2026-01", "Nurse 2026-02", "second nurse and others 2026-03"][number]
            #expect(forms.first == "reviewed: \(reviewer), approved: M 2026-10")
        }
    }

    private func signOff(_ number: Int, _ step: Step, _ name: String) -> SignOff {
        guard let signer = Signer(name), let date = CalendarDate(year: 2026, month: number + 1, day: 1) else {
            preconditionFailure("name and day must be right")
        }
        return SignOff(number: number, step: step, signer: signer, date: date, location: nil)
    }

    /// Messages of the wall poster: words that it shows, words that only a screen reader says, and opening hours.
    @Test(arguments: [
        "It is free.", "You do not need", "Telephone", "Logo of {practice_name}", "{days}: {opens} to {closes}",
        "Monday",
    ])
    func `Another word on the sheet makes another version`(message: String) throws {
        #expect(TestProject.catalogue("ur").messages.contains { $0.id.text == message })
        #expect(try version([changed("ur", message)]) != version([TestProject.rendition("ur")]))
    }

    @Test(arguments: ["Register with a doctor", "Free.", "I can register with a GP.", "Show this paper at reception."])
    func `Another word on another sheet does not`(message: String) throws {
        #expect(TestProject.catalogue("ur").messages.contains { $0.id.text == message })
        #expect(try version([changed("ur", message)]) == version([TestProject.rendition("ur")]))
    }

    @Test func `The hours are no words of a sheet without them`() throws {
        let card = TestProject.template("access-card")
        #expect(
            try version(of: card, [changed("ur", "Monday")]) == version(of: card, [TestProject.rendition("ur")]))
    }

    @Test func `A word of the second language makes another version too`() throws {
        let sheet = [TestProject.rendition("ur"), TestProject.rendition("en")]
        #expect(
            try version(of: Self.poster, [sheet[0], changed("en", "It is free.")]) != version(of: Self.poster, sheet))
    }

    /// Words for staff stand in no catalogue.
    @Test func `Another word for staff makes another version`() throws {
        let file = TestProject.project.templatesFolder.appending(path: "wall-poster/template.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacingOnce("Staff: anyone can register", with: "Staff: everyone can register")
        var problems: [Diagnostic] = []
        let theme = try #require(TestProject.project.text(of: TestProject.project.theme, reporting: &problems))
        let template = try #require(
            Template(
                parsing: SourceText(file: "template.yaml", text: text), named: "wall-poster",
                theme: Theme(parsing: theme, reporting: &problems), reporting: &problems))
        #expect(problems == [])
        let sheet = [TestProject.rendition("ur")]
        #expect(try version(of: template, sheet) != version(sheet))
    }

    @Test func `Languages have versions of their own, and a sheet has the same one every time`() throws {
        let versions = try Sheets.tags.map { try version([TestProject.rendition($0)]) }
        #expect(Set(versions).count == versions.count)
        #expect(try Sheets.tags.map { try version([TestProject.rendition($0)]) } == versions)
    }
}
