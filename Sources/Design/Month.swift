/// A month such as 2026-11, as the people who review facts write it.
package struct Month: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Four digits, a hyphen and two digits, so that the order of texts is that of months.
    package let description: String

    package init?(_ text: String) {
        guard text.wholeMatch(of: /[0-9]{4}-(0[1-9]|1[0-2])/) != nil else { return nil }
        description = text
    }

    package static func < (left: Month, right: Month) -> Bool { left.description < right.description }
}
