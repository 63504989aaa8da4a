package import Diagnostics
internal import SourceYAML

extension Diagnostic.Code {
    package static let templateGeometry = Self("template.geometry", .error)
    package static let templateReference = Self("template.unknown-name", .error)
    package static let templateDuplicate = Self("template.duplicate-name", .error)
    package static let templateReaders = Self("template.wrong-readers", .error)
}

extension Template {
    private static let keys = [
        "sheet", "title", "about", "edition", "facts_checked", "review_by", "nations", "drawn_on", "papers", "bleed",
        "readers", "requires", "smallest", "imposition", "pixels", "large_print", "dials", "enlarge", "sizes", "styles",
        "pages",
    ]
    private static let allKeys = keys + TemplateParser.pageKeys

    /// Reads a `template.yaml`.
    ///
    /// Sizes and styles are those of the theme, and the template's own beside them or instead of them. Gives nothing if
    /// a part that everything rests on is missing or wrong.
    package init?(
        parsing source: SourceText, named name: String, theme: Theme = Theme(),
        reporting diagnostics: inout [Diagnostic]
    ) {
        let before = diagnostics.count
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: Self.allKeys, reporting: &diagnostics)
        else { return nil }
        var parser = TemplateParser()
        self.name = name
        sheet = parser.text("sheet", in: file)
        title = parser.text("title", in: file)
        about = parser.text("about", in: file)
        edition = parser.text("edition", in: file)
        factsChecked = parser.month("facts_checked", in: file)
        reviewBy = parser.month("review_by", in: file)
        nations = file.requiredStrings("nations", reporting: &parser.diagnostics)
        let paper = file.required("drawn_on", reporting: &parser.diagnostics).flatMap { parser.paper($0) }
        drawnOn = paper ?? Paper(name: "A4", width: 210, height: 297)
        papers = parser.papers(in: file)
        bleed = file.number("bleed", .notNegative, reporting: &parser.diagnostics) ?? 0
        readers = parser.readers(in: file)
        requirements = parser.conditions(in: file, key: "requires")
        smallest = file.optionalNumber("smallest", .positive, reporting: &parser.diagnostics) ?? 1
        imposition = parser.imposition(in: file, of: paper, on: papers)
        pixels = file.optionalNumber("pixels", .pixels, reporting: &parser.diagnostics).map { Int($0) }
        largePrint = file.list("large_print", reporting: &parser.diagnostics).compactMap { parser.paper($0) }
        dials = file.strings("dials", reporting: &parser.diagnostics)
        enlarge = file.optionalNumber("enlarge", .growth, reporting: &parser.diagnostics) ?? 1
        parser.dials = dials
        sizes = parser.sizes(in: file, theme: theme)
        styles = parser.styles(in: file, theme: theme)
        pages = parser.pages(in: file)
        location = file.location
        diagnostics += parser.diagnostics
        let isImpositionFaulty = file["imposition"] != nil && imposition == nil
        TemplateRules(template: self, isImpositionFaulty: isImpositionFaulty).check(reporting: &diagnostics)
        if diagnostics[before...].contains(where: { $0.severity == .error }) { return nil }
    }
}

/// Turns YAML values into parts of a template and collects what is wrong with them.
struct TemplateParser {
    var diagnostics: [Diagnostic] = []
    /// The template's dials; a theme knows none, and names those that templates may have.
    var dials: [String]?
    /// The names that styles may give their size; nothing if the sizes are faulty, which is told once.
    private var sizeNames: Set<String>?
    /// The names that words may give their style, those of faulty styles too; nothing if there are no styles at all.
    private(set) var styleNames: Set<String>?
    var frameNames: Set<String> = []
    /// For whom the sheet speaks; nothing if that is faulty, which is told once.
    var readers: Readers?

    mutating func text(_ key: String, in mapping: YAMLMapping) -> String {
        mapping.string(key, reporting: &diagnostics) ?? ""
    }

    mutating func month(_ key: String, in mapping: YAMLMapping) -> String {
        guard let value = mapping.required(key, reporting: &diagnostics) else { return "" }
        if let text = value.string, text.wholeMatch(of: /[0-9]{4}-(0[1-9]|1[0-2])/) != nil { return text }
        diagnostics.append(.wrongKind("a month such as 2026-11", at: value.location))
        return ""
    }

