package import Design
package import Diagnostics

extension Diagnostic.Code {
    package static let templateThreeDots = Self("template.three-dots", .warning)
}

/// Three full stops in place of an ellipsis, which a line may end between.
package struct ThreeDotsCheck: EnglishCheck {
    package func diagnostics(for text: TemplateText) -> [Diagnostic] {
        guard text.text.contains("...") else { return [] }
        return [
            Diagnostic(
                .templateThreeDots, "the English has three full stops for an ellipsis",
                help: "Write … (U+2026).", replacement: text.text.replacing("...", with: "…"), at: text.location)
        ]
    }
}
