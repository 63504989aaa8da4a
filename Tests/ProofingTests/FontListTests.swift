import Diagnostics
import Proofing
import TestSupport
import Testing

@Suite struct FontListTests {
    private static let right = """
        fonts:
          - file: /a.ttf
            family: A
            weight: 80
            package: p
            sha256: s
            licence: l
        """

    private func read(_ text: String) -> (list: FontList, reports: [Diagnostic]) {
        var reports: [Diagnostic] = []
        let list = FontList(parsing: SourceText(file: "fonts.yaml", text: text), reporting: &reports)
        return (list, reports)
    }

    @Test func `A list that is right is not reported`() {
        let (list, reports) = read(Self.right)
        #expect(reports == [])
        #expect(list.fonts.map(\.weight) == [80])
        #expect(list.allows("/a.ttf"))
    }

    /// What stands instead of a part of the list, and what the help says.
    @Test(arguments: [
        ("weight: 80", "weight: ▸bold", "a whole number from 0 to 215"),
        ("weight: 80", "weight: ▸80.5", "a whole number from 0 to 215"),
        ("weight: 80", "weight: ▸1e300", "a whole number from 0 to 215"),
        ("weight: 80", "weight: ▸-1", "a whole number from 0 to 215"),
        ("family: A", "family: ▸[A]", "some text"),
    ])
    func `A faulty font is reported at its place and left out`(part: String, fault: String, help: String) {
        let input = MarkedText(Self.right.replacing(part, with: fault))
        let (list, reports) = read(input.text)
        #expect(reports.map(\.code.name) == ["yaml.wrong-kind"])
        #expect([reports.first?.location?.line, reports.first?.location?.column] == [input.line, input.column])
        #expect(reports.first?.help?.contains(help) == true)
        #expect(list.fonts == [])
    }

    @Test(arguments: ["fonts: []", "fonts: none", "font: []"])
    func `A list without fonts is reported`(text: String) { #expect(!read(text).reports.isEmpty) }
}
