internal import CICU

extension String {
    /// The same text in Unicode's form NFC, in which most letters with marks are one character.
    ///
    /// Equal to this one by `==`; look at the scalars to see a difference.
    package var composed: String { normalized(isCompatible: false) }

    /// The text in Unicode's form NFKC, in which ligatures and letters of old character sets are plain letters.
    package var compatible: String { normalized(isCompatible: true) }

    private func normalized(isCompatible: Bool) -> String {
        let units = Array(utf16)
        // NFC makes a text at most three times as long, NFKC eighteen times (UAX #15).
        var result = [UInt16](repeating: 0, count: 18 * units.count + 1)
        let count = unsafe rh_icu_composed(
            units, Int32(units.count), isCompatible ? 1 : 0, &result, Int32(result.count))
        guard count >= 0, count <= result.count else { return self }
        return String(decoding: result.prefix(Int(count)), as: UTF16.self)
    }
}
