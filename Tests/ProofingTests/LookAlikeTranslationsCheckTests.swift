import Design
import Diagnostics
import Production
import TestSupport
import Testing

@testable import Proofing
@testable import Translation

@Suite struct LookAlikeTranslationsCheckTests {
    private func lookAlikes(_ first: String, _ second: String) -> [Diagnostic] {
        let catalogue = TestProject.catalogue(
            of: """
                msgctxt "a"
                msgid "Open"
                msgstr "\(first)"

                msgctxt "b"
                msgid "Open"
                msgstr "\(second)"
                """)
        return LookAlikeTranslationsCheck().diagnostics(for: catalogue, in: TestProject.language("fa"), of: [])
    }

    @Test(arguments: [("کی", "\u{643}ی"), ("Haben", "H\u{430}ben")])
    func `translations that look alike and are not are told at the second`(first: String, second: String) throws {
        let report = try #require(lookAlikes(first, second).first)
        #expect(report.code == .lookAlikeTranslations)
        #expect(report.location?.line == 10)
        #expect(report.notes.first?.location?.line == 6)
    }

    @Test(arguments: [("باز", "باز"), ("باز", "ناز"), ("a b", "a\\nb"), ("\u{E9}", "e\u{301}")])
    func `translations that are the same, or other words, are let pass`(first: String, second: String) {
        #expect(lookAlikes(first, second) == [])
    }
}
