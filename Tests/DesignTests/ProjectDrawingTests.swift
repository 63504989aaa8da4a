import Design
import Diagnostics
import Foundation
import Layout
import TestSupport
import Testing

/// Our own drawings: flat shapes whose classes name palette roles, so that a council can change the colours and a press
/// gets no transparency.
@Suite struct ProjectDrawingTests {
    /// The paths of all drawings in `Templates`.
    private static let drawings: [String] = {
        let folder = TestProject.root.appending(path: "Templates")
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".svg") }.sorted()
    }()

    private func drawing(_ path: String) throws -> Drawing {
        let text = try String(contentsOf: TestProject.root.appending(path: "Templates/\(path)"), encoding: .utf8)
        let result = DrawingReadingResult(file: text)
        return try #require(result.drawing, "\(result.diagnostics)")
    }

    @Test func `there are drawings`() { #expect(Self.drawings.count >= 13) }

    @Test(arguments: drawings)
    func `a drawing is painted in colours of the palette`(path: String) throws {
        let drawing = try drawing(path)
        #expect(!drawing.paths.isEmpty)
        let known = TestProject.setting.palette.colours.keys
        #expect(drawing.roles.keys.filter { !known.contains($0) } == [])
        #expect(Set(drawing.paths.flatMap { [$0.fill, $0.stroke] }.compactMap(\.self)) == Set(drawing.roles.keys))
    }

    @Test(arguments: drawings)
    func `a drawing says what it shows`(path: String) throws { #expect(try drawing(path).title.count > 3) }

    @Test(arguments: drawings.filter { $0.hasPrefix("pictograms/") })
    func `a pictogram stands on the grid of 48 units`(path: String) throws {
        #expect(try drawing(path).viewBox == Drawing.ViewBox(x: 0, y: 0, width: 48, height: 48))
    }
}
