internal import Diagnostics
internal import SourceYAML

extension TemplateParser {
    mutating func artwork(in file: YAMLMapping) -> [Artwork] {
        file.list("artwork", reporting: &diagnostics).compactMap { piece($0) }
    }

    private mutating func piece(_ value: YAMLValue) -> Artwork? {
        let keys = [
            "svg", "ink_saver", "box", "mirrored", "polygon", "fill", "plate", "corner", "other_fill", "stroke",
            "thickness", "when",
        ]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics) else { return nil }
        return kind(of: entry, at: value.location).map {
            Artwork(kind: $0, conditions: conditions(in: entry), location: value.location)
        }
    }

    private mutating func kind(of entry: YAMLMapping, at location: SourceLocation) -> Artwork.Kind? {
        if entry["svg"] != nil {
            entry.refuse(["polygon", "fill", "plate"] + Self.plateKeys, beside: "svg", reporting: &diagnostics)
            return drawing(in: entry)
        }
        if let corners = entry["polygon"] {
            entry.refuse(
                ["ink_saver", "box", "mirrored", "plate"] + Self.plateKeys, beside: "polygon", reporting: &diagnostics)
            return polygon(corners, in: entry)
        }
        if let edges = entry["plate"] {
            entry.refuse(["box", "mirrored", "ink_saver"], beside: "plate", reporting: &diagnostics)
            return plate(edges, in: entry)
        }
        diagnostics.append(.missingKind(["svg", "polygon", "plate"], at: location))
        return nil
    }

    private static let plateKeys = ["corner", "other_fill", "stroke", "thickness"]

    private mutating func plate(_ value: YAMLValue, in entry: YAMLMapping) -> Artwork.Kind? {
        guard let edges = value.numbers, edges.count == 4 else {
            diagnostics.append(.wrongKind("[start, top, end, bottom]", at: value.location))
            return nil
        }
        var plate = Artwork.Plate(
            start: edges[0], end: edges[2], top: edges[1], bottom: edges[3],
            corner: entry.optionalNumber("corner", .notNegative, reporting: &diagnostics) ?? 0,
            fill: entry.optionalString("fill", reporting: &diagnostics),
            otherFill: entry.optionalString("other_fill", reporting: &diagnostics))
        // Neither shows without the other.
        if entry["stroke"] != nil || entry["thickness"] != nil {
            plate.stroke = entry.string("stroke", reporting: &diagnostics)
            plate.strokeWidth = entry.number("thickness", .thickness, reporting: &diagnostics) ?? 0
        }
        return .plate(plate)
    }

    private mutating func drawing(in entry: YAMLMapping) -> Artwork.Kind? {
        guard let file = entry.string("svg", reporting: &diagnostics),
            let box = entry.required("box", reporting: &diagnostics)
        else { return nil }
        guard let numbers = box.numbers, numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else {
            diagnostics.append(.wrongKind("[start, top, width, height]", at: box.location))
            return nil
        }
        return .drawing(
            file, x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3],
            isMirrored: entry.flag("mirrored", default: true, reporting: &diagnostics),
            inkSaver: entry.optionalString("ink_saver", reporting: &diagnostics))
    }

    private mutating func polygon(_ value: YAMLValue, in entry: YAMLMapping) -> Artwork.Kind? {
        guard let fill = entry.string("fill", reporting: &diagnostics) else { return nil }
        guard let items = value.items, items.count >= 3 else {
            diagnostics.append(.wrongKind("a list of three or more corners", at: value.location))
            return nil
        }
        return .polygon(items.compactMap { corner($0) }, fill: fill)
    }

    private mutating func corner(_ value: YAMLValue) -> Artwork.Corner? {
        guard let items = value.items, items.count == 2, let x = items[0].number, let y = height(items[1]) else {
            diagnostics.append(.wrongKind("a corner such as [34, 30]", at: value.location))
            return nil
        }
        return Artwork.Corner(x: x, y: y)
    }

    private mutating func height(_ value: YAMLValue) -> Artwork.Height? {
        if let number = value.number { return .at(number) }
        guard let entry = YAMLMapping(value, known: ["mark", "minus"], reporting: &diagnostics),
            let mark = entry.string("mark", reporting: &diagnostics)
        else { return nil }
        return .mark(mark, minus: entry["minus"].flatMap { dimension($0) } ?? Dimension(0))
    }
}
