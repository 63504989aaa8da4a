package import Diagnostics
internal import SourceYAML

extension Diagnostic.Code {
    package static let templateGeometry = Self("template.geometry", .error)
    package static let templateReference = Self("template.unknown-name", .error)
}

extension Template {
    private static let keys = [
        "sheet", "title", "about", "edition", "facts_checked", "review_by", "nations", "drawn_on", "papers", "bleed",
        "dials", "enlarge", "sizes", "styles", "artwork", "frames",
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
        factsChecked = parser.text("facts_checked", in: file)
        reviewBy = parser.text("review_by", in: file)
        nations = file.strings("nations", reporting: &parser.diagnostics)
        let paper = parser.paper(file["drawn_on"])
        drawnOn = paper ?? Paper(name: "A4", width: 210, height: 297)
        papers = file.list("papers", reporting: &parser.diagnostics).compactMap { parser.paper($0) }
        bleed = file.number("bleed", reporting: &parser.diagnostics) ?? 0
        dials = file.strings("dials", reporting: &parser.diagnostics)
        enlarge = file.optionalNumber("enlarge", reporting: &parser.diagnostics) ?? 1
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

    mutating func text(_ key: String, in mapping: YAMLMapping) -> String {
        mapping.string(key, reporting: &diagnostics) ?? ""
    }

    mutating func paper(_ value: YAMLValue?) -> Paper? {
        guard let value else { return nil }
        if let paper = Paper.named(value.string ?? "") { return paper }
        let names = Paper.all.map(\.name).joined(separator: ", ")
        diagnostics.append(.wrongKind("one of \(names)", at: value.location))
        return nil
    }

    mutating func sizes(in file: YAMLMapping) -> [String: [String: Double]] {
        var sizes: [String: [String: Double]] = [:]
        for setting in file.required("sizes", reporting: &diagnostics)?.entries ?? [] {
            for size in setting.value.entries ?? [] {
                guard let points = size.value.number, points > 0 else {
                    diagnostics.append(.wrongKind("a size in points", at: size.value.location))
                    continue
                }
                sizes[setting.key.string ?? "", default: [:]][size.key.string ?? ""] = points
            }
        }
        return sizes
    }

    mutating func styles(in file: YAMLMapping) -> [String: Style] {
        var styles: [String: Style] = [:]
        for entry in file.required("styles", reporting: &diagnostics)?.entries ?? [] {
            let name = entry.key.string ?? ""
            styles[name] = style(named: name, in: entry.value)
        }
        return styles
    }

    private mutating func style(named name: String, in value: YAMLValue) -> Style? {
        let keys = ["face", "bold", "size", "times", "colour", "balanced", "centred", "exempt", "dial", "tight"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let face = choice("face", in: entry, Style.Face.init(rawValue:), names: "headline, text"),
            let size = entry.string("size", reporting: &diagnostics),
            let colour = entry.string("colour", reporting: &diagnostics)
        else { return nil }
        return Style(
            name: name, face: face, isBold: entry.flag("bold", reporting: &diagnostics),
            size: Double(size).map(Style.Size.points) ?? .named(size),
            times: entry.optionalNumber("times", reporting: &diagnostics) ?? 1, colour: colour,
            isBalanced: entry.flag("balanced", reporting: &diagnostics),
            isCentred: entry.flag("centred", reporting: &diagnostics),
            isExempt: entry.flag("exempt", reporting: &diagnostics),
            dial: dial(in: entry), tight: entry.optionalNumber("tight", reporting: &diagnostics) ?? 1)
    }

    /// A length: a number, or what it is at the design and when a dial is fully turned.
    mutating func dimension(_ value: YAMLValue, known: [String] = []) -> Dimension? {
        if let number = value.number { return Dimension(number) }
        guard let entry = YAMLMapping(value, known: ["at", "dial", "tight"] + known, reporting: &diagnostics),
            let at = entry.number("at", reporting: &diagnostics)
        else { return nil }
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
        guard let value = entry["dial"], let name = value.string else { return nil }
        if !dials.contains(name) {
            diagnostics.append(.unknownName(name, kind: "dial", known: dials, at: value.location))
        }
        return name
    }
}

extension Diagnostic {
    /// A template names something that is not there.
    package static func unknownName(
        _ name: String, kind: String, known: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .templateReference, "there is no \(kind) '\(name)'",
            help: known.isEmpty ? nil : "There are: \(known.sorted().joined(separator: ", ")).", at: location)
    }
}
