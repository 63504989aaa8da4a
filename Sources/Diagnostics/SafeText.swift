/// Text from outside, made harmless for a terminal or a log.
package enum SafeText {
    /// Shows control characters, bidi controls and other invisible characters as `<U+202E>`.
    ///
    /// A report must not be able to recolour a terminal or reorder the reader's line.
    package static func visible(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if isHarmless(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "<\(name(of: scalar))>"
            }
        }
        return result
    }

    /// The first words on one line, enough to know a text by.
    package static func shortened(_ text: String) -> String {
        let line = text.replacing("\n", with: " ")
        // Sixty characters leave room for the rest of a report on a line of an ordinary window.
        guard line.count > 60 else { return line }
        let start = line.prefix(60)
        return (start.last == " " ? start.dropLast() : start) + "…"
    }

    /// A text as a catalogue writes it, on one line.
    package static func onOneLine(_ text: String) -> String { visible(text.replacing("\n", with: "\\n")) }

    /// The `U+0041` form of a character.
    package static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\t" || scalar == "\u{200C}" || scalar == "\u{200D}" { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return false
        default: return true
        }
    }
}
