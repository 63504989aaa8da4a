import Diagnostics
import TestSupport
import Testing
import Translation

/// Reading the glossary.
@Suite struct GlossaryTests {
    private static let right = """
        terms:
          NHS: {meaning: A service., keep: true, gloss: true}
          "111": {meaning: A number., keep: true}
          doctor:
            meaning: Not a professor.
            preferred: {tr: [hekim, doktor], pl: [lekarz]}
            forbidden: {pl: [profesor]}
        """

    private func read(_ text: String) -> (glossary: Glossary, reports: [Diagnostic]) {
        var reports: [Diagnostic] = []
        let source = SourceText(file: "glossary.yaml", text: text)
        let glossary = Glossary(parsing: source, reporting: &reports)
        return (glossary, reports)
    }

    @Test func `Terms are read in their order`() throws {
        let (glossary, reports) = read(Self.right)
        #expect(reports == [])
        #expect(glossary.terms.map(\.english) == ["NHS", "111", "doctor"])
        #expect(glossary.terms.map(\.isKept) == [true, true, false])
        #expect(glossary.terms.map(\.needsGloss) == [true, false, false])
        let doctor = try #require(glossary.terms.last)
        #expect(doctor.meaning == "Not a professor.")
        #expect(doctor.preferred == ["tr": ["hekim", "doktor"], "pl": ["lekarz"]])
        #expect(doctor.forbidden == ["pl": ["profesor"]])
        #expect(doctor.location.line == 5)
    }

    /// What stands instead of a part of the small glossary, with a mark at the place; the code; what the help says.
    @Test(arguments: [
        (
            "meaning: A service., keep", "meaning: A service., ▸kept: 1, keep", "yaml.unknown-key",
            "Did you mean 'keep'?"
        ),
        ("{meaning: A service., ", "▸{", "yaml.missing-key", "'meaning: …'"),
        ("meaning: A service.", "meaning: ▸[]", "yaml.wrong-kind", "some text"),
        ("{meaning: A number., keep: true}", "{meaning: A number., keep: ▸maybe}", "yaml.wrong-kind", "true or false"),
        ("{meaning: A number., keep: true}", "▸{meaning: A number., gloss: true}", "yaml.missing-key", "'keep: …'"),
        ("A service., keep: true,", "A service., keep: true, ▸preferred: {pl: [a]},", "yaml.unknown-key", "Remove one"),
        ("[lekarz]", "▸lekarz", "yaml.wrong-kind", "a list of words"),
        ("[lekarz]", "▸[]", "yaml.wrong-kind", "a list of words"),
        ("[lekarz]", "▸[lekarz, \"\"]", "yaml.wrong-kind", "a list of words"),
        ("pl: [lekarz]", "PL: ▸[lekarz]", "yaml.wrong-kind", "a tag such as ur or zh-Hant"),
        ("{pl: [profesor]}", "▸profesor", "yaml.wrong-kind", "'key: value'"),
    ])
    func `A faulty term is reported`(part: String, fault: String, code: String, help: String) throws {
        let changed = Self.right.replacing(part, with: fault, maxReplacements: 1)
        try #require(changed != Self.right)
        let input = MarkedText(changed)
        let reports = read(input.text).reports
        let report = try #require(reports.first { $0.code.name == code })
        #expect(reports.count == 1)
        #expect([report.location?.line, report.location?.column] == [input.line, input.column])
        #expect(report.help?.contains(help) == true)
    }

    @Test func `Faulty terms are left out and others are kept`() {
        let (glossary, reports) = read("terms: {a: {keep: true}, b: {meaning: B.}, c: 1}")
        #expect(glossary.terms.map(\.english) == ["b"])
        #expect(reports.map(\.code.name) == ["yaml.missing-key", "yaml.wrong-kind"])
    }
}
