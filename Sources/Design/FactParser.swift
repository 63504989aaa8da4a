internal import Diagnostics
internal import SourceYAML

/// Turns YAML values into parts of the register of facts.
struct FactParser {
    /// Reads what templates have too, and collects what is wrong.
    var reader = TemplateParser()
    /// The names that facts may give; nothing if the nations are faulty, which is told once.
    private var nationNames: [String]?

    mutating func nations(in file: YAMLMapping) -> [Nation] {
        guard let entries = file.named("nations", reporting: &reader.diagnostics) else { return [] }
        nationNames = entries.map(\.name)
        return entries.compactMap { nation($0.name, in: $0.value) }
    }

    private mutating func nation(_ name: String, in value: YAMLValue) -> Nation? {
        guard let entry = YAMLMapping(value, known: ["reviewed", "reason"], reporting: &reader.diagnostics),
            let reviewed = entry.required("reviewed", reporting: &reader.diagnostics)
        else { return nil }
        if entry.flag("reviewed", reporting: &reader.diagnostics) {
            return Nation(name: name, reason: nil, location: reviewed.location)
        }
        return entry.string("reason", reporting: &reader.diagnostics).map {
            Nation(name: name, reason: $0, location: reviewed.location)
        }
    }

    mutating func fact(_ id: String, in value: YAMLValue) -> Fact? {
        let keys = ["statement", "nations", "source", "checked", "review_by", "tier", "caution"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &reader.diagnostics) else { return nil }
        if id.wholeMatch(of: /F[0-9]{2,}/) == nil {
            reader.diagnostics.append(.wrongKind("a number such as F01", at: entry.location))
        }
        let statement = entry.string("statement", reporting: &reader.diagnostics)
        let nations = self.nations(of: entry)
        let source = entry.string("source", reporting: &reader.diagnostics)
        let checked = Month(reader.month("checked", in: entry))
        let reviewBy = Month(reader.month("review_by", in: entry))
        let reviewLocation = entry["review_by"]?.location ?? entry.location
        let tiers = Fact.Tier.allCases.map(\.rawValue).joined(separator: ", ")
        let tier = reader.choice("tier", in: entry, Fact.Tier.init(rawValue:), names: tiers)
        let caution = entry.optionalString("caution", reporting: &reader.diagnostics)
        guard let statement, !nations.isEmpty, let source, let checked, let reviewBy, let tier else { return nil }
        if reviewBy < checked {
            reader.diagnostics.append(.wrongKind("a month that is not before 'checked'", at: reviewLocation))
        }
        return Fact(
            id: id, statement: statement, nations: nations, source: source, checked: checked, reviewBy: reviewBy,
            tier: tier, caution: caution, location: entry.location, reviewLocation: reviewLocation)
    }

    private mutating func nations(of entry: YAMLMapping) -> [String] {
        entry.requiredList("nations", reporting: &reader.diagnostics).compactMap { value in
            guard let nationNames else { return value.string }
            if let name = value.string, nationNames.contains(name) { return name }
            reader.diagnostics.append(
                .wrongKind("one of \(nationNames.joined(separator: ", "))", at: value.location))
            return nil
        }
    }

    mutating func forbidden(_ value: YAMLValue) -> ForbiddenWords? {
        guard let entry = YAMLMapping(value, known: ["words", "reason"], reporting: &reader.diagnostics) else {
            return nil
        }
        let patterns = entry.requiredList("words", reporting: &reader.diagnostics).compactMap { value in
            let pattern = value.string.flatMap { WordPattern($0) }
            if pattern == nil {
                reader.diagnostics.append(
                    .wrongKind("words in small letters, with '…' between some of them", at: value.location))
            }
            return pattern
        }
        return entry.string("reason", reporting: &reader.diagnostics).map {
            ForbiddenWords(patterns: patterns, reason: $0, location: entry.location)
        }
    }
}
