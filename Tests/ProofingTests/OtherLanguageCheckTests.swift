import Design
import Diagnostics
import Layout
import Production
import TestSupport
import Testing

@testable import Proofing
@testable import Translation

@Suite struct OtherLanguageCheckTests {
    private static let sameScript: [(String, String)] = {
        let languages = TestProject.setting.languages.languages.filter { $0.tag != "en" }
        return languages.flatMap { one in
            languages.filter { other in
                one.tag != other.tag && one.letterScripts == other.letterScripts
                    && Set([one.tag, other.tag]) != ["fa", "prs"]
            }.map { (one.tag, $0.tag) }
        }
    }()

    @Test(arguments: sameScript) func `a catalogue in another language of the script is refused`(
        pair: (String, String)
    ) {
        let reports = CatalogueCheckTests.reports(on: TestProject.catalogue(pair.0), as: pair.1)
        #expect(reports.map(\.code.name) == ["catalogue.language", "catalogue.other-language"])
    }

    @Test(arguments: [("ar", "pl"), ("uk", "bn"), ("fr", "ta"), ("zh-Hans", "my"), ("en", "en")])
    func `a catalogue in another script is refused`(tag: String, other: String) {
        let codes = CatalogueCheckTests.reports(on: TestProject.catalogue(tag), as: other).map(\.code.name)
        #expect(codes.contains("catalogue.other-language") == (tag != other))
    }

    @Test func `Farsi and Dari are not told apart`() {
        let codes = CatalogueCheckTests.reports(on: TestProject.catalogue("fa"), as: "prs").map(\.code.name)
        #expect(codes.contains("catalogue.language") && !codes.contains("catalogue.other-language"))
    }

    @Test func `the report names the other language and the place of the header`() throws {
        let report = try #require(CatalogueCheckTests.reports(on: TestProject.catalogue("es"), as: "pt").last)
        #expect(report.message == "the words look like Spanish and not like Portuguese")
        #expect(report.location?.file == "Translations/es.po" && report.location?.line != nil)
    }

    @Test func `a few messages in another language are not the whole`() {
        let spanish = TestProject.catalogue("es")
        var count = 0
        let mixed = CatalogueCheckTests.changed(TestProject.catalogue("pt")) { text in
            count += 1
            return count % 10 == 0 ? spanish.messages[count].translations[0] : text
        }
        #expect(!CatalogueCheckTests.reports(on: mixed, as: "pt").contains { $0.code == .otherLanguage })
    }

    @Test func `a list of names that repeats one small word of another language is no text in it`() {
        let body = (0..<80).map { "msgid \"Dollar \($0)\"\nmsgstr \"Đô la \($0)\"\n\n" }.joined()
        let catalogue = TestProject.catalogue(of: body)
        #expect(CatalogueProof.diagnostics(for: catalogue, in: TestProject.language("vi"), of: []) == [])
    }
}
