package import Diagnostics
internal import SourceYAML

/// Sets of languages that are asked for together, and other names by which languages are found.
package struct AreaTable: Sendable, Hashable {
    package let areas: [Area]
    /// English names beside the table's own, by tag.
    package let otherNames: [String: [String]]

    /// One set.
    package struct Area: Sendable, Hashable {
        package let name: String
        /// What it is based on, in a sentence or two.
        package let basis: String
        package let languages: [String]
    }

    /// No sets: a project need not have any.
    package init() { self.init(areas: [], otherNames: [:]) }

    private init(areas: [Area], otherNames: [String: [String]]) {
        (self.areas, self.otherNames) = (areas, otherNames)
    }

    /// Reads `areas.yaml`; a tag that no language has is reported and left out.
    package init(parsing source: SourceText, known: Set<String>, reporting diagnostics: inout [Diagnostic]) {
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: ["areas", "also_called"], reporting: &diagnostics)
        else {
            self.init()
            return
        }
        var names: [String: [String]] = [:]
        let others = file["also_called"]?.named(reporting: &diagnostics) ?? []
        for (tag, value) in others {
            guard known.contains(tag) else {
                diagnostics.append(.wrongKind("the tags of languages; '\(tag)' is none", at: value.location))
                continue
            }
            names[tag] = value.items?.compactMap(\.string) ?? []
            if value.items == nil { diagnostics.append(.wrongKind("a list", at: value.location)) }
        }
        self.init(
            areas: file.list("areas", reporting: &diagnostics).compactMap {
                Area(in: $0, known: known, reporting: &diagnostics)
            }, otherNames: names)
    }
}

extension AreaTable.Area {
    fileprivate init?(in value: YAMLValue, known: Set<String>, reporting diagnostics: inout [Diagnostic]) {
        guard let entry = YAMLMapping(value, known: ["name", "basis", "languages"], reporting: &diagnostics),
            let name = entry.string("name", reporting: &diagnostics),
            let basis = entry.string("basis", reporting: &diagnostics)
        else { return nil }
        let tags = entry.requiredStrings("languages", reporting: &diagnostics)
        for stranger in tags where !known.contains(stranger) {
            diagnostics.append(
                .wrongKind(
                    "the tags of languages; '\(stranger)' is none", at: entry["languages"]?.location ?? entry.location))
        }
        (self.name, self.basis, languages) = (name, basis, tags.filter(known.contains))
    }
}
