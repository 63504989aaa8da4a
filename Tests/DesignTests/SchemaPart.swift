import Design
import Diagnostics
import Signing
import Testing
import Translation

/// A mapping that a file may hold: where its keys stand in a schema, and a file in which it has a key of nobody's, so
/// that the parser tells all that it knows.
struct SchemaPart: Sendable, CustomTestStringConvertible {
    let schema: Schema
    /// Where the schema's object with the `properties` is.
    let path: String
    /// A file whose only key that no one knows stands in the mapping.
    let file: String

    enum Schema: String, Sendable, CaseIterable {
        case template = "Templates/template.schema.json"
        case practice = "Templates/practice.schema.json"
        case languages = "Translations/languages.schema.json"
        case letters = "Translations/letters.schema.json"
        case glossary = "Translations/glossary.schema.json"
        case facts = "Templates/facts.schema.json"
        case theme = "Templates/theme.schema.json"
        case signed = "Translations/signed.schema.json"
        case touched = "Translations/touched.schema.json"
        case areas = "Translations/areas.schema.json"
    }

    var testDescription: String { "\(schema) \(path)" }

    private init(_ schema: Schema, _ path: String, _ file: String) {
        self.schema = schema
        self.path = path
        self.file = file
    }

    /// Far from every key, so that the help has no guess.
    private static let stranger = "a_key_that_no_parser_knows: 1"

    /// A block of a frame.
    private static func block(_ path: String, _ text: String) -> Self {
        let area = "area: {start: 1, end: 2, top: 3, bottom: 4}"
        return Self(.template, path, "frames: [{name: f, \(area), flow: [{\(text)}]}]")
    }

    /// Cells of a page.
    private static func cells(_ path: String, _ text: String) -> Self {
        let area = "area: {start: 1, end: 2, top: 3, bottom: 4}"
        return Self(.template, path, "cells: {\(area), gaps: [1, 1], grids: {A4: [[1, 1]]}, \(text)}")
    }

    static let all =
        template + practice + languages + letters + glossary + facts + theme + signed + touched + areas

    private static let template: [Self] = [
        Self(.template, "", stranger),
        Self(.template, "$defs.readers.anyOf.1", "readers: {\(stranger)}"),
        Self(.template, "$defs.imposition", "imposition: {\(stranger)}"),
        Self(.template, "$defs.page", "pages: [{\(stranger)}]"),
        cells("$defs.cells", stranger),
        Self(.template, "$defs.cells.properties.area", "cells: {area: {\(stranger)}}"),
        cells("$defs.closing", "closing: [{\(stranger)}]"),
        Self(.template, "$defs.style", "styles: {a: {\(stranger)}}"),
        Self(.template, "$defs.artwork", "artwork: [{\(stranger)}]"),
        Self(.template, "$defs.height.anyOf.1", "artwork: [{polygon: [[1, 1], [1, 2], [1, {\(stranger)}]], fill: a}]"),
        Self(.template, "$defs.frame", "frames: [{\(stranger)}]"),
        Self(.template, "$defs.frame.properties.area", "frames: [{name: f, area: {\(stranger)}}]"),
        Self(
            .template, "$defs.frame.properties.area.properties.bottom.anyOf.1",
            "frames: [{name: f, area: {start: 1, end: 2, top: 3, bottom: {\(stranger)}}}]"),
        block("$defs.block", stranger),
        block("$defs.part", "line: [{\(stranger)}]"),
        block("$defs.list", "list: {\(stranger)}"),
        block("$defs.length.anyOf.1", "list: {columns: 1, row_gap: {\(stranger)}}"),
        block(
            "$defs.beside", "list: {columns: 1, row_gap: 1, pictogram: 9, indent: 1, beside: {\(stranger)}}"),
        block(
            "$defs.entry", "list: {columns: 1, row_gap: 1, pictogram: 9, indent: 1}, entries: [{\(stranger)}]"),
        block("$defs.gap.anyOf.1", "gap: {\(stranger)}"),
        block("$defs.block.properties.rule", "rule: {\(stranger)}"),
        block("$defs.picture", "logo: {\(stranger)}"),
        block("$defs.words", "logo: {alt: {\(stranger)}}"),
    ]

