internal import CICU

/// Where ICU's dictionaries see words, for the scripts that Pango cannot break.
package enum TextBreaks {
    /// UTF-8 offsets before which ICU lets a line break (`ubrk`, UBRK_LINE), without the end.
    package static func lines(in text: String, locale: String) -> [Int] {
        unsafe offsets(in: text) { unsafe rh_icu_line_breaks(locale, $0, $1, $2, $3) }
    }

    /// UTF-8 offsets between ICU's words (`ubrk`, UBRK_WORD), without the end.
    package static func words(in text: String, locale: String) -> [Int] {
        unsafe offsets(in: text) { unsafe rh_icu_word_breaks(locale, $0, $1, $2, $3) }
    }

    /// The ISO 15924 code of a character's script; "Zyyy" is common, "Zinh" inherited.
    package static func script(of scalar: Unicode.Scalar) -> String {
        unsafe String(cString: rh_icu_script(scalar.value))
    }

    /// The version of ICU that these answers come from.
    package static var version: String { unsafe String(cString: rh_icu_version()) }

    private static func offsets(
        in text: String,
        _ find: (UnsafePointer<UInt16>?, Int32, UnsafeMutablePointer<Int32>?, Int32) -> Int32
    ) -> [Int] {
        let units = Array(text.utf16)
        var found = [Int32](repeating: 0, count: units.count + 1)
        let count = unsafe find(units, Int32(units.count), &found, Int32(found.count))
        guard count > 0 else { return [] }
        let bytes = byteOffsets(of: text)
        return found.prefix(Int(count)).map { bytes[Int($0)] }.filter { $0 < text.utf8.count }
    }

    /// The UTF-8 offset of each UTF-16 offset.
    private static func byteOffsets(of text: String) -> [Int] {
        var offsets: [Int] = []
        var byte = 0
        for scalar in text.unicodeScalars {
            for _ in 0..<UTF16.width(scalar) { offsets.append(byte) }
            byte += UTF8.width(scalar)
        }
        return offsets + [byte]
    }
}
