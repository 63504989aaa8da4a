import Design
import Diagnostics
import Layout
import SourceYAML
import TestSupport
import Testing

@Suite struct PaletteTests {
    private static let palette = TestProject.setting.palette

    private func read(_ text: String) -> (palette: Palette, reports: [Diagnostic]) {
        var reports: [Diagnostic] = []
        let palette = Theme(parsing: SourceText(file: "theme.yaml", text: text), reporting: &reports).palette
        return (palette, reports)
    }

    /// Two roles and the contrast that the art direction gives them, rounded to one decimal.
    @Test(arguments: [
        ("text", "room", 16.0), ("text", "beam", 14.0), ("text", "light", 11.4), ("wall", "room", 12.5),
        ("wall", "beam", 10.9), ("wall", "light", 8.9), ("strike", "room", 6.2), ("strike", "beam", 5.4),
        ("strike", "light", 4.4), ("door", "room", 5.6), ("door", "beam", 4.9), ("door", "light", 4.0),
        ("door-panel", "room", 7.6), ("label", "room", 4.6), ("label", "paper", 4.9),
    ])
    func `two colours have the contrast of the art direction`(one: String, other: String, contrast: Double) throws {
        let (one, other) = (try #require(Self.palette[one]), try #require(Self.palette[other]))
        #expect(abs(one.contrast(with: other) - contrast) <= 0.05)
        #expect(one.contrast(with: other) == other.contrast(with: one))
    }

    @Test(arguments: [("#000000", "#FFFFFF", 21.0), ("#777777", "#777777", 1), ("#767676", "#FFFFFF", 4.54)])
    func `contrast is reckoned as WCAG does`(one: String, other: String, contrast: Double) throws {
        let text = "roles:\n  a: {name: A, rgb: \"\(one)\", cmyk: [0, 0, 0, 0]}\n"
        let palette = read(text + "  b: {name: B, rgb: \"\(other)\", cmyk: [0, 0, 0, 0]}").palette
        let (one, other) = (try #require(palette["a"]), try #require(palette["b"]))
        #expect(abs(one.contrast(with: other) - contrast) < 0.005)
    }

    @Test func `the project's palette has these roles`() {
        #expect(
            Self.palette.colours.keys.sorted() == [
                "beam", "door", "door-edge", "door-panel", "label", "light", "on-door", "on-wall", "paper", "room",
                "strike", "text", "wall",
            ])
    }

    @Test(arguments: [
        ("text", "Ink", 0x221A25, [0, 0, 0, 100]), ("door", "Door", 0xA8452C, [15, 80, 84, 25]),
        ("light", "Lamplight", 0xFFCD6B, [0, 20, 66, 0]), ("paper", "White", 0xFFFFFF, [0, 0, 0, 0]),
    ])
    func `a role has its name, its colour on screens and its inks`(
        role: String, name: String, rgb: Int, cmyk: [Double]
    ) throws {
        let colour = try #require(Self.palette[role])
        #expect(colour.name == name)
        #expect([colour.red, colour.green, colour.blue] == [rgb >> 16, rgb >> 8 & 255, rgb & 255])
        #expect(colour.cmyk == cmyk)
    }

    @Test func `no colour of the project needs more ink than paper takes`() {
        #expect(Self.palette.colours.values.allSatisfy { $0.cmyk.reduce(0, +) <= 240 })
    }

    private static func colour(_ role: String) -> String {
        "  \(role): {name: A, rgb: \"#FF0080\", cmyk: [0, 50.5, 100, 0]}"
    }

    @Test func `a colour that is right is not reported`() {
        let (palette, reports) = read("roles:\n" + Self.colour("a"))
        #expect(reports == [])
        #expect(palette["a"]?.cmyk == [0, 50.5, 100, 0])
        #expect([palette["a"]?.red, palette["a"]?.green, palette["a"]?.blue] == [255, 0, 128])
    }

    /// A colour with one fault, the code and what the help says.
    @Test(arguments: [
        ("{name: A, rgb: ▸\"FFCD6B\", cmyk: [0, 0, 0, 0]}", "yaml.wrong-kind", "a colour such as \"#FFCD6B\""),
        ("{name: A, rgb: ▸\"#FFF\", cmyk: [0, 0, 0, 0]}", "yaml.wrong-kind", "a colour such as"),
        ("{name: A, rgb: ▸\"#FFCD6G\", cmyk: [0, 0, 0, 0]}", "yaml.wrong-kind", "a colour such as"),
        ("{name: A, rgb: ▸red, cmyk: [0, 0, 0, 0]}", "yaml.wrong-kind", "a colour such as"),
        ("{name: A, rgb: ▸[1, 2, 3], cmyk: [0, 0, 0, 0]}", "yaml.wrong-kind", "some text"),
        ("{name: A, rgb: \"#FFCD6B\", cmyk: ▸[0, 0, 0]}", "yaml.wrong-kind", "four inks from 0 to 100"),
        ("{name: A, rgb: \"#FFCD6B\", cmyk: ▸[0, 0, 0, 0, 0]}", "yaml.wrong-kind", "four inks"),
        ("{name: A, rgb: \"#FFCD6B\", cmyk: ▸[0, 0, 0, 101]}", "yaml.wrong-kind", "four inks"),
        ("{name: A, rgb: \"#FFCD6B\", cmyk: ▸[0, 0, 0, -1]}", "yaml.wrong-kind", "four inks"),
        ("▸{name: A, rgb: \"#FFCD6B\"}", "yaml.wrong-kind", "four inks"),
        ("▸{name: A, cmyk: [0, 0, 0, 0]}", "yaml.missing-key", "rgb: …"),
        ("▸{rgb: \"#FFCD6B\", cmyk: [0, 0, 0, 0]}", "yaml.missing-key", "name: …"),
        ("{name: ▸\"\", rgb: \"#FFCD6B\", cmyk: [0, 0, 0, 0]}", "yaml.wrong-kind", "some text"),
        ("▸Lamplight", "yaml.wrong-kind", "'key: value'"),
    ])
    func `a faulty colour is reported and left out`(marked: String, code: String, help: String) {
        let input = MarkedText("roles:\n  light: " + marked)
        let (palette, reports) = read(input.text)
        #expect(reports.map(\.place) == ["\(code) \(input.place)"])
        #expect(reports.first?.help?.contains(help) == true)
        #expect(palette.colours.isEmpty)
        #expect(palette.names("light") && !palette.names("dark"))
    }

    @Test func `an unknown key of a colour is reported with a guess`() {
        let input = MarkedText("roles:\n  a: {name: A, rgb: \"#FFCD6B\", cmyk: [0, 0, 0, 0], ▸cmky: 1}")
        let reports = read(input.text).reports
        #expect(reports.map(\.place) == ["yaml.unknown-key \(input.place)"])
        #expect(reports.first?.help == "Did you mean 'cmyk'?")
    }

    @Test(arguments: [
        ("\"#-12345\"", "[0, 0, 0, 0]"), ("\"#+12345\"", "[0, 0, 0, 0]"), ("\"#１12345\"", "[0, 0, 0, 0]"),
        ("\"#112345\"", "[0, a, 0, 0, 0]"), ("\"#112345\"", "none"),
    ])
    func `nothing but six digits and four numbers makes a colour`(rgb: String, cmyk: String) {
        #expect(read("roles:\n  a: {name: A, rgb: \(rgb), cmyk: \(cmyk)}").reports.count == 1)
    }

    @Test(arguments: ["roles: none", "roles: [text]", "roles:"])
    func `roles that are no mapping are reported`(text: String) {
        #expect(read(text).reports.map(\.code) == [.yamlWrongKind])
    }

    @Test func `two roles that look alike on screens and not in print are both reported`() {
        let text = "roles:\n  a: {name: A, rgb: \"#FFCD6B\", cmyk: [0, 0, 0, 0]}\n"
        let other = "  b: {name: B, rgb: \"#FFCD6B\", cmyk: [0, 0, 0, 9]}\n"
        #expect(read(text + other).reports.map(\.location?.line) == [2, 3])
        #expect(read(text + other.replacing("9", with: "0")).reports == [])
    }

    @Test func `a stand-in that is not there is reported`() {
        let text = "roles:\n  a: {name: A, rgb: \"#FFCD6B\", cmyk: [0, 0, 0, 0], ink_saver: b}\n"
        #expect(read(text).reports.map(\.code) == [.yamlWrongKind])
    }

    @Test func `where ink is saved each role looks like the one that stands for it`() throws {
        let saver = Self.palette.inkSaver
        #expect(saver.colours.keys == Self.palette.colours.keys)
        #expect(saver["wall"]?.red == 255 && saver["door"] == Self.palette["text"])
        #expect(Set(saver.colours.values.map(\.name)) == ["Ink", "White"])
    }
}
