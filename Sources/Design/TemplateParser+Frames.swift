internal import Diagnostics
internal import SourceYAML

extension TemplateParser {
    mutating func frames(in file: YAMLMapping) -> [Frame] {
        file.list("frames", reporting: &diagnostics).compactMap { frame($0) }
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
        let alignment =
            entry["align"] == nil
            ? .top
            : choice("align", in: entry, Frame.Alignment.init(rawValue:), names: "top, middle, bottom") ?? .top
        return Frame(
            name: name, start: start, end: end, top: top, bottom: bottom, alignment: alignment,
            fit: entry.optionalString("fit", reporting: &diagnostics) ?? name,
            grows: entry.flag("grows", reporting: &diagnostics), isMirrored: entry["mirrored"]?.bool ?? true,
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

    private mutating func block(_ value: YAMLValue) -> Block? {
        let keys = Self.kinds + Self.words + ["style", "when", "mark", "entries", "opposite"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics) else { return nil }
        guard let kindName = Self.kinds.first(where: { entry[$0] != nil }), let content = entry[kindName] else {
            diagnostics.append(.missingBlockKind(Self.kinds, at: value.location))
            return nil
        }
        guard let kind = kind(kindName, content, in: entry) else { return nil }
        return Block(
            kind: kind, conditions: conditions(in: entry), mark: entry["mark"]?.string, location: value.location)
    }

    private mutating func kind(_ name: String, _ content: YAMLValue, in entry: YAMLMapping) -> Block.Kind? {
        switch name {
        case "heading": heading(content, in: entry)
        case "paragraph": text(in: entry).flatMap { words in style(in: entry).map { .paragraph(words, style: $0) } }
        case "line": .line(parts(content), opposite: entry["opposite"].map { parts($0) } ?? [])
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

    private mutating func parts(_ value: YAMLValue) -> [Block.Part] {
        (value.items ?? []).compactMap { item in
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
            let pictogram = shape.number("pictogram", reporting: &diagnostics),
            let indent = shape.number("indent", reporting: &diagnostics)
        else { return nil }
        let gap = shape.optionalNumber("column_gap", reporting: &diagnostics) ?? 0
        return .list(
            ListShape(
                columns: columns, columnGap: gap, rowGap: rowGap, pictogram: pictogram,
                indent: indent),
            entry.list("entries", reporting: &diagnostics).compactMap { listEntry($0, style: entry["style"]?.string) })
    }

    private mutating func columns(in shape: YAMLMapping) -> Int? {
        guard let value = shape.required("columns", reporting: &diagnostics) else { return nil }
        if let columns = value.number.flatMap({ Int(exactly: $0) }), (1...4).contains(columns) { return columns }
        diagnostics.append(.wrongKind("a number from 1 to 4", at: value.location))
        return nil
    }

    private mutating func listEntry(_ value: YAMLValue, style: String?) -> Block.Entry? {
        let keys = Self.words + ["pictogram", "hours", "style", "when"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let pictogram = entry.string("pictogram", reporting: &diagnostics),
            let content = entry["hours"] == nil ? text(in: entry).map(Block.Entry.Content.text) : .hours,
            let style = entry["style"]?.string ?? style ?? self.style(in: entry)
        else { return nil }
        return Block.Entry(
            pictogram: pictogram, content: content, style: style, conditions: conditions(in: entry),
            location: entry["pictogram"]?.location ?? value.location)
    }

    private mutating func gap(_ content: YAMLValue) -> Block.Kind? {
        let share = content.entries?.first { $0.key.string == "share" }?.value.number ?? 0
        return dimension(content, known: ["share"]).map { .gap($0, share: share) }
    }

    private mutating func rule(_ content: YAMLValue) -> Block.Kind? {
        guard let entry = YAMLMapping(content, known: ["thickness", "colour"], reporting: &diagnostics),
            let thickness = entry.number("thickness", reporting: &diagnostics),
            let colour = entry.string("colour", reporting: &diagnostics)
        else { return nil }
        return .rule(thickness: thickness, colour: colour)
    }

    private mutating func alternate(_ content: YAMLValue) -> TemplateText? {
        guard let entry = YAMLMapping(content, known: ["alt"], reporting: &diagnostics),
            let value = entry.required("alt", reporting: &diagnostics),
            let words = YAMLMapping(value, known: Self.words, reporting: &diagnostics)
        else { return nil }
        return text(in: words)
    }

    private mutating func style(in entry: YAMLMapping) -> String? { entry.string("style", reporting: &diagnostics) }

    /// Words to translate under `text`, or words for staff under `english`.
    mutating func text(in entry: YAMLMapping) -> TemplateText? {
        let isEnglishOnly = entry["english"] != nil
        let key = isEnglishOnly ? "english" : "text"
        guard let text = entry.string(key, reporting: &diagnostics), let value = entry[key] else { return nil }
        return TemplateText(
            text, context: entry.optionalString("context", reporting: &diagnostics),
            note: entry.optionalString("note", reporting: &diagnostics),
            facts: entry.strings("facts", reporting: &diagnostics), isEnglishOnly: isEnglishOnly,
            location: value.location)
    }
}

extension Diagnostic {
    fileprivate static func missingBlockKind(_ kinds: [String], at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlMissingKey, "this block does not say what it is",
            help: "Start it with one of: \(kinds.joined(separator: ", ")).", at: location)
    }
}
