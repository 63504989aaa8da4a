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
    package func number(_ key: String, reporting diagnostics: inout [Diagnostic]) -> Double? {
        required(key, reporting: &diagnostics).flatMap { number(of: $0, reporting: &diagnostics) }
    }

    /// The number of a key that may be missing.
    package func optionalNumber(_ key: String, reporting diagnostics: inout [Diagnostic]) -> Double? {
        self[key].flatMap { number(of: $0, reporting: &diagnostics) }
    }

    /// The true or false of a key; missing means false.
    package func flag(_ key: String, reporting diagnostics: inout [Diagnostic]) -> Bool {
        guard let value = self[key] else { return false }
        if let flag = value.bool { return flag }
        diagnostics.append(.wrongKind("true or false", at: value.location))
        return false
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

    private func text(of value: YAMLValue, reporting diagnostics: inout [Diagnostic]) -> String? {
        if let text = value.string, !text.isEmpty { return text }
        diagnostics.append(.wrongKind("some text", at: value.location))
        return nil
    }

    private func number(of value: YAMLValue, reporting diagnostics: inout [Diagnostic]) -> Double? {
        if let number = value.number { return number }
        diagnostics.append(.wrongKind("a number", at: value.location))
        return nil
    }
}
