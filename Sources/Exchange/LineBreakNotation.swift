/// `\n` for a line break, as translators know it from catalogues and as notes to them say.
///
/// Who types it into a spreadsheet or a translator's program means a line break. A backslash that is one goes out
/// doubled, so that nothing is lost.
enum LineBreakNotation {
    /// A text of a catalogue as it goes out: its line breaks are line breaks.
    static func written(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { $0 += $1 == "\\" ? "\\\\" : String($1) }
    }

    /// What was meant by a text that came back.
    static func read(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch (scalar, rest.first) {
            case ("\\", "n"):
                rest.removeFirst()
                result.append("\n")
            case ("\\", "\\"):
                rest.removeFirst()
                result.append(scalar)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
