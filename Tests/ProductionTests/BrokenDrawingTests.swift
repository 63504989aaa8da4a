import Design
import Diagnostics
import Foundation
import Layout
import Production
import TestSupport
import Testing

/// What templates and drawings name in vain is told when they are read, at the line that names it.
@Suite(.drawing) struct BrokenDrawingTests {
    private static let template = "Templates/wall-poster/template.yaml"
    private static let clock = "Templates/pictograms/clock.svg"

    /// A file, what is replaced in it, and the report.
    @Test(arguments: [
        (
            template, "svg: shared/tag.svg", "svg: shared/flag.svg", "template.unknown-name",
            "there is no drawing 'shared/flag.svg'"
        ),
        (template, "pictogram: scan\n", "pictogram: skan\n", "template.unknown-name", "there is no pictogram 'skan'"),
        (template, "fill: beam", "fill: moon", "design.unknown-colour", "the palette has no role 'moon'"),
        (template, "0.4, colour: text", "0.4, colour: ash", "design.unknown-colour", "the palette has no role 'ash'"),
        (clock, "fill-light", "fill-lime", "design.unknown-colour", "the palette has no role 'lime'"),
        (clock, "\"M24 13", "\"24 13", "drawing.syntax", "a command such as M or L is expected here"),
        (clock, "M24 13", "M24 x", "drawing.syntax", "a number is expected here"),
    ])
    func `A name in vain is reported at its line and blocks the sheets`(
        file: String, old: String, new: String, code: String, message: String
    ) async throws {
        try await ProjectCopy.with { copy in
            let start = old.split(separator: "\n").first.map(String.init) ?? old
            let line = try #require(try copy.line(holding: start, in: file))
            try copy.replace(old, with: new, in: file)
            let (order, problems) = try order(of: copy.project)
            #expect(problems.map(\.code.name) == [code])
            #expect(problems.first?.message == message)
            #expect(problems.first?.location?.file == file)
            // A polygon is reported where it starts, a line above its fill.
            #expect((line - 1...line).contains(problems.first?.location?.line ?? 0))
            #expect(Set(order.editions.map(\.isBlocked)) == [true])
        }
    }

    @Test func `A drawing that no sheet needs blocks none`() async throws {
        try await ProjectCopy.with { copy in
            let file = "Templates/pictograms/spare.svg"
            try "<svg/>".write(to: copy.file(file), atomically: true, encoding: .utf8)
            let (order, problems) = try order(of: copy.project)
            #expect(problems.map(\.location?.file) == [file])
            #expect(Set(order.editions.map(\.isBlocked)) == [false])
        }
    }

    @Test func `A sheet without one of its drawings can still be previewed`() async throws {
        try await ProjectCopy.with { copy in
            try FileManager.default.removeItem(at: copy.file(Self.clock))
            let (order, problems) = try order(of: copy.project)
            #expect(problems.map(\.message) == ["there is no pictogram 'clock'"])
            let edition = try #require(order.editions.first?.edition)
            let worker = try Build(order, workers: 1, into: nil).makeWorker()
            let picture = try await worker.png(of: worker.proofed(edition).layout.pages[0], width: 100)
            #expect(!picture.isEmpty)
        }
    }

    private func order(of project: Project) throws -> (order: Order, problems: [Diagnostic]) {
        var selection = Order.Selection()
        selection.languages = ["en"]
        var problems: [Diagnostic] = []
        let order = try #require(Order(selection, of: project, reporting: &problems))
        return (order, problems)
    }
}
