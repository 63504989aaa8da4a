package import Diagnostics

/// Reads the keys of one YAML mapping and reports what is missing, misspelt or of the wrong kind.
package struct YAMLMapping {
    package let location: SourceLocation
    private let entries: [(key: YAMLValue, value: YAMLValue)]

    /// Takes a value that must be a mapping with none but the `known` keys.
    package init?(_ value: YAMLValue, known: [String], reporting diagnostics: inout [Diagnostic]) {
        guard let entries = value.entries else {
            diagnostics.append(.wrongKind("a list of 'key: value' lines", at: value.location))
            return nil
        }
        for (key, _) in entries where !known.contains(key.string ?? "") {
            diagnostics.append(.unknownKey(key.string ?? "", known: known, at: key.location))
        }
        self.entries = entries
        location = value.location
    }

    /// The value of a key, if it is there.
    package subscript(key: String) -> YAMLValue? { entries.first { $0.key.string == key }?.value }

    /// The value of a key that must be there.
    package func required(_ key: String, reporting diagnostics: inout [Diagnostic]) -> YAMLValue? {
        if let value = self[key] { return value }
        diagnostics.append(.missingKey(key, at: location))
        return nil
    }

    /// The text of a key that must be there and not be empty.
    package func string(_ key: String, reporting diagnostics: inout [Diagnostic]) -> String? {
        guard let value = required(key, reporting: &diagnostics) else { return nil }
        return text(of: value, reporting: &diagnostics)
    }

    /// The text of a key that may be missing.
    package func optionalString(_ key: String, reporting diagnostics: inout [Diagnostic]) -> String? {
        self[key].flatMap { text(of: $0, reporting: &diagnostics) }
    }

    /// The number of a key that must be there.
    package func number(
        _ key: String, _ kind: NumberKind = .any, reporting diagnostics: inout [Diagnostic]
    ) -> Double? {
        required(key, reporting: &diagnostics).flatMap { number(of: $0, kind, reporting: &diagnostics) }
    }

    /// The number of a key that may be missing.
    package func optionalNumber(
        _ key: String, _ kind: NumberKind = .any, reporting diagnostics: inout [Diagnostic]
    ) -> Double? {
        self[key].flatMap { number(of: $0, kind, reporting: &diagnostics) }
    }

    /// The true or false of a key; missing means `standard`.
    package func flag(_ key: String, default standard: Bool = false, reporting diagnostics: inout [Diagnostic]) -> Bool
    {
        guard let value = self[key] else { return standard }
        if let flag = value.bool { return flag }
        diagnostics.append(.wrongKind("true or false", at: value.location))
        return standard
    }

    /// The items of a key; missing means none.
    package func list(_ key: String, reporting diagnostics: inout [Diagnostic]) -> [YAMLValue] {
        guard let value = self[key] else { return [] }
        if let items = value.items { return items }
        diagnostics.append(.wrongKind("a list", at: value.location))
        return []
    }

    /// The texts of a key; missing means none.
    package func strings(_ key: String, reporting diagnostics: inout [Diagnostic]) -> [String] {
        list(key, reporting: &diagnostics).compactMap { text(of: $0, reporting: &diagnostics) }
    }

    /// The items of a key that must be there and have some.
    package func requiredList(_ key: String, reporting diagnostics: inout [Diagnostic]) -> [YAMLValue] {
        guard let value = required(key, reporting: &diagnostics) else { return [] }
        if let items = value.items, !items.isEmpty { return items }
        diagnostics.append(.wrongKind("a list with at least one entry", at: value.location))
        return []
    }

    /// The texts of a key that must be there and have some.
    package func requiredStrings(_ key: String, reporting diagnostics: inout [Diagnostic]) -> [String] {
        requiredList(key, reporting: &diagnostics).compactMap { text(of: $0, reporting: &diagnostics) }
    }

    /// The named values of a key that must be there.
    package func named(
        _ key: String, reporting diagnostics: inout [Diagnostic]
    ) -> [(name: String, value: YAMLValue)]? {
        required(key, reporting: &diagnostics).flatMap { $0.named(reporting: &diagnostics) }
    }

    /// Reports those `keys` that are here too, though only `key` can be heeded.
    package func refuse(_ keys: [String], beside key: String, reporting diagnostics: inout [Diagnostic]) {
        for (other, _) in entries where keys.contains(other.string ?? "") {
            diagnostics.append(.conflict(other.string ?? "", beside: key, at: other.location))
        }
    }

    private func text(of value: YAMLValue, reporting diagnostics: inout [Diagnostic]) -> String? {
        if let text = value.string, !text.isEmpty { return text }
        diagnostics.append(.wrongKind("some text", at: value.location))
        return nil
    }

    private func number(
        of value: YAMLValue, _ kind: NumberKind, reporting diagnostics: inout [Diagnostic]
    ) -> Double? {
        if let number = value.number, kind.holds(number) { return number }
        diagnostics.append(.wrongKind(kind.words, at: value.location))
        return nil
    }
}

extension YAMLValue {
    /// The entries of a mapping whose keys are names that the file chooses.
    package func named(reporting diagnostics: inout [Diagnostic]) -> [(name: String, value: YAMLValue)]? {
        guard let entries else {
            diagnostics.append(.wrongKind("a list of 'key: value' lines", at: location))
            return nil
        }
        return entries.compactMap { key, value in
            if let name = key.string, !name.isEmpty { return (name, value) }
            diagnostics.append(.wrongKind("a name", at: key.location))
            return nil
        }
    }
}
