import Diagnostics
import Graphics
import Layout
import TestSupport
import Testing

/// Words keep away from a logo.
@Suite(.drawing) struct LogoSpaceTests {
    private static let logo = Change.words(
        in: ChangedSheet.practice, "nation: england", "nation: england\nlogo: leaf.svg\nlogo_permission: true")

    @Test(arguments: TestProject.tags) func `Every sheet of ours leaves a logo its clear space`(tag: String) throws {
        let sheet = try ChangedSheet(tag, Self.logo)
        #expect(sheet.layout?.blocks.contains { $0.content == .logo("leaf.svg") } == true)
        #expect(sheet.diagnostics == [])
    }

    /// The plate stands so many millimetres beside the practice's name; the clear space is 1.2.
    @Test(arguments: [(0.9, true), (1.3, false)])
    func `Words in the clear space are reported`(distance: Double, isTooNear: Bool) throws {
        let layout = try #require(try ChangedSheet("en", Self.logo).layout)
        let sign = layout.blocks.filter { $0.frame == "sign" }.flatMap(\.lines)
        let start = try #require(sign.compactMap(\.ink?.right).max()) / 72 * 25.4 + distance
        let place = Change.words(
            in: ChangedSheet.template, "area: {start: 162, end: 196,", "area: {start: \(start), end: \(start + 34),")
        let sheet = try ChangedSheet("en", .all([Self.logo, place]))
        #expect(sheet.diagnostics.map(\.code.name) == (isTooNear ? ["layout.ink-collision"] : []))
    }
}

extension PlacedBlock {
    fileprivate var lines: [PlacedLine] { if case .text(let text) = content { text.lines } else { [] } }
}
