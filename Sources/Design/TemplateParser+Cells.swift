internal import Diagnostics
internal import SourceYAML

extension TemplateParser {
    /// What is repeated for each language of a sheet for many.
    mutating func cells(_ value: YAMLValue) -> Cells? {
        switch readers {
        case .many, nil: break
        default:
            diagnostics.append(.wrongReaders("only a sheet with 'readers: {many: …}' has cells", at: value.location))
        }
        let keys = ["area", "gaps", "grids", "artwork", "frames", "closing"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let area = area(in: entry), let gaps = entry.required("gaps", reporting: &diagnostics),
            let grids = entry.named("grids", reporting: &diagnostics)
        else { return nil }
        guard let gap = gaps.numbers, gap.count == 2, gap.allSatisfy({ $0 >= 0 }) else {
            diagnostics.append(.wrongKind("[between columns, between rows]", at: gaps.location))
            return nil
        }
        var byPaper: [String: [Cells.Grid]] = [:]
        for (name, list) in grids { byPaper[name] = self.grids(list, on: name) }
        return Cells(
            start: area.start, end: area.end, top: area.top, bottom: area.bottom, columnGap: gap[0], rowGap: gap[1],
            grids: byPaper, artwork: artwork(in: entry), frames: frames(in: entry),
            closing: entry.list("closing", reporting: &diagnostics).compactMap { closing($0) },
            location: value.location)
    }

    /// A list that is faulty is told here and not missed by `TemplateRules`.
    private mutating func grids(_ list: YAMLValue, on name: String) -> [Cells.Grid] {
        if Paper.named(name) == nil {
            diagnostics.append(
                .unknownName(name, kind: "paper", known: Paper.all.map(\.name), at: list.location))
        }
        if let items = list.items, !items.isEmpty { return items.compactMap { grid($0) } }
        diagnostics.append(.wrongKind("a list such as [[2, 3], [3, 4]]", at: list.location))
        return []
    }

    private mutating func closing(_ value: YAMLValue) -> [Frame]? {
        YAMLMapping(value, known: ["frames"], reporting: &diagnostics).map { frames(in: $0) }
    }

    private mutating func grid(_ value: YAMLValue) -> Cells.Grid? {
        let numbers = value.numbers ?? []
        if numbers.count == 2, numbers.allSatisfy({ (1...20).contains($0) && $0 == $0.rounded() }) {
            return Cells.Grid(columns: Int(numbers[0]), rows: Int(numbers[1]))
        }
        diagnostics.append(.wrongKind("[columns, rows]", at: value.location))
        return nil
    }

    private mutating func area(in entry: YAMLMapping) -> (start: Double, end: Double, top: Double, bottom: Double)? {
        guard let value = entry.required("area", reporting: &diagnostics),
            let area = YAMLMapping(value, known: ["start", "end", "top", "bottom"], reporting: &diagnostics),
            let start = area.number("start", reporting: &diagnostics),
            let end = area.number("end", reporting: &diagnostics),
            let top = area.number("top", reporting: &diagnostics),
            let bottom = area.number("bottom", reporting: &diagnostics)
        else { return nil }
        return (start, end, top, bottom)
    }
}
