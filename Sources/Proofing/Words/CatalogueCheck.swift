package import Design
package import Diagnostics
package import Translation

/// One thing that only a whole catalogue shows, before anything is laid out.
package protocol CatalogueCheck: Sendable {
    /// What is wrong with a catalogue that translates some English words.
    func diagnostics(for catalogue: Catalogue, in language: Language, of texts: [TemplateText]) -> [Diagnostic]
}
