package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let lineEnd = Self("catalogue.line-end", .warning)
}

/// A line that ends inside the translation, where neither the English nor its note has a word of that.
///
/// Headlines end their lines where the sense does, and their notes say so; all other words are set in lines by us.
struct LineEndCheck: WordsCheck {
    /// Scripts that put no space between words, so that a line may have ended inside one.
    private static let spaceless: Set<String> = ["Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"]

    func diagnostics(for translation: Translated) -> [Diagnostic] {
        guard Self.isAmiss(translation) else { return [] }
        let mended = mended(translation)
        return [
            translation.report(
                .lineEnd, "the translation ends a line with '\\n'",
                help: "Put a space instead: lines are made to fit the sheet, and only headlines choose their own.",
                replacement: mended == translation.text ? nil : mended)
        ]
    }

    func mended(_ translation: Translated) -> String {
        guard Self.isAmiss(translation), !Self.spaceless.contains(translation.language.script) else {
            return translation.text
        }
        return translation.prose.scalars.map { $0 == "\n" ? " " : $0 }.text
    }

    private static func isAmiss(_ translation: Translated) -> Bool {
        guard translation.prose.scalars.contains("\n"), !translation.source.scalars.contains("\n"),
            let note = translation.note
        else { return false }
        return !note.contains("\\n")
    }
}
