import Design
import Diagnostics
import Foundation
import Layout
import Production
import TestSupport
import Testing
import Translation

/// Sheets that promise something, and practices that have not declared it.
@Suite struct RequirementTests {
    /// A template, the detail that it needs, and how the report names it.
    private static let claims = [
        ("window-notice", "safe_surgery", "'safe_surgery: true'"), ("sanctuary-notice", "sanctuary", "'sanctuary'"),
        ("event-flyer", "event", "'event'"),
    ]

    private func order(_ templates: [String], of copy: ProjectCopy, for practice: URL?) throws -> Order {
        var selection = Order.Selection()
        (selection.templates, selection.languages, selection.practiceFile) = (templates, ["en"], practice)
        var problems: [Diagnostic] = []
        return try #require(Order(selection, of: copy.project, reporting: &problems))
    }

    private func made(_ order: Order) -> Set<String> { Set(order.editions.map(\.edition.template.name)) }

    @Test(arguments: claims)
    func `A sheet that promises something is made for a practice that declares it, and for no other`(
        template: String, key: String, name: String
    ) async throws {
        try await ProjectCopy.with(templates: ["wall-poster", template]) { copy in
            let whole = try order([], of: copy, for: nil)
            #expect(made(whole) == ["wall-poster", template])
            #expect(whole.unclaimed.isEmpty)
            let other = try order([], of: copy, for: copy.practice(key, nil))
            #expect(made(other) == ["wall-poster"])
            #expect(other.unclaimed.map(\.template.name) == [template])
            // Nobody asked for it, so that nothing is wrong.
            #expect(other.diagnostics == [])
        }
    }

    @Test(arguments: claims)
    func `Asked for by name it is an error, and the others are made`(
        template: String, key: String, name: String
    ) async throws {
        try await ProjectCopy.with(templates: ["wall-poster", template]) { copy in
            let order = try order([template, "wall-poster"], of: copy, for: copy.practice(key, nil))
            #expect(order.diagnostics.map(\.code) == [.claimMissing])
            let report = try #require(order.diagnostics.first)
            #expect(report.severity == .error)
            #expect(report.message.contains(name) && report.message.contains("'\(template)'"))
            #expect(report.location?.file == "Templates/\(template)/template.yaml")
            #expect(report.subject?.template == template)
            #expect(made(order) == ["wall-poster"])
        }
    }

    @Test func `Who says that the practice is no Safe Surgery gets no notice that it is`() async throws {
        try await ProjectCopy.with(templates: ["wall-poster", "window-notice"]) { copy in
            let order = try order([], of: copy, for: copy.practice("safe_surgery", "false"))
            #expect(made(order) == ["wall-poster"])
        }
    }

    /// A sheet, a detail that the practice leaves out, and the frames that are not there without it.
    @Test(
        arguments: [
            ("leaflet", "help", ["help"]), ("access-card", "help", ["help"]), ("leaflet", "website", []),
            ("point-card", "interpreters", []), ("wall-poster", "website", ["scan", "code"]),
            ("bilingual-poster", "website", ["scan", "code"]), ("wall-poster", "hours", []),
        ] as [(String, String, Set<String>)])
    func `A sheet without a detail is made without its place`(template: String, detail: String, lost: Set<String>) {
        func frames(_ practice: Practice) -> Set<String> {
            let edition = TestProject.sheet(TestProject.template(template), practice: practice)
            return Set(edition.pages.flatMap(\.frames).map(\.frame.name))
        }
        var practice = TestProject.fullPractice
        switch detail {
        case "help": practice.help = nil
        case "website": practice.website = nil
        case "interpreters": practice.interpreters = nil
        default: practice.hours = []
        }
        #expect(frames(TestProject.fullPractice).subtracting(frames(practice)) == lost)
    }

    @Test func `A code for interpreters stands on sides for staff only`() {
        for name in TestProject.templateNames {
            let edition = TestProject.sheet(TestProject.template(name))
            for page in edition.pages where page.texts.contains(where: { $0.contains("0000") }) {
                #expect(["back", ""].contains(page.page.name) && ["point-card", "point-card-small"].contains(name))
            }
        }
    }
}

extension EditionPage {
    /// The words of the page's paragraphs and lists.
    fileprivate var texts: [String] {
        frames.flatMap(\.blocks).flatMap { block -> [Words] in
            switch block.kind {
            case .text(let words, _, _): [words]
            case .line(let parts, let opposite): (parts + opposite).map(\.words)
            case .list(_, let entries): entries.flatMap { [$0.words.words, $0.label?.words].compactMap(\.self) }
            case .pictograms, .gap, .rule, .code, .logo: []
            }
        }.map(\.plainText)
    }
}