    mutating func papers(in file: YAMLMapping) -> [Paper] {
        var papers: [Paper] = []
        for value in file.requiredList("papers", reporting: &diagnostics) {
            guard let paper = paper(value) else { continue }
            if papers.contains(paper) {
                diagnostics.append(.wrongKind("a paper that is not in the list yet", at: value.location))
            }
            papers.append(paper)
        }
        return papers
    }

    mutating func paper(_ value: YAMLValue) -> Paper? {
        if let paper = Paper.named(value.string ?? "") { return paper }
        let names = Paper.all.map(\.name).joined(separator: ", ")
        diagnostics.append(.wrongKind("one of \(names)", at: value.location))
        return nil
    }

    mutating func folds(in file: YAMLMapping) -> [Double] {
        file.list("folds", reporting: &diagnostics).compactMap { value in
            if let place = value.number, place > 0 { return place }
            diagnostics.append(.wrongKind("millimetres from the start edge", at: value.location))
            return nil
        }
    }

    /// The theme's sizes with those of the file.
    mutating func sizes(in file: YAMLMapping, theme: Theme = Theme()) -> [String: [String: Double]] {
        sizeNames = Set(theme.sizes.values.flatMap(\.keys))
        guard file["sizes"] != nil || theme.sizes.isEmpty else { return theme.sizes }
        let before = diagnostics.count
        let settings = file.named("sizes", reporting: &diagnostics) ?? []
        var sizes: [String: [String: Double]] = [:]
        for (setting, value) in settings { sizes[setting] = points(in: value) }
        let all = theme.sizes.merging(sizes) { $0.merging($1) { $1 } }
        guard diagnostics.count == before else {
            sizeNames = nil
            return all
        }
        let names = Set(sizes.values.flatMap(\.keys))
        sizeNames?.formUnion(names)
        // A setting without a size would be set in the smallest legible one.
        for (setting, value) in settings {
            for name in names.subtracting(all[setting, default: [:]].keys).sorted() {
                diagnostics.append(.missingKey(name, at: value.location))
            }
        }
        let others = theme.sizes.filter { sizes[$0.key] == nil && !names.isSubset(of: $0.value.keys) }
        for setting in others.keys.sorted() {
            diagnostics.append(.missingKey(setting, at: file["sizes"]?.location ?? file.location))
        }
        return all
    }

    private mutating func points(in value: YAMLValue) -> [String: Double] {
        var sizes: [String: Double] = [:]
        for (name, size) in value.named(reporting: &diagnostics) ?? [] {
            if let points = size.number, points > 0 {
                sizes[name] = points
            } else {
                diagnostics.append(.wrongKind("a size in points", at: size.location))
            }
        }
        return sizes
    }

    /// The theme's styles with those of the file.
    mutating func styles(in file: YAMLMapping, theme: Theme = Theme()) -> [String: Style] {
        styleNames = Set(theme.styles.keys)
        guard file["styles"] != nil || theme.styles.isEmpty else { return theme.styles }
        guard let entries = file.named("styles", reporting: &diagnostics) else {
            styleNames = nil
            return theme.styles
        }
        var styles = theme.styles
        for (name, value) in entries { styles[name] = style(named: name, in: value) }
        styleNames?.formUnion(entries.map(\.name))
        return styles
    }

