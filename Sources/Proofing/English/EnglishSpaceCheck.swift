package import Design
package import Diagnostics

extension Diagnostic.Code {
    package static let templateSpace = Self("template.space", .warning)
}

/// Spaces that nobody meant; catalogues would have to copy them to find the message.
package struct EnglishSpaceCheck: EnglishCheck {
    package func diagnostics(for text: TemplateText) -> [Diagnostic] {
        let words = text.text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        guard words != text.text else { return [] }
        return [
            Diagnostic(
                .templateSpace, "the English has two spaces in a row, or one at an end",
                help: "Leave one between words.", replacement: words, at: text.location)
        ]
    }
}
