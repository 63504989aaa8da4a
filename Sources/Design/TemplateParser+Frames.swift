internal import Diagnostics
internal import SourceYAML

extension TemplateParser {
    mutating func frames(in file: YAMLMapping) -> [Frame] {
        file.requiredList("frames", reporting: &diagnostics).compactMap { frame($0) }
    }

    private mutating func frame(_ value: YAMLValue) -> Frame? {
        let keys = ["name", "area", "align", "fit", "grows", "mirrored", "in", "ground", "when", "flow"]
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
            isSecond: isSecond(entry),
            grounds: entry.strings("ground", reporting: &diagnostics),
            conditions: conditions(in: entry),
            flow: entry.list("flow", reporting: &diagnostics).compactMap { block($0) }, location: areaValue.location)
    }

    /// Whether `in: second` says that the second language of two speaks.
    mutating func isSecond(_ entry: YAMLMapping) -> Bool {
        guard let value = entry["in"] else { return false }
        if value.string == "second" {
            expectPair(at: value.location)
        } else {
            diagnostics.append(.wrongKind("second", at: value.location))
        }
        return true
    }

    /// Only a sheet for a pair has a second language.
    private mutating func expectPair(at location: SourceLocation) {
        guard let readers, readers != .pair else { return }
        diagnostics.append(.wrongReaders("only a sheet with 'readers: pair' has a second language", at: location))
    }

    private mutating func edge(_ value: YAMLValue) -> Frame.Edge? {
        if let number = value.number { return .at(number) }
        guard let entry = YAMLMapping(value, known: ["above", "minus"], reporting: &diagnostics),
            let name = entry.string("above", reporting: &diagnostics)
        else { return nil }
        return .above(name, by: entry.optionalNumber("minus", reporting: &diagnostics) ?? 0)
    }

    private static let kinds = ["heading", "paragraph", "line", "list", "pictograms", "gap", "rule", "qr", "logo"]
    private static let words = ["text", "english", "data", "context", "note", "facts"]
    /// What may stand beside the key that says what a block is, apart from `when` and `mark`.
    private static let companions = [
        "heading": words + ["style", "in"], "paragraph": words + ["style", "in"], "line": ["opposite"],
        "list": ["entries", "style"], "pictograms": ["size", "gap"],
    ]

    private mutating func block(_ value: YAMLValue) -> Block? {
        let keys = Self.kinds + Self.words + ["style", "entries", "opposite", "in", "size"]
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
            mark: entry.optionalString("mark", reporting: &diagnostics),
            isSecond: companions.contains("in") && isSecond(entry),
            location: value.location)
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
        case "pictograms": pictograms(in: entry)
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
            guard let entry = YAMLMapping(item, known: Self.words + ["style", "in", "when"], reporting: &diagnostics),
                let words = text(in: entry), let style = style(in: entry)
            else { return nil }
            return Block.Part(
                text: words, style: style, isSecond: isSecond(entry), conditions: conditions(in: entry))
        }
    }

    private mutating func list(_ content: YAMLValue, in entry: YAMLMapping) -> Block.Kind? {
        let keys = [
            "columns", "column_gap", "row_gap", "pictogram", "indent", "number_style", "label_style", "beside",
        ]
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
                columns: columns, columnGap: gap, rowGap: rowGap, pictogram: pictogram, indent: indent,
                numberStyle: self.style("number_style", in: shape), labelStyle: self.style("label_style", in: shape),
                beside: shape["beside"].flatMap { beside($0) }),
            entry.requiredList("entries", reporting: &diagnostics).compactMap {
                listEntry($0, style: style, isCounted: shape["number_style"] != nil)
            })
    }

    private mutating func pictograms(in entry: YAMLMapping) -> Block.Kind? {
        guard let size = entry.number("size", .pictogram, reporting: &diagnostics),
            let gap = entry.number("gap", .notNegative, reporting: &diagnostics)
        else { return nil }
        return .pictograms(entry.requiredStrings("pictograms", reporting: &diagnostics), size: size, gap: gap)
    }

    private mutating func beside(_ value: YAMLValue) -> ListShape.Beside? {
        guard let entry = YAMLMapping(value, known: ["width", "gap", "style"], reporting: &diagnostics),
            let width = entry.number("width", .positive, reporting: &diagnostics),
            let gap = entry.number("gap", .notNegative, reporting: &diagnostics), let style = style(in: entry)
        else { return nil }
        expectPair(at: value.location)
        return ListShape.Beside(width: width, gap: gap, style: style)
    }

    /// A style that may be missing.
    private mutating func style(_ key: String, in entry: YAMLMapping) -> String? {
        entry[key] == nil ? nil : style(key: key, in: entry)
    }

    private mutating func columns(in shape: YAMLMapping) -> Int? {
        guard let value = shape.required("columns", reporting: &diagnostics) else { return nil }
        if let columns = value.number.flatMap({ Int(exactly: $0) }), (1...4).contains(columns) { return columns }
        diagnostics.append(.wrongKind("a number from 1 to 4", at: value.location))
        return nil
    }

    private mutating func listEntry(_ value: YAMLValue, style: String?, isCounted: Bool) -> Block.Entry? {
        let keys = Self.words + ["pictogram", "alt", "label", "hours", "style", "when"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let marker = isCounted ? "" : entry.string("pictogram", reporting: &diagnostics),
            let content = content(of: entry),
            let style = entry["style"] == nil ? style ?? self.style(in: entry) : self.style(in: entry)
        else { return nil }
        if isCounted { entry.refuse(["pictogram", "alt"], beside: "number_style", reporting: &diagnostics) }
        return Block.Entry(
            pictogram: isCounted ? nil : marker, label: entry["label"] == nil ? nil : words("label", in: entry),
            alternate: entry["alt"] == nil ? nil : alternate(in: entry), content: content,
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
    private mutating func alternate(in entry: YAMLMapping) -> TemplateText? { words("alt", in: entry) }

    /// Words that stand under a key of their own.
    private mutating func words(_ key: String, in entry: YAMLMapping) -> TemplateText? {
        guard let value = entry.required(key, reporting: &diagnostics),
            let words = YAMLMapping(value, known: Self.words, reporting: &diagnostics)
        else { return nil }
        return text(in: words)
    }

    /// The name of a style, which must be there.
    private mutating func style(key: String = "style", in entry: YAMLMapping) -> String? {
        guard let name = entry.string(key, reporting: &diagnostics) else { return nil }
        if let styleNames, !styleNames.contains(name), let place = entry[key]?.location {
            diagnostics.append(.unknownName(name, kind: "style", known: Array(styleNames), at: place))
        }
        return name
    }

    /// Words to translate under `text`, words for staff under `english`, or a cell's own data under `data`.
    mutating func text(in entry: YAMLMapping) -> TemplateText? {
        let voices: [(String, TemplateText.Voice)] = [("english", .staff), ("data", .data)]
        let (key, voice) = voices.first { entry[$0.0] != nil } ?? ("text", .reader)
        entry.refuse(["text", "english", "data"].filter { $0 != key }, beside: key, reporting: &diagnostics)
        guard let text = entry.string(key, reporting: &diagnostics), let value = entry[key] else { return nil }
        return TemplateText(
            text, context: entry.optionalString("context", reporting: &diagnostics),
            note: entry.optionalString("note", reporting: &diagnostics),
            facts: entry.strings("facts", reporting: &diagnostics), voice: voice, location: value.location)
    }
}

extension NumberKind {
    /// What survives printing, in millimetres.
    static let thickness = Self("a number from 0.3") { $0 >= 0.3 }
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
