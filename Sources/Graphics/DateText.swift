internal import CICU

/// Days as readers write them, in ICU's words.
package enum DateText {
    /// Weekday, day, month and year in a locale's words with Western digits (`udat_format`).
    ///
    /// By an ICU date pattern, or else by the locale's own. Nothing if ICU does not know how.
    package static func day(_ daysSince1970: Int, locale: String, pattern: String?) -> String? {
        var units = [UInt16](repeating: 0, count: 256)
        let count: Int32
        if let pattern {
            count = unsafe rh_icu_date(locale, pattern, Int32(daysSince1970), &units, Int32(units.count))
        } else {
            count = unsafe rh_icu_date(locale, nil, Int32(daysSince1970), &units, Int32(units.count))
        }
        guard count > 0, count <= units.count else { return nil }
        return String(decoding: units.prefix(Int(count)), as: UTF16.self)
    }
}
