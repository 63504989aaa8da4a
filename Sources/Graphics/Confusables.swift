internal import CICU

/// Characters that look alike (UTS #39, by ICU).
package enum Confusables {
    /// What all texts that look like this one have in common; not a text to show.
    package static func skeleton(of text: String) -> String {
        let units = Array(text.utf16)
        // One character stands for up to 18 in the table.
        var skeleton = [UInt16](repeating: 0, count: 18 * units.count + 1)
        let count = unsafe rh_icu_skeleton(units, Int32(units.count), &skeleton, Int32(skeleton.count))
        guard count >= 0, count <= skeleton.count else { return text }
        return String(decoding: skeleton.prefix(Int(count)), as: UTF16.self)
    }
}
