import Design
import Foundation
import Layout
import TestSupport
import Testing

/// Our own drawings: flat shapes whose classes name palette roles, so that a council can change the colours and a press
/// gets no transparency.
@Suite struct DrawingTests {
    private static let elements: Set<Substring> = [
        "svg", "title", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
    ]
    private static let attributes: Set<Substring> = [
        "xmlns", "viewBox", "class", "d", "x", "y", "x1", "y1", "x2", "y2", "width", "height", "cx", "cy", "r", "rx",
        "ry", "points", "transform", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
        "stroke-dasharray",
    ]

    /// The paths of all drawings in `Templates`.
    private static let drawings: [String] = {
        let folder = TestProject.root.appending(path: "Templates")
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".svg") }.sorted()
    }()

    private struct Element {
        let name: Substring
        let attributes: [(name: Substring, value: Substring)]
    }

    private func text(_ path: String) throws -> String {
        try String(contentsOf: TestProject.root.appending(path: "Templates/\(path)"), encoding: .utf8)
            .replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "")
    }

    private func elements(_ path: String) throws -> [Element] {
        try text(path).matches(of: /<([A-Za-z][^\s\/>]*)([^>]*)>/).map { tag in
            Element(
                name: tag.1,
                attributes: tag.2.matches(of: /([^\s=]+)\s*=\s*"([^"]*)"/).map { ($0.1, $0.2) })
        }
    }

    @Test func `there are drawings`() { #expect(Self.drawings.count >= 13) }

    @Test(arguments: drawings)
    func `a drawing has plain shapes only`(path: String) throws {
        let elements = try elements(path)
        #expect(elements.first?.name == "svg")
        #expect(elements.map(\.name).filter { !Self.elements.contains($0) } == [])
        #expect(elements.flatMap(\.attributes).map(\.name).filter { !Self.attributes.contains($0) } == [])
    }

    @Test(arguments: drawings)
    func `a drawing's colours are classes of the palette`(path: String) throws {
        let attributes = try elements(path).flatMap(\.attributes)
        let paints = attributes.filter { $0.name == "fill" || $0.name == "stroke" }
        #expect(paints.filter { $0.value != "none" }.map(\.value) == [])
        let known = TestProject.setting.palette.colours.keys.flatMap { ["fill-\($0)", "stroke-\($0)"] }
        let used = attributes.filter { $0.name == "class" }.flatMap { $0.value.split(separator: " ") }
        #expect(!used.isEmpty)
        #expect(used.filter { !known.contains(String($0)) } == [])
        #expect(try !text(path).contains("#"))
    }

    @Test(arguments: drawings)
    func `a drawing says what it shows`(path: String) throws {
        let title = try #require(try text(path).firstMatch(of: /<title>([^<]+)<\/title>/))
        #expect(title.1.count > 3)
    }

    @Test(arguments: drawings.filter { $0.hasPrefix("pictograms/") })
    func `a pictogram stands on the grid of 48 units`(path: String) throws {
        let root = try #require(try elements(path).first)
        #expect(root.attributes.first { $0.name == "viewBox" }?.value == "0 0 48 48")
    }
}
