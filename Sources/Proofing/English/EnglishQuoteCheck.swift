package import Design
package import Diagnostics

extension Diagnostic.Code {
    package static let templateStraightQuote = Self("template.straight-quote", .warning)
}

/// Typewriter quotation marks and apostrophes, which would be printed as they are.
package struct EnglishQuoteCheck: EnglishCheck {
    package func diagnostics(for text: TemplateText) -> [Diagnostic] {
        guard let mark = text.text.first(where: { $0 == "'" || $0 == "\"" }) else { return [] }
        return [
            Diagnostic(
                .templateStraightQuote, "the English has '\(mark)', a mark of typewriters",
                help: "Write ’ (U+2019) as an apostrophe, and ‘ (U+2018) and ’ (U+2019) around quotations.",
                at: text.location)
        ]
    }
}
