package import Diagnostics
package import SourceYAML

extension YAMLMapping {
    /// The day of a key that must be there.
    package func date(_ key: String, reporting diagnostics: inout [Diagnostic]) -> CalendarDate? {
        guard let value = required(key, reporting: &diagnostics) else { return nil }
        if let date = value.string.flatMap({ CalendarDate($0) }) { return date }
        diagnostics.append(.wrongKind("a day such as 2031-03-04", at: value.location))
        return nil
    }
}
