import Design
import Diagnostics
import Foundation
import Layout
import TestSupport
import Testing
import Translation

@testable import Production

/// Languages that nobody speaks, for those that nobody has translated yet.
@Suite(.drawing) struct PseudoLocaleTests {
    @Test(arguments: PseudoLocale.allCases)
    func `Every template has room for a language of each kind`(locale: PseudoLocale) async throws {
        var selection = Order.Selection()
        selection.languages = [locale.rawValue, "en"]
        selection.takesFirstPaper = true
        var problems: [Diagnostic] = []
        let order = try #require(Order(selection, of: TestProject.project, reporting: &problems))
        #expect(problems == [])
        let worker = try Build(order, workers: 1, into: nil).makeWorker()
        let editions = order.editions.filter { $0.edition.languages.contains { $0.tag == locale.rawValue } }
        let speaking = order.templates.filter { if case .staff = $0.readers { false } else { !$0.isForMany } }
        #expect(editions.count == speaking.count)
        for planned in editions {
            let found = await worker.proofed(planned.edition).diagnostics
            #expect(planned.problems + found == [], "\(planned.edition.name)")
        }
    }

    /// English words by what becomes of them.
    @Test(arguments: [
        (PseudoLocale.long, "You can register", "Yoou caan reegiisteer"),
        (.long, "Call 999 or go to A&E", "Ceaall 999 oor goo too A&E"),
        (.long, "{opens} to {closes}", "{opens} too {closes}"), (.mirrored, "Free. HC1", "فرهه. HC1"),
    ])
    func `Words become others`(locale: PseudoLocale, english: String, words: String) {
        #expect(locale.text(for: english) == words)
    }

    @Test func `Long words are 40 per cent longer than English ones`() {
        let words = TestProject.wallPoster.texts.filter(\.isTranslated).map(\.text)
        let (english, long) = (words.joined().count, words.map { PseudoLocale.long.text(for: $0) }.joined().count)
        #expect(Double(long) / Double(english) > 1.3)
    }
}
