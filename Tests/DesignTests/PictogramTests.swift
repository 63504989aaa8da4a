import Design
import Diagnostics
import Foundation
import Layout
import Production
import TestSupport
import Testing

@Suite struct PictogramTests {
    private static let folder = TestProject.root.appending(path: "Templates/pictograms")
    private static let pictograms = TestProject.setting.pictograms.pictograms

    private static let templates: [Template] = {
        var reports: [Diagnostic] = []
        return TestProject.templateNames.compactMap { TestProject.project.template($0, reporting: &reports) }
    }()

    private func read(_ text: String) -> (table: PictogramTable, reports: [Diagnostic]) {
        var reports: [Diagnostic] = []
        let table = PictogramTable(parsing: SourceText(file: "pictograms.yaml", text: text), reporting: &reports)
        return (table, reports)
    }

    @Test func `every template of the project can be read`() {
        #expect(Self.templates.map(\.name) == TestProject.templateNames)
        #expect(Self.templates.count >= 1)
    }

    @Test func `every pictogram of a template is drawn and has a meaning`() {
        for name in Self.templates.flatMap(\.pictograms).map(\.name) {
            let file = Self.folder.appending(path: name + ".svg").path
            #expect(FileManager.default.fileExists(atPath: file))
            #expect(Self.pictograms[name]?.meaning.isEmpty == false)
        }
    }

    @Test func `every drawing stands in the table and the reverse`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter {
            $0.hasSuffix(".svg")
        }
        #expect(files.map { String($0.dropLast(4)) }.sorted() == Self.pictograms.keys.sorted())
    }

    /// Writing, clocks, digits and the strike bar are read the same way everywhere.
    @Test(arguments: [
        ("interpreter", true), ("phone", true), ("scan", true), ("clock", false), ("passport", false),
        ("proof-of-address", false), ("immigration-papers", false), ("nhs-number", false), ("confidential", false),
        ("no-address", false),
    ])
    func `a pictogram is turned round on right-to-left sheets or not`(name: String, isMirrored: Bool) {
        #expect(Self.pictograms[name]?.isMirrored == isMirrored)
    }

    @Test func `a pictogram that is not said to be mirrored is not`() {
        let (table, reports) = read("pictograms:\n  a: {meaning: x}\n  b: {meaning: y, mirrored: true}")
        #expect(reports == [])
        #expect(table.pictograms.mapValues(\.isMirrored) == ["a": false, "b": true])
    }

    @Test(arguments: [
        ("▸pictogram: {}", "yaml.unknown-key", "Did you mean 'pictograms'?"),
        ("pictograms:\n  a: ▸x", "yaml.wrong-kind", "'key: value'"),
        ("pictograms:\n  a: ▸{mirrored: true}", "yaml.missing-key", "'meaning: …'"),
        ("pictograms:\n  a: {meaning: ▸\"\"}", "yaml.wrong-kind", "some text"),
        ("pictograms:\n  a: {meaning: x, mirrored: ▸yes}", "yaml.wrong-kind", "true or false"),
        ("pictograms:\n  a: {meaning: x, ▸mirorred: true}", "yaml.unknown-key", "Did you mean 'mirrored'?"),
    ])
    func `a faulty table of pictograms is reported`(marked: String, code: String, help: String) throws {
        let input = MarkedText(marked)
        let report = try #require(read(input.text).reports.first)
        #expect(report.place == "\(code) \(input.place)")
        #expect(report.help?.contains(help) == true)
    }

    @Test func `pictograms that are no mapping are reported`() {
        #expect(read("pictograms: none").reports.map(\.code.name) == ["yaml.wrong-kind"])
    }
}
