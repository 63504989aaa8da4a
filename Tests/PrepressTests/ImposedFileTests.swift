import Foundation
import Graphics
import Layout
import Prepress
import TestSupport
import Testing

/// Ten cards on a sheet, read back from the finished file: what is cut apart has its back behind its front.
@Suite(.enabled(if: Tool.areInstalled("pdftotext"), "Needs pdftotext: install the package poppler-utils"))
struct ImposedFileTests {
    /// Where a word starts on a page, in millimetres from its top left corner.
    private struct Place {
        let x, y: Double
    }

    /// The places of a word on a page, counted from 1; poppler takes a paragraph that is replaced as a whole for a word.
    private func places(of word: String, on page: Int, of sheet: PrintedSheet) async throws -> [Place] {
        let run = try await sheet.asking("pdftotext") { ["-bbox", "-f", "\(page)", "-l", "\(page)", $0, "-"] }
        #expect(run.status == 0, "\(run.error)")
        let form = #/<word xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="[0-9.]+" yMax="[0-9.]+">([^<]*)</word>/#
        return run.text.matches(of: form).filter { $0.3.hasPrefix(word) }.compactMap { match in
            guard let x = Double(match.1), let y = Double(match.2) else { return nil }
            return Place(x: x / 72 * 25.4, y: y / 72 * 25.4)
        }
    }

    /// The corners of cards, on which a word stands at `onCard`.
    private func corners(of words: [Place], onCard word: Place) -> Set<[Int]> {
        Set(words.map { [tenths($0.x - word.x), tenths($0.y - word.y)] })
    }

    private func tenths(_ millimetres: Double) -> Int { Int((millimetres * 10).rounded()) }

    private static let fronts: Set<[Int]> = Set(
        [200, 1_050].flatMap { x in [110, 660, 1_210, 1_760, 2_310].map { [x, $0] } })

    /// A side and a word that stands once on it.
    @Test(arguments: [(1, "English"), (2, "Reception:")])
    func `Each side has ten cards at their places, to a tenth of a millimetre`(side: Int, word: String) async throws {
        let sheet = try await SheetLibrary.sheet(of: "access-card", "en", paper: "A4")
        let card = try await SheetLibrary.sheet(of: "access-card", "en", paper: "card")
        let alone = try await places(of: word, on: side, of: card)
        let words = try await places(of: word, on: side, of: sheet)
        #expect(alone.count == 1 && words.count == 10)
        #expect(corners(of: words, onCard: try #require(alone.first)) == Self.fronts)
    }

    /// Turned over the long edge, left is right and top is top.
    @Test func `A card's back lies behind its front`() async throws {
        let sheet = try await SheetLibrary.sheet(of: "access-card", "en", paper: "A4")
        let card = try await SheetLibrary.sheet(of: "access-card", "en", paper: "card")
        var corners: [[Place]] = []
        for (side, word) in [(1, "English"), (2, "Reception:")] {
            let alone = try #require(try await places(of: word, on: side, of: card).first)
            corners.append(
                try await places(of: word, on: side, of: sheet).map { Place(x: $0.x - alone.x, y: $0.y - alone.y) })
        }
        for front in corners[0] {
            let behind = corners[1].map { Place(x: 210 - $0.x - 85, y: $0.y) }
            #expect(behind.count { abs($0.x - front.x) < 0.1 && abs($0.y - front.y) < 0.1 } == 1)
        }
    }

    /// The first copy on the front lies at the left and the first on the back at the right: the same card.
    @Test(arguments: ["en", "ar"]) func `The copy that is read out is the same card on both sides`(tag: String)
        async throws
    {
        let sheet = try await SheetLibrary.sheet(of: "access-card", tag, paper: "A4").sheet
        let middle = sheet.pages[0].width / 2
        let (front, back) = (sheet.pages[0].blocks, sheet.pages[1].blocks)
        let isReadLeft = front.filter { $0.role != .artifact }.allSatisfy { $0.rectangle.right < middle }
        let isReadRight = back.filter { $0.role != .artifact }.allSatisfy { $0.rectangle.x > middle }
        #expect(isReadLeft && isReadRight)
    }

    @Test func `One copy has content in the file, and nine are artifacts`() async throws {
        let sheet = try await SheetLibrary.sheet(of: "access-card", "en", paper: "A4")
        let file = try FinishedFile(sheet.bytes)
        for (page, layout) in zip(file.pages, sheet.sheet.pages) {
            let content = String(decoding: try file.document.content(of: page), as: UTF8.self)
            let copy = layout.blocks.prefix(layout.blocks.count / 10)
            #expect(content.matches(of: /\/MCID/).count == copy.count { $0.role != .artifact })
        }
    }
}
