import Design
import Foundation
import Layout
import TestSupport
import Testing
import Translation

/// What the wall poster says, so that a change of its template is seen.
@Suite struct WallPosterTests {
    private static let poster = TestProject.wallPoster

    @Test func `the wall poster is for these papers`() {
        #expect(Self.poster.name == "wall-poster")
        #expect(Self.poster.sheet == "T1")
        #expect(Self.poster.title == "Wall poster")
        #expect(Self.poster.drawnOn.name == "A4")
        #expect(Self.poster.papers.map(\.name) == ["A4", "A3", "A5"])
        #expect(Self.poster.largePrint.map(\.name) == ["A4", "A3"])
        #expect(Self.poster.bleed == 3)
        #expect(Self.poster.nations == ["england"])
    }

    @Test func `words give way in this order`() {
        #expect(Self.poster.dials == ["gaps", "tail", "headline", "text"])
        #expect(Self.poster.enlarge == 1.15)
    }

    @Test func `the facts are reviewed before they are a year old`() throws {
        let months = [Self.poster.factsChecked, Self.poster.reviewBy].map {
            $0.split(separator: "-").compactMap { Int($0) }
        }
        try #require(months.allSatisfy { $0.count == 2 && (1...12).contains($0[1]) })
        let (checked, review) = (months[0][0] * 12 + months[0][1], months[1][0] * 12 + months[1][1])
        #expect((1...12).contains(review - checked))
    }

    @Test func `these frames stand in reading order`() {
        #expect(
            Self.poster.frames.map(\.name) == ["sign", "logo", "room", "floor", "scan", "code", "strip", "draft"])
        #expect(Self.poster.frames.filter(\.grows).map(\.name) == ["room"])
        #expect(Self.poster.frames.filter { !$0.isMirrored }.map(\.name) == ["strip", "draft"])
        #expect(Self.poster.frames.filter { $0.fit != $0.name }.map(\.name) == ["scan"])
    }

    @Test(
        arguments: [
            ("sign", []), ("logo", [.logo]), ("room", []), ("floor", []), ("scan", [.website, .notLargePrint]),
            ("code", [.website, .notLargePrint]), ("strip", []), ("draft", [.draft]),
        ] as [(String, [Condition])])
    func `a frame is shown under its conditions`(name: String, conditions: [Condition]) throws {
        let frame = try #require(Self.poster.frames.first { $0.name == name })
        #expect(frame.conditions == conditions)
    }

    @Test func `these messages are translated, in reading order`() {
        #expect(
            Self.poster.texts.filter { $0.isTranslated }.map(\.text) == [
                // The headline of large print stands beside the usual one.
                "Logo of {practice_name}", "You can register with a doctor here", "You can register with a doctor here",
                "It is free.", "You do not need",
                "a passport or ID", "proof of address", "immigration papers", "an NHS number",
                "We can get you an interpreter. It is free.", "No home address? You can still register.",
                "We will not ask your immigration status. Your health information is confidential.",
                "Ask at reception", "Telephone", "Opening hours", "Scan to open our website",
                "Code to scan with a phone; it opens {website}",
            ])
    }

    @Test func `these words stay English`() {
        #expect(
            Self.poster.texts.filter { !$0.isTranslated }.map(\.text) == [
                "{practice_name}", "(example)", "{phone}", "{language}", "Staff: anyone can register, free, no papers.",
                "{passport}", "DRAFT", "{standing}",
            ])
    }

    @Test func `only a Safe Surgery promises not to ask`() throws {
        let entries = Self.poster.frames.flatMap(\.flow).flatMap(\.entries)
        let promises = entries.filter { $0.conditions.contains(.safeSurgery) }
        #expect(promises.map(\.pictogram) == ["confidential"])
        #expect(entries.allSatisfy { $0.conditions.contains(.safeSurgery) || !$0.says("not ask") })
    }

    @Test(arguments: poster.texts.filter { $0.isTranslated })
    func `every message has a note for translators and no unknown placeholder`(text: TemplateText) {
        #expect(Self.poster.texts.contains { $0.text == text.text && $0.note?.isEmpty == false })
        #expect(MessageText(text.text).unknownNames == [])
        #expect(Set(MessageText(text.text).placeholders).isDisjoint(with: [.language, .passport, .standing]))
    }

    @Test func `every size that a style names is given for every setting`() {
        let settings = Set(TestProject.setting.languages.languages.map(\.setting.name))
        #expect(Set(Self.poster.sizes.keys) == settings)
        for style in Self.poster.styles.values {
            guard case .named(let name) = style.size else { continue }
            #expect(settings.filter { Self.poster.sizes[$0]?[name] == nil } == [])
        }
    }

    @Test func `every colour is a role of the palette`() {
        var roles = Set(Self.poster.styles.values.map(\.colour) + Self.poster.frames.flatMap(\.grounds))
        for case .polygon(_, let fill) in Self.poster.artwork.map(\.kind) { roles.insert(fill) }
        for case .rule(_, let colour) in Self.poster.frames.flatMap(\.flow).map(\.kind) { roles.insert(colour) }
        #expect(roles.isSubset(of: TestProject.setting.palette.colours.keys))
        #expect(Self.poster.frames.allSatisfy { !$0.grounds.isEmpty })
    }

    @Test func `every drawing is in the template's folder or in the one for all`() {
        let names = Self.poster.artworkFiles.map { Self.poster.drawingName($0.file) }
        #expect(names.contains("shared/doorway.svg"))
        for name in names {
            let path = TestProject.root.appending(path: "Templates/\(name)").path
            #expect(FileManager.default.fileExists(atPath: path), "\(name)")
        }
    }
}

extension Block {
    /// The entries of a list.
    fileprivate var entries: [Entry] { if case .list(_, let entries) = kind { entries } else { [] } }
}

extension Block.Entry {
    /// Whether its English words hold a phrase.
    fileprivate func says(_ phrase: String) -> Bool {
        if case .text(let text) = content { text.text.contains(phrase) } else { false }
    }
}
