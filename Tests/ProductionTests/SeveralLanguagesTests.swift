import Design
import Diagnostics
import Layout
import Production
import TestSupport
import Testing
import Translation

/// Which languages an order puts on one sheet.
@Suite struct SeveralLanguagesTests {
    private func order(
        _ templates: [String], _ languages: [String], beside: String = "en", large: Bool = false
    ) throws -> Order {
        var selection = Order.Selection()
        (selection.templates, selection.languages, selection.beside) = (templates, languages, beside)
        selection.isLargePrint = large
        var problems: [Diagnostic] = []
        return try #require(Order(selection, of: TestProject.project, reporting: &problems))
    }

    private func names(_ order: Order) -> [String] { order.editions.map(\.edition.name) }

    @Test func `A pair has English beside it unless another language is asked for`() throws {
        #expect(
            try names(order(["bilingual-poster"], ["ar", "uk"])).filter { $0.hasSuffix("A4") } == [
                "bilingual-poster-ar-en-A4", "bilingual-poster-uk-en-A4",
            ])
        #expect(
            try names(order(["bilingual-poster"], ["ar", "uk"], beside: "fa")).filter { $0.hasSuffix("A4") } == [
                "bilingual-poster-ar-fa-A4", "bilingual-poster-uk-fa-A4",
            ])
    }

    @Test(arguments: ["en", "ar"]) func `A language beside itself makes no sheet`(tag: String) throws {
        for template in ["bilingual-poster", "handbill"] {
            let order = try order([template], [tag], beside: tag)
            #expect(order.editions.isEmpty && order.diagnostics == [])
        }
    }

    @Test func `The other language's words are read though nobody asked for its sheets`() throws {
        let order = try order(["handbill"], ["uk"], beside: "ti")
        #expect(order.languages.map(\.tag) == ["uk"])
        #expect(Set(order.catalogues.map(\.language.tag)) == ["uk", "ti"])
        #expect(order.editions.map { $0.edition.languages.map(\.tag) }.allSatisfy { $0 == ["uk", "ti"] })
    }

    @Test func `A language beside that nobody knows is told`() throws {
        #expect(try order(["handbill"], ["uk"], beside: "tlh").diagnostics.map(\.code) == [.unknownLanguage])
    }

    /// The languages that are asked for, and those of the sheet for many.
    @Test(
        arguments: [
            (["ar", "uk", "ti"], ["en", "ar", "uk", "ti"]), (["en", "ar", "uk"], ["en", "ar", "uk"]), (["ar"], nil),
            (["en", "ar"], nil), (["ar", "ar"], nil),
        ] as [([String], [String]?)])
    func `A sheet for many has the languages that are asked for, two at least`(
        asked: [String], found: [String]?
    ) throws {
        let editions = try order(["many-languages"], asked).editions.filter { $0.edition.paper.name == "A3" }
        #expect(editions.map { $0.edition.languages.map(\.tag) } == [found].compactMap(\.self))
    }

    @Test func `Without any it has its own`() throws {
        let template = TestProject.template("many-languages")
        guard case .many(let standard) = template.readers else { return }
        let edition = try #require(try order(["many-languages"], ["en"]).editions.first).edition
        #expect(edition.languages.map(\.tag) == ["en"] + standard)
        #expect(edition.folder == "many" && edition.name == "many-languages-A3")
    }

    /// What is asked for, and whether the guide for staff is made.
    @Test(arguments: [(["desk-guide"], ["ar"], true), ([], ["ar"], false), ([], ["ar", "en"], true)])
    func `A sheet for staff is made where it or English is asked for`(
        templates: [String], languages: [String], isMade: Bool
    ) async throws {
        try await ProjectCopy.with(templates: ["desk-guide", "wall-poster"]) { copy in
            var selection = Order.Selection()
            (selection.templates, selection.languages, selection.papers) = (templates, languages, ["A4"])
            var problems: [Diagnostic] = []
            let order = try #require(Order(selection, of: copy.project, reporting: &problems))
            let guides = order.editions.filter { $0.edition.template.name == "desk-guide" }
            #expect(guides.map(\.edition.name) == (isMade ? ["desk-guide-en-A4"] : []))
        }
    }

    @Test func `Large print is made of the sheets and on the papers that have it, and says so in its name`() throws {
        let order = try order(["wall-poster", "bilingual-poster", "handbill", "leaflet"], ["ar"], large: true)
        let expected = ["wall-poster", "bilingual-poster", "handbill"].map(TestProject.template).flatMap { template in
            template.largePrint.map { "\(template.name) \($0.name)" }
        }
        #expect(order.editions.map { "\($0.edition.template.name) \($0.edition.paper.name)" } == expected)
        #expect(order.editions.allSatisfy { $0.edition.isLargePrint && $0.edition.name.hasSuffix("-large-print") })
    }
}
