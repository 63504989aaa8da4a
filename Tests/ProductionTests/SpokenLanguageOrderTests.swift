import Design
import Diagnostics
import Foundation
import Layout
import Production
import TestSupport
import Testing
import Translation

/// Languages that are mostly spoken have no sheets of their own.
@Suite struct SpokenLanguageOrderTests {
    @Test(arguments: [
        (["haz"], ["prs"], ["project.mostly-spoken"]), (["haz", "ur"], ["prs", "ur"], ["project.mostly-spoken"]),
        (["rom"], [], ["project.reading-unknown"]), (["rhg", "ur"], ["ur"], ["project.reading-unknown"]),
        (["prs", "haz"], ["prs"], ["project.mostly-spoken"]), (["xx"], [], ["project.unknown-language"]),
    ])
    func `What is asked for is made in the language that is read`(
        asked: [String], made: [String], codes: [String]
    ) throws {
        var selection = Order.Selection()
        selection.templates = ["wall-poster"]
        selection.languages = asked
        var problems: [Diagnostic] = []
        let order = try #require(Order(selection, of: TestProject.project, reporting: &problems))
        #expect(order.languages.map(\.tag) == made)
        #expect(problems.map(\.code.name) == codes)
    }

    @Test func `The card for pointing tells staff what speakers of these languages are given`() {
        let words = TestProject.template("point-card").pages.flatMap(\.frames).map { "\($0)" }.joined()
        for language in TestProject.setting.languages.spoken { #expect(words.contains(language.englishName)) }
    }
}
