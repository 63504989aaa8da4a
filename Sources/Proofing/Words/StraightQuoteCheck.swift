package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let straightQuote = Self("catalogue.straight-quote", .warning)
}

/// Typewriter quotation marks and apostrophes.
///
/// Between two letters of a script that has apostrophes, only one mend is possible; languages quote each in their way.
struct StraightQuoteCheck: WordsCheck {
    private static let apostropheScripts: Set<String> = ["Latn", "Cyrl", "Grek"]

    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let prose = translation.prose
        guard let mark = prose.scalars.first(where: { $0 == "'" || $0 == "\"" }) else { return [] }
        let mended = mended(translation)
        return [
            translation.report(
                .straightQuote, "'\(mark)' (\(SafeText.name(of: mark))) is a mark of typewriters",
                help: "Write an apostrophe as ’ (U+2019), and quotations with the marks of the language.",
                replacement: mended == translation.text ? nil : mended)
        ]
    }

    func mended(_ translation: Translated) -> String {
        guard Self.apostropheScripts.contains(translation.language.script) else { return translation.text }
        let prose = translation.prose
        return prose.scalars.indices.map { place in
            let isApostrophe = prose.scalars[place] == "'" && prose.isWord(at: place - 1) && prose.isWord(at: place + 1)
            return isApostrophe ? "’" : prose.scalars[place]
        }.text
    }
}
