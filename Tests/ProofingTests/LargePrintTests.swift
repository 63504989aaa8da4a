import Design
import Diagnostics
import Graphics
import Layout
import Production
import Proofing
import TestSupport
import Testing
import Translation

/// Large print: all words that are to be read have 18 points or more.
@Suite(.drawing) struct LargePrintTests {
    private static let templates = ["wall-poster", "bilingual-poster", "handbill"]

    private func texts(_ sheet: SheetLayout) -> [(block: PlacedBlock, text: PlacedText)] {
        sheet.pages.flatMap(\.blocks).compactMap { block in
            if case .text(let text) = block.content { (block, text) } else { nil }
        }
    }

    @Test(arguments: templates)
    func `Every word has 18 points in every language, or is reported`(name: String) throws {
        let template = TestProject.template(name)
        let fonts = try TestProject.fontMap()
        let proof = Proof(fonts: try #require(Self.fonts))
        #expect(!template.largePrint.isEmpty)
        for paper in template.largePrint {
            for tag in TestProject.tags where template.readers != .pair || tag != "en" {
                let edition = TestProject.sheet(template, tag, paper: paper.name, isLargePrint: true)
                let sheet = edition.laidOut(with: fonts)
                let problems = proof.diagnostics(for: sheet, of: edition)
                for (block, text) in texts(sheet) where !text.isExempt && text.spec.size < 18 - 0.01 {
                    let isTold = problems.contains {
                        $0.code.name == "layout.too-small" && $0.subject?.frame == block.frame
                    }
                    #expect(isTold, "\(edition.name): \(text.plainText) in \(text.spec.size) points")
                }
            }
        }
    }

    private static let fonts: FontList? = {
        var problems: [Diagnostic] = []
        return TestProject.project.fonts(reporting: &problems)
    }()

    /// The sheet in its usual form is for readers who stand nearer.
    @Test func `The usual form has smaller words`() throws {
        let fonts = try TestProject.fontMap()
        for name in Self.templates {
            let usual = TestProject.sheet(TestProject.template(name), "pl").laidOut(with: fonts)
            #expect(texts(usual).contains { !$0.text.isExempt && $0.text.spec.size < 18 })
        }
    }

    /// A language's own legible size counts if it is larger.
    @Test func `No language's words become smaller than its readers can read`() {
        let template = TestProject.template("wall-poster")
        for tag in TestProject.tags {
            let edition = TestProject.sheet(template, tag, isLargePrint: true)
            let language = TestProject.language(tag)
            #expect(edition.minimumSize(for: language) == max(18, language.setting.minimumSize))
        }
    }
}
