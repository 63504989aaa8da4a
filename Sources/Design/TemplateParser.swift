package import Diagnostics
internal import SourceYAML

extension Diagnostic.Code {
    package static let templateGeometry = Self("template.geometry", .error)
    package static let templateReference = Self("template.unknown-name", .error)
    package static let templateDuplicate = Self("template.duplicate-name", .error)
}

extension Template {
    private static let keys = [
        "sheet", "title", "about", "edition", "facts_checked", "review_by", "nations", "drawn_on", "papers", "bleed",
        "folds", "dials", "enlarge", "sizes", "styles", "artwork", "frames",
    ]

    /// Reads a `template.yaml`.
    ///
    /// Gives nothing if a part that everything rests on is missing or wrong.
    package init?(parsing source: SourceText, named name: String, reporting diagnostics: inout [Diagnostic]) {
        let before = diagnostics.count
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: Self.keys, reporting: &diagnostics)
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
        folds = parser.folds(in: file)
        dials = file.strings("dials", reporting: &parser.diagnostics)
        enlarge = file.optionalNumber("enlarge", .growth, reporting: &parser.diagnostics) ?? 1
        parser.dials = dials
        sizes = parser.sizes(in: file)
        styles = parser.styles(in: file)
        artwork = parser.artwork(in: file)
        frames = parser.frames(in: file)
        location = file.location
        diagnostics += parser.diagnostics
        TemplateRules(template: self).check(reporting: &diagnostics)
        if diagnostics[before...].contains(where: { $0.severity == .error }) { return nil }
    }
}

/// Turns YAML values into parts of a template and collects what is wrong with them.
struct TemplateParser {
    var diagnostics: [Diagnostic] = []
    var dials: [String] = []
    /// The names that styles may give their size; nothing if the sizes are faulty, which is told once.
    private var sizeNames: Set<String>?
    /// The names that words may give their style, those of faulty styles too; nothing if there are no styles at all.
    private(set) var styleNames: Set<String>?
    var frameNames: Set<String> = []

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

    mutating func sizes(in file: YAMLMapping) -> [String: [String: Double]] {
        let before = diagnostics.count
        let settings = file.named("sizes", reporting: &diagnostics) ?? []
        var sizes: [String: [String: Double]] = [:]
        for (setting, value) in settings { sizes[setting] = points(in: value) }
        guard diagnostics.count == before else { return sizes }
        let names = Set(sizes.values.flatMap(\.keys))
        sizeNames = names
        for (setting, value) in settings {
            // A setting without a size would be set in the smallest legible one.
            for name in names.subtracting(sizes[setting, default: [:]].keys).sorted() {
                diagnostics.append(.missingKey(name, at: value.location))
            }
        }
        return sizes
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

    mutating func styles(in file: YAMLMapping) -> [String: Style] {
        guard let entries = file.named("styles", reporting: &diagnostics) else { return [:] }
        var styles: [String: Style] = [:]
        for (name, value) in entries { styles[name] = style(named: name, in: value) }
        styleNames = Set(entries.map(\.name))
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

    mutating func conditions(in entry: YAMLMapping) -> [Condition] {
        entry.list("when", reporting: &diagnostics).compactMap { value in
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
        if !dials.contains(name) {
            diagnostics.append(.unknownName(name, kind: "dial", known: dials, at: value.location))
        }
        return name
    }
}

extension NumberKind {
    /// How far short words may grow.
    fileprivate static let growth = Self("a number from 1") { $0 >= 1 }
    /// The part of a size that is left when a dial is turned.
    fileprivate static let part = Self("a number above 0 and up to 1") { $0 > 0 && $0 <= 1 }
}

extension Diagnostic {
    /// Two things of a template have the same name.
    static func duplicateName(_ name: String, kind: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateDuplicate, "there is another \(kind) '\(name)'", help: "Give each \(kind) a name of its own.",
            at: location)
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