    private mutating func style(named name: String, in value: YAMLValue) -> Style? {
        let keys = ["face", "bold", "size", "times", "colour", "balanced", "centred", "exempt", "dial", "tight"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let face = choice("face", in: entry, Style.Face.init(rawValue:), names: "headline, text"),
            let size = size(in: entry),
            let colour = entry.string("colour", reporting: &diagnostics)
        else { return nil }
        return Style(
            name: name, face: face, isBold: entry.flag("bold", reporting: &diagnostics),
            size: size, times: entry.optionalNumber("times", .positive, reporting: &diagnostics) ?? 1, colour: colour,
            isBalanced: entry.flag("balanced", reporting: &diagnostics),
            isCentred: entry.flag("centred", reporting: &diagnostics),
            isExempt: entry.flag("exempt", reporting: &diagnostics),
            dial: dial(in: entry), tight: entry.optionalNumber("tight", .part, reporting: &diagnostics) ?? 1)
    }

    private mutating func size(in entry: YAMLMapping) -> Style.Size? {
        if let value = entry["size"], let points = value.number {
            if points > 0 { return .points(points) }
            diagnostics.append(.wrongKind("a size in points", at: value.location))
            return nil
        }
        guard let name = entry.string("size", reporting: &diagnostics), let value = entry["size"] else { return nil }
        if let sizeNames, !sizeNames.contains(name) {
            diagnostics.append(.unknownName(name, kind: "size", known: Array(sizeNames), at: value.location))
        }
        return .named(name)
    }

    /// A length: a number, or what it is at the design and when a dial is fully turned.
    mutating func dimension(_ value: YAMLValue) -> Dimension? {
        if let number = value.number { return Dimension(number) }
        return YAMLMapping(value, known: ["at", "dial", "tight"], reporting: &diagnostics).flatMap { dimension(in: $0) }
    }

    mutating func dimension(in entry: YAMLMapping) -> Dimension? {
        guard let at = entry.number("at", reporting: &diagnostics) else { return nil }
        return Dimension(
            at, dial: dial(in: entry), tight: entry.optionalNumber("tight", reporting: &diagnostics))
    }

    mutating func conditions(in entry: YAMLMapping, key: String = "when") -> [Condition] {
        entry.list(key, reporting: &diagnostics).compactMap { value in
            if let condition = Condition(rawValue: value.string ?? "") { return condition }
            let names = Condition.allCases.map(\.rawValue).joined(separator: ", ")
            diagnostics.append(.wrongKind("one of \(names)", at: value.location))
            return nil
        }
    }

    mutating func choice<Choice>(
        _ key: String, in entry: YAMLMapping, _ make: (String) -> Choice?, names: String
    ) -> Choice? {
        guard let value = entry.required(key, reporting: &diagnostics) else { return nil }
        if let choice = make(value.string ?? "") { return choice }
        diagnostics.append(.wrongKind("one of \(names)", at: value.location))
        return nil
    }

    private mutating func dial(in entry: YAMLMapping) -> String? {
        guard let name = entry.optionalString("dial", reporting: &diagnostics), let value = entry["dial"] else {
            return nil
        }
        if let dials, !dials.contains(name) {
            diagnostics.append(.unknownName(name, kind: "dial", known: dials, at: value.location))
        }
        return name
    }
}

extension NumberKind {
    /// How far short words may grow.
    fileprivate static let growth = Self("a number from 1") { $0 >= 1 }
    /// Pixels across a picture for screens.
    fileprivate static let pixels = Self("a whole number from 16 to 20000") {
        (16...20_000).contains($0) && $0 == $0.rounded()
    }
    /// A part of something, such as the part of a size that is left when a dial is turned.
    static let part = Self("a number above 0 and up to 1") { $0 > 0 && $0 <= 1 }
}

extension Diagnostic {
    /// Two things of a template have the same name.
    static func duplicateName(_ name: String, kind: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateDuplicate, "there is another \(kind) '\(name)'", help: "Give each \(kind) a name of its own.",
            at: location)
    }

    /// A part of a template speaks to others than the sheet does.
    static func wrongReaders(_ message: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateReaders, message, help: "Change 'readers', or leave this out.", at: location)
    }

    /// Something is larger than the paper or has no size at all.
    static func noRoom(for part: String, on paper: Paper, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateGeometry, "there is no room for \(part) on \(paper.name)",
            help: "Stay within \(Int(paper.width)) × \(Int(paper.height)) mm.", at: location)
    }

    /// A template names something that is not there.
    package static func unknownName(
        _ name: String, kind: String, known: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .templateReference, "there is no \(kind) '\(name)'",
            help: known.isEmpty ? nil : "There are: \(known.sorted().joined(separator: ", ")).", at: location)
    }
}