    private static let practice: [Self] = [
        Self(.practice, "", stranger),
        Self(.practice, "properties.hours.items", "hours: [{\(stranger)}]"),
        Self(.practice, "properties.sanctuary", "sanctuary: {\(stranger)}"),
        Self(.practice, "properties.help", "help: {\(stranger)}"),
        Self(.practice, "properties.interpreters", "interpreters: {\(stranger)}"),
        Self(.practice, "properties.event", "event: {\(stranger)}"),
    ]

    private static let languages: [Self] = [
        Self(.languages, "", stranger),
        Self(.languages, "$defs.setting", "settings: {a: {\(stranger)}}"),
        Self(.languages, "$defs.language", "languages: [{\(stranger)}]"),
        Self(.languages, "$defs.spoken", "mostly_spoken: [{\(stranger)}]"),
        Self(
            .languages, "$defs.language.properties.spoken",
            """
            settings: {a: {headline_families: [A], text_families: [A], headline_spacing: 1, text_spacing: 1, minimum: 1,
              breaks: spaces}}
            languages: [{tag: xx, english: X, endonym: X, script: Latn, setting: a, spoken: {\(stranger)}}]
            """),
    ]

    private static let letters: [Self] = [
        Self(.letters, "", stranger),
        Self(.letters, "$defs.group", "letters: [{\(stranger)}]"),
        Self(.letters, "$defs.orthography", "orthography: [{\(stranger)}]"),
    ]

    private static let glossary: [Self] = [
        Self(.glossary, "", stranger), Self(.glossary, "$defs.term", "terms: {a: {\(stranger)}}"),
    ]

    private static let facts: [Self] = [
        Self(.facts, "", stranger),
        Self(.facts, "$defs.fact", "facts: {F01: {\(stranger)}}"),
        Self(.facts, "$defs.nation", "nations: {a: {\(stranger)}}"),
        Self(.facts, "$defs.forbidden", "do_not_print: [{\(stranger)}]"),
    ]

    private static let theme: [Self] = [
        Self(.theme, "", stranger),
        Self(.theme, "$defs.colour", "roles: {a: {\(stranger)}}"),
        Self(.theme, "$defs.style", "styles: {a: {\(stranger)}}"),
    ]

    private static let signed: [Self] = [
        Self(.signed, "", stranger),
        Self(.signed, "$defs.sign_off", "language: xx\nsign_offs: [{\(stranger)}]"),
        Self(.signed, "$defs.words", "language: xx\nwords: [{\(stranger)}]"),
    ]

    private static let areas: [Self] = [
        Self(.areas, "", stranger),
        Self(.areas, "$defs.area", "areas: [{\(stranger)}]"),
    ]

    private static let touched: [Self] = [
        Self(.touched, "", stranger),
        Self(.touched, "$defs.touch", "touched: [{\(stranger)}]"),
    ]

    /// The keys that the parser says it knows, in the order of the alphabet.
    func parserKeys() -> [String] {
        var reports: [Diagnostic] = []
        let source = SourceText(file: "test.yaml", text: file)
        switch schema {
        case .template: _ = Template(parsing: source, named: "test", reporting: &reports)
        case .practice: _ = Practice(parsing: source, reporting: &reports)
        case .languages: _ = LanguageTable(parsing: source, reporting: &reports)
        case .letters: _ = LetterTable(parsing: source, reporting: &reports)
        case .glossary: _ = Glossary(parsing: source, reporting: &reports)
        case .facts: _ = FactRegister(parsing: source, reporting: &reports)
        case .theme: _ = Theme(parsing: source, reporting: &reports)
        case .signed: _ = SignOffs(parsing: source, of: "xx", reporting: &reports)
        case .touched: _ = Touches(parsing: source, reporting: &reports)
        case .areas: _ = AreaTable(parsing: source, known: [], reporting: &reports)
        }
        let help = reports.first { $0.code.name == "yaml.unknown-key" }?.help
        guard let list = help?.wholeMatch(of: /Known keys are: (.*)\./)?.1 else { return [] }
        return list.split(separator: ", ").map(String.init).sorted()
    }
}
