extension String {
    /// The text as a double-quoted YAML scalar (YAML 1.2.2, 7.3.1).
    ///
    /// Whatever it holds, a reader takes it for text: never for a number, a date, a `yes`, a key or a comment.
    package var yamlQuoted: String {
        "\"" + unicodeScalars.map(Self.escaped).joined() + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        default: isShown(scalar) ? String(scalar) : escape(for: scalar)
        }
    }

    /// What an editor shows, and the joiners without which some scripts fall apart.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\u{200C}" || scalar == "\u{200D}" { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return false
        default: return true
        }
    }

    /// Such as `\x1B`, `\u202E` or `\U000E0001`.
    private static func escape(for scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let (letter, width) = scalar.value > 0xFFFF ? ("U", 8) : scalar.value > 0xFF ? ("u", 4) : ("x", 2)
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }
}
