import Layout
import TestSupport
import Testing

/// Where every line of words stands, compared with tables that people have looked at.
@Suite(.oneAtATime) struct TextGoldenTests {
    @Test(arguments: Sheets.tags)
    func `An A4 sheet is laid out as it was`(tag: String) throws {
        try expectGolden(tag, "A4")
    }

    @Test(arguments: ["en", "ar", "ur", "my"], ["A3", "A5"])
    func `A sheet on other paper is laid out as it was`(tag: String, paper: String) throws {
        try expectGolden(tag, paper)
    }

    private func expectGolden(_ tag: String, _ paper: String) throws {
        let layout = try Sheets.layout(tag, paper)
        let difference = try Golden.difference(of: layout.table, from: "layout/\(layout.name).txt")
        #expect(difference == nil)
    }
}
