internal import CICU

/// The two ways to write Chinese.
package enum Chinese: Sendable, Hashable {
    case simplified, traditional

    /// The characters that only the other way has, of those that its texts are full of.
    package var foreignCharacters: Set<Unicode.Scalar> {
        switch self {
        case .simplified: Self.onlyTraditional
        case .traditional: Self.onlySimplified
        }
    }

    private static let onlyTraditional = characters(
        of: "zh_Hant", changedBy: "Traditional-Simplified", beside: "zh_Hans")
    private static let onlySimplified = characters(
        of: "zh_Hans", changedBy: "Simplified-Traditional", beside: "zh_Hant")

    /// ICU's lists are short, so that a character which only one of them has may be right in both: one that is the same
    /// in both is changed by no transform.
    private static func characters(
        of locale: String, changedBy transform: String, beside other: String
    ) -> Set<Unicode.Scalar> {
        guard let own = Orthography.of(locale: locale), let other = Orthography.of(locale: other) else { return [] }
        let candidates = own.main.subtracting(other.all).sorted()
        let text = candidates.map(String.init).joined(separator: "\n")
        let changed = transformed(text, by: transform).split(separator: "\n")
        guard changed.count == candidates.count else { return [] }
        return Set(zip(candidates, changed).filter { String($0) != $1 }.map(\.0))
    }

    private static func transformed(_ text: String, by transform: String) -> String {
        let units = Array(text.utf16)
        var result = [UInt16](repeating: 0, count: 2 * units.count + 16)
        let count = unsafe rh_icu_transformed(transform, units, Int32(units.count), &result, Int32(result.count))
        guard count >= 0, count <= result.count else { return text }
        return String(decoding: result.prefix(Int(count)), as: UTF16.self)
    }
}
