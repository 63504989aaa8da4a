import Design
import Diagnostics
import Foundation
import Layout
import TestSupport
import Testing
import Translation

@testable import Production

/// Dates of a practice that would embarrass it on a wall.
@Suite struct EventProofTests {
    /// What a practice file says of its meeting or its award, on which day, and the code of the report.
    @Test(arguments: [
        ("date: 2031-03-04", "2026-11-26", nil), ("date: 2031-03-04", "2031-03-04", nil),
        ("date: 2031-03-04", "2031-03-05", "practice.event-past"),
        ("date: 2031-03-04, weekday: tuesday", "2026-11-26", nil),
        ("date: 2031-03-04, weekday: Wednesday", "2026-11-26", "practice.event-weekday"),
        ("date: 2032-02-29, weekday: sunday", "2026-11-26", nil),
        ("date: 2031-03-04, languages: [ar, xx]", "2026-11-26", "practice.event-language"),
    ])
    func `A meeting is held against the calendar`(details: String, today: String, code: String?) throws {
        let found = try diagnostics(
            for: "event: {topic: health, \(details), opens: \"18:00\", closes: \"19:00\", place: Hall}", on: today)
        #expect(found.map(\.code.name) == [code].compactMap(\.self))
        #expect(found.allSatisfy { $0.location?.line == 4 && $0.location?.excerpt == nil })
    }

    @Test(arguments: [("2034-03-03", nil), ("2034-03-04", "practice.award-past")])
    func `An award ends`(today: String, code: String?) throws {
        let found = try diagnostics(
            for: "sanctuary: {awarded_by: A panel, from: 2031-03-04, until: 2034-03-03}", on: today)
        #expect(found.map(\.code.name) == [code].compactMap(\.self))
    }

    @Test func `Nobody asks after a meeting that no sheet tells of`() throws {
        let practice = try practice(
            "event: {topic: health, date: 2001-01-01, opens: \"18:00\", closes: \"19:00\", place: Hall}")
        let found = EventProof.diagnostics(
            for: practice, today: CalendarDate("2026-11-26"), languages: TestProject.setting.languages,
            in: [TestProject.wallPoster])
        #expect(found == [])
    }

    private func diagnostics(for line: String, on today: String) throws -> [Diagnostic] {
        var problems: [Diagnostic] = []
        let templates = ["event-flyer", "sanctuary-notice"].compactMap {
            TestProject.project.template($0, reporting: &problems)
        }
        return EventProof.diagnostics(
            for: try practice(line), today: CalendarDate(today), languages: TestProject.setting.languages, in: templates
        )
    }

    private func practice(_ line: String) throws -> Practice {
        var problems: [Diagnostic] = []
        let text = "name: Elm\nphone: 020 7946 0123\nnation: england\n\(line)\n"
        let practice = Practice(parsing: SourceText(file: "practice.yaml", text: text), reporting: &problems)
        #expect(problems == [])
        return try #require(practice)
    }
}
