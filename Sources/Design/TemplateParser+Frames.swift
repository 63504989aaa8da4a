internal import Diagnostics
internal import SourceYAML

extension TemplateParser {
    mutating func frames(in file: YAMLMapping) -> [Frame] {
        file.requiredList("frames", reporting: &diagnostics).compactMap { frame($0) }
    }

    private mutating func frame(_ value: YAMLValue) -> Frame? {
        let keys = ["name", "area", "align", "fit", "grows", "mirrored", "ground", "when", "flow"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let name = entry.string("name", reporting: &diagnostics),
            let areaValue = entry.required("area", reporting: &diagnostics),
            let area = YAMLMapping(areaValue, known: ["start", "end", "top", "bottom"], reporting: &diagnostics),
            let start = area.number("start", reporting: &diagnostics),
            let end = area.number("end", reporting: &diagnostics),
            let top = area.number("top", reporting: &diagnostics),
            let bottom = area.required("bottom", reporting: &diagnostics).flatMap({ edge($0) })
        else { return nil }
        if !frameNames.insert(name).inserted, let place = entry["name"]?.location {
            diagnostics.append(.duplicateName(name, kind: "frame", at: place))
        }
        let alignment =
            entry["align"] == nil
            ? .top
            : choice("align", in: entry, Frame.Alignment.init(rawValue:), names: "top, middle, bottom") ?? .top
        return Frame(
            name: name, start: start, end: end, top: top, bottom: bottom, alignment: alignment,
            fit: entry.optionalString("fit", reporting: &diagnostics) ?? name,
            grows: entry.flag("grows", reporting: &diagnostics),
            isMirrored: entry.flag("mirrored", default: true, reporting: &diagnostics),
            grounds: entry.strings("ground", reporting: &diagnostics),
            conditions: conditions(in: entry),
            flow: entry.list("flow", reporting: &diagnostics).compactMap { block($0) }, location: areaValue.location)
    }

    private mutating func edge(_ value: YAMLValue) -> Frame.Edge? {
        if let number = value.number { return .at(number) }
        guard let entry = YAMLMapping(value, known: ["above", "minus"], reporting: &diagnostics),
            let name = entry.string("above", reporting: &diagnostics)
        else { return nil }
        return .above(name, by: entry.optionalNumber("minus", reporting: &diagnostics) ?? 0)
    }

    private static let kinds = ["heading", "paragraph", "line", "list", "gap", "rule", "qr", "logo"]
    private static let words = ["text", "english", "context", "note", "facts"]
    /// What may stand beside the key that says what a block is, apart from `when` and `mark`.
    private static let companions = [
        "heading": words + ["style"], "paragraph": words + ["style"], "line": ["opposite"],
        "list": ["entries", "style"],
    ]

    private mutating func block(_ value: YAMLValue) -> Block? {
        let keys = Self.kinds + Self.words + ["style", "entries", "opposite"]
        guard let entry = YAMLMapping(value, known: keys + ["when", "mark"], reporting: &diagnostics) else {
            return nil
        }
        guard let name = Self.kinds.first(where: { entry[$0] != nil }), let content = entry[name] else {
            diagnostics.append(.missingKind(Self.kinds, at: value.location))
            return nil
        }
        let companions = [name] + Self.companions[name, default: []]
        entry.refuse(keys.filter { !companions.contains($0) }, beside: name, reporting: &diagnostics)
        guard let kind = kind(name, content, in: entry) else { return nil }
        return Block(
            kind: kind, conditions: conditions(in: entry),
            mark: entry.optionalString("mark", reporting: &diagnostics), location: value.location)
    }

    private mutating func kind(_ name: String, _ content: YAMLValue, in entry: YAMLMapping) -> Block.Kind? {
        switch name {
        case "heading": heading(content, in: entry)
        case "paragraph": paragraph(content, in: entry)
        case "line":
            .line(
                parts(entry.requiredList("line", reporting: &diagnostics)),
                opposite: parts(entry.list("opposite", reporting: &diagnostics)))
        case "list": list(content, in: entry)
        case "gap": gap(content)
        case "rule": rule(content)
        case "qr": alternate(content).map { .code(alternate: $0) }
        default: alternate(content).map { .logo(alternate: $0) }
        }
    }

    private mutating func heading(_ content: YAMLValue, in entry: YAMLMapping) -> Block.Kind? {
        guard let level = content.number.flatMap({ Int(exactly: $0) }), (1...6).contains(level) else {
            diagnostics.append(.wrongKind("a level from 1 to 6", at: content.location))
            return nil
        }
        guard let words = text(in: entry), let style = style(in: entry) else { return nil }
        return .heading(level, words, style: style)
    }

    private mutating func paragraph(_ content: YAMLValue, in entry: YAMLMapping) -> Block.Kind? {
        expectNothing(in: content)
        guard let words = text(in: entry), let style = style(in: entry) else { return nil }
        return .paragraph(words, style: style)
    }

    /// The words of a paragraph and the hours of an entry stand elsewhere.
    private mutating func expectNothing(in value: YAMLValue) {
        if value.entries?.isEmpty != true { diagnostics.append(.wrongKind("{}", at: value.location)) }
    }

    private mutating func parts(_ items: [YAMLValue]) -> [Block.Part] {
        items.compactMap { item in
            guard let entry = YAMLMapping(item, known: Self.words + ["style", "when"], reporting: &diagnostics),
                let words = text(in: entry), let style = style(in: entry)
            else { return nil }
            return Block.Part(text: words, style: style, conditions: conditions(in: entry))
        }
    }

    private mutating func list(_ content: YAMLValue, in entry: YAMLMapping) -> Block.Kind? {
        let keys = ["columns", "column_gap", "row_gap", "pictogram", "indent"]
        guard let shape = YAMLMapping(content, known: keys, reporting: &diagnostics),
            let columns = self.columns(in: shape),
            let rowGap = shape.required("row_gap", reporting: &diagnostics).flatMap({ dimension($0) }),
            let pictogram = shape.number("pictogram", .pictogram, reporting: &diagnostics),
            let indent = shape.number("indent", reporting: &diagnostics)
        else { return nil }
        let gap = shape.optionalNumber("column_gap", .notNegative, reporting: &diagnostics) ?? 0
        // A faulty style of the list is told once and not missed in each entry.
        let style = entry["style"] == nil ? nil : self.style(in: entry) ?? ""
        return .list(
            ListShape(
                columns: columns, columnGap: gap, rowGap: rowGap, pictogram: pictogram,
                indent: indent),
            entry.requiredList("entries", reporting: &diagnostics).compactMap { listEntry($0, style: style) })
    }

    private mutating func columns(in shape: YAMLMapping) -> Int? {
        guard let value = shape.required("columns", reporting: &diagnostics) else { return nil }
        if let columns = value.number.flatMap({ Int(exactly: $0) }), (1...4).contains(columns) { return columns }
        diagnostics.append(.wrongKind("a number from 1 to 4", at: value.location))
        return nil
    }

    private mutating func listEntry(_ value: YAMLValue, style: String?) -> Block.Entry? {
        let keys = Self.words + ["pictogram", "alt", "hours", "style", "when"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let pictogram = entry.string("pictogram", reporting: &diagnostics),
            let content = content(of: entry),
            let style = entry["style"] == nil ? style ?? self.style(in: entry) : self.style(in: entry)
        else { return nil }
        return Block.Entry(
            pictogram: pictogram, alternate: entry["alt"] == nil ? nil : alternate(in: entry), content: content,
            style: style, conditions: conditions(in: entry),
            location: entry["pictogram"]?.location ?? value.location)
    }

    private mutating func content(of entry: YAMLMapping) -> Block.Entry.Content? {
        guard let hours = entry["hours"] else { return text(in: entry).map(Block.Entry.Content.text) }
        expectNothing(in: hours)
        entry.refuse(Self.words, beside: "hours", reporting: &diagnostics)
        return .hours
    }

    private mutating func gap(_ content: YAMLValue) -> Block.Kind? {
        if let number = content.number { return .gap(Dimension(number), share: 0) }
        guard let entry = YAMLMapping(content, known: ["at", "dial", "tight", "share"], reporting: &diagnostics),
            let height = dimension(in: entry)
        else { return nil }
        return .gap(height, share: entry.optionalNumber("share", .notNegative, reporting: &diagnostics) ?? 0)
    }

    private mutating func rule(_ content: YAMLValue) -> Block.Kind? {
        guard let entry = YAMLMapping(content, known: ["thickness", "colour"], reporting: &diagnostics),
            let thickness = entry.number("thickness", .thickness, reporting: &diagnostics),
            let colour = entry.string("colour", reporting: &diagnostics)
        else { return nil }
        return .rule(thickness: thickness, colour: colour)
    }

    private mutating func alternate(_ content: YAMLValue) -> TemplateText? {
        YAMLMapping(content, known: ["alt"], reporting: &diagnostics).flatMap { alternate(in: $0) }
    }

    /// What a reader hears instead of a picture.
    private mutating func alternate(in entry: YAMLMapping) -> TemplateText? {
        guard let value = entry.required("alt", reporting: &diagnostics),
            let words = YAMLMapping(value, known: Self.words, reporting: &diagnostics)
        else { return nil }
        return text(in: words)
    }

    /// The name of a style, which must be there.
    private mutating func style(in entry: YAMLMapping) -> String? {
        guard let name = entry.string("style", reporting: &diagnostics) else { return nil }
        if let styleNames, !styleNames.contains(name), let place = entry["style"]?.location {
            diagnostics.append(.unknownName(name, kind: "style", known: Array(styleNames), at: place))
        }
        return name
    }

    /// Words to translate under `text`, or words for staff under `english`.
    mutating func text(in entry: YAMLMapping) -> TemplateText? {
        let isEnglishOnly = entry["english"] != nil
        let key = isEnglishOnly ? "english" : "text"
        if isEnglishOnly { entry.refuse(["text"], beside: key, reporting: &diagnostics) }
        guard let text = entry.string(key, reporting: &diagnostics), let value = entry[key] else { return nil }
        return TemplateText(
            text, context: entry.optionalString("context", reporting: &diagnostics),
            note: entry.optionalString("note", reporting: &diagnostics),
            facts: entry.strings("facts", reporting: &diagnostics), isEnglishOnly: isEnglishOnly,
            location: value.location)
    }
}

extension NumberKind {
    /// What survives printing, in millimetres.
    fileprivate static let thickness = Self("a number from 0.3") { $0 >= 0.3 }
    /// What can be made out, in millimetres.
    fileprivate static let pictogram = Self("a number from 7") { $0 >= 7 }
}

extension Diagnostic {
    /// A part of a template has none of the keys of which it needs one.
    static func missingKind(_ kinds: [String], at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlMissingKey, "this part does not say what it is",
            help: "Start it with one of: \(kinds.joined(separator: ", ")).", at: location)
    }
}
