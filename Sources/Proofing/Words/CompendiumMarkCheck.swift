package import Diagnostics

extension Diagnostic.Code {
    package static let compendiumMark = Self("catalogue.compendium-mark", .error)
}

/// The marks that gettext's `msgcat` writes between two translations of one message, of which somebody has to choose.
struct CompendiumMarkCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        guard SearchedText(translation.text).holds("#-#-#-#-#") else { return [] }
        return [
            translation.report(
                .compendiumMark, "the translation holds two translations with '#-#-#-#-#' between them",
                help: "Keep the better one and remove the marks.")
        ]
    }
}
