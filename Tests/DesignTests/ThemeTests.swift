import Design
import Diagnostics
import Foundation
import Layout
import Production
import SourceYAML
import TestSupport
import Testing
import Translation

/// A template takes sizes and styles from the theme, and brings its own beside them or instead of them.
@Suite struct ThemeTests {
    private static let text = """
        roles:
          text: {name: Ink, rgb: "#000000", cmyk: [0, 0, 0, 100]}
        sizes:
          latin: {normal: 17, big: 40}
          khmer: {normal: 16, big: 36}
        styles:
          plain: {face: text, size: normal, colour: text}
          title: {face: headline, size: big, colour: text, dial: headline, tight: 0.75}
        """

    private func read(_ text: String) -> (theme: Theme, reports: [Diagnostic]) {
        var reports: [Diagnostic] = []
        let theme = Theme(parsing: SourceText(file: "theme.yaml", text: text), reporting: &reports)
        return (theme, reports)
    }

    /// The small template with other sizes and styles, or with none.
    private func template(_ own: String) -> (template: Template?, reports: [Diagnostic]) {
        let text = TemplateFault.template
        let (before, after) = (text.split(separator: "sizes:\n")[0], text.split(separator: "artwork:\n")[1])
        return readTemplate(before + own + "artwork:\n" + after, theme: read(Self.text).theme)
    }

    @Test func `a theme has colours, sizes and styles`() {
        let (theme, reports) = read(Self.text)
        #expect(reports == [])
        #expect(theme.palette.names("text"))
        #expect(theme.sizes == ["latin": ["normal": 17, "big": 40], "khmer": ["normal": 16, "big": 36]])
        #expect(theme.styles.keys.sorted() == ["plain", "title"])
        #expect(theme.styles["title"]?.dial == "headline")
    }

    @Test func `a theme may have colours alone`() {
        let (theme, reports) = read(Self.text.split(separator: "sizes:")[0] + "")
        #expect(reports == [])
        #expect(theme.sizes.isEmpty && theme.styles.isEmpty)
    }

    @Test func `a template without sizes and styles has those of the theme`() {
        let (template, reports) = template("")
        #expect(reports == [])
        #expect(template?.sizes == read(Self.text).theme.sizes)
        #expect(template?.styles == read(Self.text).theme.styles)
    }

    @Test func `a template's own sizes and styles stand beside the theme's or instead of them`() {
        let (template, reports) = template(
            "sizes: {latin: {normal: 20, huge: 60}, khmer: {huge: 50}}\n"
                + "styles: {plain: {face: headline, size: huge, colour: text}}\n")
        #expect(reports == [])
        #expect(template?.sizes["latin"] == ["normal": 20, "big": 40, "huge": 60])
        #expect(template?.sizes["khmer"] == ["normal": 16, "big": 36, "huge": 50])
        #expect(template?.styles["plain"]?.face == .headline)
        #expect(template?.styles["title"]?.size == .named("big"))
    }

    @Test func `a size of the theme may change for one setting alone`() {
        #expect(template("sizes: {latin: {normal: 20}}\n").reports == [])
    }

    @Test func `a new size is missed for each setting of the theme`() {
        let reports = template("sizes: {latin: {huge: 60}}\n").reports
        #expect(reports.map(\.code) == [.yamlMissingKey])
        #expect(reports.first?.help == "Add a line 'khmer: …'.")
    }

    @Test(arguments: ["styles: {own: {face: text, size: vast, colour: text}}\n", "sizes: []\n", "styles: none\n"])
    func `faulty sizes and styles of a template are reported`(own: String) { #expect(template(own).reports.count == 1) }

    @Test func `a style that neither has is told with those of both`() {
        let text = TemplateFault.template.replacing(
            "style: plain\n        text: Hello", with: "style: x\n        text: y")
        let reports = readTemplate(text, theme: read(Self.text).theme).reports
        #expect(reports.first?.help == "There are: plain, spare, title.")
    }

    /// What stands instead of a part of the small theme, with a mark at the place; the code; what the help says.
    @Test(arguments: [
        ("roles:\n", "▸role: x\nroles:\n", "yaml.unknown-key", "Did you mean 'roles'?"),
        ("sizes:\n", "▸papers: x\nsizes:\n", "yaml.unknown-key", "Known keys are: roles, sizes, styles."),
        ("{normal: 17, big: 40}", "▸{big: 40}", "yaml.missing-key", "'normal: …'"),
        ("big: 40", "big: ▸0", "yaml.wrong-kind", "a size in points"),
        ("{normal: 17, big: 40}", "▸17", "yaml.wrong-kind", "'key: value'"),
        ("size: big", "size: ▸huge", "template.unknown-name", "There are: big, normal."),
        ("face: headline", "face: ▸serif", "yaml.wrong-kind", "one of headline, text"),
        ("tight: 0.75", "tight: ▸2", "yaml.wrong-kind", "a number above 0 and up to 1"),
        ("tight: 0.75", "▸tigth: 0.75", "yaml.unknown-key", "Did you mean 'tight'?"),
        ("{face: text, size: normal, colour: text}", "▸{face: text, size: normal}", "yaml.missing-key", "'colour: …'"),
    ])
    func `a faulty theme is reported`(part: String, fault: String, code: String, help: String) throws {
        let input = MarkedText(Self.text.replacing(part, with: fault, maxReplacements: 1))
        let reports = read(input.text).reports
        #expect(reports.map(\.place) == ["\(code) \(input.place)"])
        #expect(reports.first?.help?.contains(help) == true)
    }

    @Test func `the project's theme has sizes for every setting and styles that its templates use`() throws {
        let (theme, reports) = read(try String(contentsOf: TestProject.project.theme, encoding: .utf8))
        #expect(reports == [])
        let settings = Set(TestProject.setting.languages.languages.map(\.setting.name))
        #expect(Set(theme.sizes.keys) == settings)
        #expect(Set(theme.sizes.values.map { $0.keys.sorted() }).count == 1)
        #expect(theme.styles.values.allSatisfy { theme.palette.names($0.colour) })
    }
}
