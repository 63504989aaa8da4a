package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let space = Self("catalogue.space", .warning)
}

/// Spaces that nobody meant: at either end, two in a row, tabs, and those beside the end of a line.
struct SpaceCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let mended = mended(translation)
        guard mended != translation.text else { return [] }
        return [
            translation.report(
                .space, Self.problem(in: translation.text),
                help: "Put one space between words and none at either end or beside '\\n'.", replacement: mended)
        ]
    }

    func mended(_ translation: Translated) -> String {
        let scalars = Array(translation.text.unicodeScalars)
        var result: [Unicode.Scalar] = []
        var place = 0
        while place < scalars.count {
            let spaces = scalars[place...].prefix { $0.isSpace }
            guard !spaces.isEmpty else {
                result.append(scalars[place])
                place += 1
                continue
            }
            place += spaces.count
            if !result.isEmpty, place < scalars.count { result.append(Self.one(for: spaces)) }
        }
        return result.text
    }

    /// What stands for some spaces: the end of a line, else one that holds words together, else a plain one.
    private static func one(for spaces: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
        if let single = spaces.first, spaces.count == 1 { return single == "\t" ? " " : single }
        return spaces.first { $0 == "\n" } ?? spaces.first { $0 == "\u{A0}" || $0 == "\u{202F}" } ?? " "
    }

    private static func problem(in text: String) -> String {
        let scalars = text.unicodeScalars
        if scalars.first?.isSpace == true { return "the translation begins with a space" }
        if scalars.last?.isSpace == true { return "the translation ends with a space" }
        if scalars.contains("\t") { return "the translation holds a tab" }
        return "the translation holds a space beside another or beside '\\n'"
    }
}
