internal import CICU

/// The order of texts in all scripts.
package enum Collation {
    /// Bytes that compare as texts do (`ucol_getSortKey`, the root of Unicode's collation): scripts one after the other.
    private static func key(of text: String) -> [UInt8] {
        let units = Array(text.utf16)
        var key = [UInt8](repeating: 0, count: 16 * units.count + 16)
        let count = unsafe rh_icu_sort_key(units, Int32(units.count), &key, Int32(key.count))
        return Array(key.prefix(Int(count)))
    }

    /// Things in the order of their names.
    package static func sorted<Element>(_ elements: [Element], by name: (Element) -> String) -> [Element] {
        let keyed = elements.map { (element: $0, key: key(of: name($0))) }
        return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.element)
    }
}
