import Design
import Diagnostics
import TestSupport
import Testing
import Translation

@testable import Layout
@testable import Signing

/// What the tag at the door tells staff of a sheet whose words are not approved.
@Suite(.drawing) struct DraftNoticeTests {
    private static let templates = TestProject.templateNames.filter { name in
        TestProject.template(name).texts.contains { $0.text == "{standing}" }
    }

    /// How far the words have come, and what the tag says.
    private static let states: [(last: Step?, words: String)] = [
        (nil, "Machine draft: words not yet checked by a native reader."),
        (.translated, "Draft: words not yet checked by a second reader."),
        (.reviewed, "Draft: words checked by a reader, not approved."),
        (.backTranslated, "Draft: words checked twice, not yet approved."), (.approved, ""),
    ]

    private func sheet(_ name: String, with urdu: Rendition, on paper: Paper) -> Edition {
        let template = TestProject.template(name)
        var problems: [Diagnostic] = []
        var renditions = [urdu]
        switch template.readers {
        case .one: break
        case .pair: renditions.append(TestSigning.rendition("en"))
        case .many, .staff: renditions = [TestSigning.rendition("en"), urdu, TestSigning.rendition("uk")]
        }
        return Edition(
            of: template, in: renditions, for: TestProject.fullPractice, on: paper, setting: TestSigning.setting,
            reporting: &problems)
    }

    private func notices(on sheet: Edition) throws -> [String] {
        let pages = sheet.laidOut(with: try TestProject.fontMap()).pages
        #expect(pages.flatMap(\.frames).allSatisfy { $0.name != "draft" || $0.excess <= 0.01 }, "\(sheet.name)")
        return pages.flatMap(\.texts).map(\.text.plainText).filter { $0.contains("raft: ") }
    }

    @Test(arguments: templates) func `The tag says how far the words have come, and has room for it`(name: String)
        throws
    {
        for paper in TestProject.template(name).papers {
            for (last, words) in Self.states {
                let urdu = last.map { TestSigning.rendition("ur", upTo: $0) } ?? TestProject.rendition("ur")
                let notices = try notices(on: sheet(name, with: urdu, on: paper))
                #expect(Set(notices) == (words.isEmpty ? [] : [words]), "\(last?.rawValue ?? "nothing")")
            }
        }
    }

    @Test(arguments: templates) func `Words that changed after they were signed are told as such`(name: String) throws {
        let signed = TestSigning.rendition("ur")
        let changed = signed.catalogue.saying(["It is free.": "مفت۔", "Free.": "مفت ہے۔", "Welcome": "مفت"])
        let shown = Set(TestProject.template(name).texts.map(\.text))
        guard !shown.isDisjoint(with: ["It is free.", "Free."]) else { return }
        let urdu = Rendition(
            signed.language, changed, TestSigning.signOffs(of: "ur", for: TestProject.catalogue("ur")))
        let paper = TestProject.template(name).papers[0]
        let notices = try notices(on: sheet(name, with: urdu, on: paper))
        #expect(Set(notices) == ["Draft: words have changed since they were signed."])
    }

    /// The tags are drawn for the first.
    @Test func `No notice is longer than that of a machine draft`() {
        let longest = WordsState.machineDraft.draftNotice.count
        #expect(WordsState.allCases.allSatisfy { $0.draftNotice.count <= longest })
        #expect(WordsState.allCases.allSatisfy { $0.draftNotice.isEmpty == $0.isForDisplay })
    }
}
