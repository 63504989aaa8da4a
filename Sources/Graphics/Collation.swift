internal import CICU

/// The order of texts in all scripts.
package enum Collation {
    /// Bytes that compare as texts do (`ucol_getSortKey`, the root of Unicode's collation): scripts one after the other.
    package static func key(of text: String) -> [UInt8] {
        let units = Array(text.utf16)
        var key = [UInt8](repeating: 0, count: 16 * units.count + 16)
        let count = unsafe rh_icu_sort_key(units, Int32(units.count), &key, Int32(key.count))
        return Array(key.prefix(Int(count)))
    }

    /// Whether one text stands before another.
    package static func areInOrder(_ first: String, _ second: String) -> Bool {
        key(of: first).lexicographicallyPrecedes(key(of: second))
    }
}
