package import Design
package import Diagnostics
internal import Signing
internal import Translation

extension Diagnostic.Code {
    package static let templateNoNote = Self("template.no-note", .warning)
}

/// Words to translate that have a note on none of the sheets on which they stand.
package enum MissingNoteCheck {
    package static func diagnostics(for texts: [TemplateText]) -> [Diagnostic] {
        let texts = texts.filter(\.isTranslated)
        var told = Set(texts.filter { $0.note != nil }.map(\.id))
        return texts.filter { told.insert($0.id).inserted }.map { text in
            Diagnostic(
                .templateNoNote, "nothing tells translators where '\(text.text)' stands and what it means",
                help: "Add a 'note': who says it to whom, what it means here, and how long it may be.",
                at: text.location)
        }
    }
}
