import Design
import Diagnostics
import Foundation
import TestSupport
import Testing

/// Each fault of a template is reported once, where it can be mended, with help.
@Suite struct TemplateFaultTests {
    @Test(
        arguments: [
            (.poster, ["room", "floor", "words"]), (.bells, ["title", "says", "corner", "another", "steps"]),
            (.card, ["front", "foot"]),
        ] as [(TemplateFault.Sheet, [String])])
    func `the small templates themselves are right`(sheet: TemplateFault.Sheet, frames: [String]) throws {
        let (template, reports) = readTemplate(sheet.text)
        #expect(reports == [])
        #expect(template?.name == "test")
        #expect(template?.frames.map(\.name) == frames)
    }

    private func check(_ fault: TemplateFault) throws {
        let input = MarkedText(fault.marked)
        let (template, reports) = readTemplate(input.text)
        #expect(reports.map(\.place) == ["\(fault.code) \(input.place)"])
        let report = try #require(reports.first)
        let help = try #require(report.help)
        #expect(report.message.contains(fault.words) || help.contains(fault.words))
        #expect(help.hasSuffix(".") || help.hasSuffix("?"))
        #expect(template == nil)
    }

    @Test(arguments: TemplateFault.unknownKeys)
    func `an unknown key is reported with a guess or a list`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: TemplateFault.missingKeys)
    func `a missing key is reported where its part starts`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: TemplateFault.wrongKinds)
    func `a value of the wrong kind is reported`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: TemplateFault.conditions)
    func `a condition that is none is reported`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: TemplateFault.geometry)
    func `a frame without room on the page is reported`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: TemplateFault.unknownNames)
    func `a name of nothing is reported with the names that there are`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: TemplateFault.unknownStyles)
    func `an unknown style is reported where it is named, with the styles that there are`(fault: TemplateFault) throws {
        try check(fault)
    }

    @Test func `a faulty style is reported once and not wherever it is used`() {
        let text = TemplateFault.template.replacing("plain: {face: text", with: "plain: {face: sans")
        #expect(readTemplate(text).reports.map(\.code.name) == ["yaml.wrong-kind"])
    }

    @Test(arguments: ["sheet", "title", "about", "edition", "facts_checked", "review_by", "bleed", "sizes", "styles"])
    func `a part that every template needs is missed`(key: String) throws {
        let reports = readTemplate(Self.template(without: key)).reports
        #expect(reports.first?.place == "yaml.missing-key 1:1")
        #expect(reports.first?.help == "Add a line '\(key): …'.")
    }

    @Test(arguments: ["nations", "drawn_on", "papers", "frames"])
    func `a part without which there is no sheet is missed`(key: String) {
        #expect(readTemplate(Self.template(without: key)).reports.contains { $0.place == "yaml.missing-key 1:1" })
    }

    @Test(arguments: ["dials", "enlarge", "artwork"])
    func `a part that a template can do without is not missed`(key: String) {
        #expect(readTemplate(Self.template(without: key)).reports.allSatisfy { $0.code.name != "yaml.missing-key" })
    }

    @Test(arguments: TemplateFault.overlooked)
    func `a fault that makes a wrong sheet is not overlooked`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: TemplateFault.sheetKeys)
    func `a fault of what a sheet is as a whole is reported`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: TemplateFault.pageKeys)
    func `a fault of a page is reported`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: TemplateFault.cellKeys)
    func `a fault of cells is reported`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: TemplateFault.plateKeys)
    func `a fault of a plate is reported`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: TemplateFault.pairKeys)
    func `a fault of a second language, a list or data is reported`(fault: TemplateFault) throws { try check(fault) }

    @Test(arguments: ["one", "pair", "staff"])
    func `cells in a sheet that is not for many are reported`(readers: String) {
        let text = TemplateFault.bells.replacing("readers: {many: [ar, uk]}", with: "readers: \(readers)")
        #expect(readTemplate(text).reports.map(\.code.name) == ["template.wrong-readers"])
    }

    @Test(arguments: ["A3-landscape", "A4-landscape", "card", "slide", "square"])
    func `a paper of another shape is reported with the template`(paper: String) throws {
        let text = TemplateFault.template.replacing("papers: [A4, A5]", with: "papers: [A4, \(paper)]")
        let reports = readTemplate(text).reports
        #expect(reports.map(\.place) == ["template.geometry 1:1"])
        #expect(reports.first?.message == "\(paper) has another shape than A4")
    }

    @Test func `a paper for large print that the template does not have is reported with the template`() {
        let text = TemplateFault.template.replacing("bleed: 3", with: "bleed: 3\nlarge_print: [A4, A3]")
        let reports = readTemplate(text).reports
        #expect(reports.map(\.place) == ["template.unknown-name 1:1"])
        #expect(reports.first?.help == "There are: A4, A5.")
    }

    @Test(arguments: [("A4, A2", "A4"), ("A3", "A4"), ("A5", "A3")])
    func `papers of one shape stand beside each other`(papers: String, drawnOn: String) {
        let text = TemplateFault.template.replacing("papers: [A4, A5]", with: "papers: [\(papers)]")
        #expect(readTemplate(text.replacing("drawn_on: A4", with: "drawn_on: \(drawnOn)")).reports == [])
    }

    /// Each key of the schema, which knows the same keys as the parser.
    @Test func `every key of a template is faulty in some test`() throws {
        let file = TestProject.root.appending(path: SchemaPart.Schema.template.rawValue)
        let schema = try JSONDocument(readingFrom: file)
        let keys = Set(schema.objects().flatMap { $0.object["properties"]?.keys ?? [] })
        #expect(keys.count > 80)
        #expect(keys.subtracting(TemplateFault.all.compactMap(\.key)).sorted() == [])
    }

    @Test func `a huge number is reported and does not end the program`() async {
        await #expect(processExitsWith: .success) {
            _ = readTemplate(TemplateFault.template.replacing("columns: 1", with: "columns: 1e300"))
        }
        await #expect(processExitsWith: .success) {
            _ = readTemplate(TemplateFault.template.replacing("heading: 1", with: "heading: 1e300"))
        }
    }

    /// The small template without one of its keys and what stands under it.
    private static func template(without key: String) -> String {
        var isLeftOut = false
        return TemplateFault.template.split(separator: "\n").filter { line in
            if !line.hasPrefix(" ") { isLeftOut = line.hasPrefix(key + ":") }
            return !isLeftOut
        }.joined(separator: "\n")
    }
}
