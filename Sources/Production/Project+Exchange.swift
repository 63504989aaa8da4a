package import Diagnostics
package import Exchange
package import Foundation
internal import Signing
package import Translation

extension Project {
    /// The languages of the project; none if their table cannot be read.
    package func languages(reporting diagnostics: inout [Diagnostic]) -> [Language] {
        text(of: languageTable, reporting: &diagnostics)
            .map { LanguageTable(parsing: $0, reporting: &diagnostics).languages } ?? []
    }

    /// A language's catalogue as a file for translators; nothing if it cannot be made, which is reported.
    package func exported(
        _ language: Language, as format: ExchangeFormat, reporting diagnostics: inout [Diagnostic]
    ) -> [UInt8]? {
        let file = catalogue(language.tag)
        guard let bytes = bytes(of: file, reporting: &diagnostics) else { return nil }
        var problems: [Diagnostic] = []
        let catalogue = Catalogue(parsing: bytes, file: name(of: file), reporting: &problems)
        diagnostics += problems
        // What cannot be read would be missing from the file, and nobody would see it.
        guard !problems.hasErrors else { return nil }
        return BilingualTable(catalogue, in: language, readings: readings(of: language))
            .exported(as: format, catalogue: bytes, reporting: &diagnostics)
    }

    /// What people have signed; nothing where the project's files cannot be read, which other commands tell.
    private func readings(of language: Language) -> [MessageID: Reading] {
        var unheard: [Diagnostic] = []
        guard let sources = WordSources(of: self, reporting: &unheard),
            let words = sources.words(of: language, in: self, reporting: &unheard)
        else { return [:] }
        let readings = words.words.map { ($0.id, Reading(words.review.standing(of: $0).state)) }
        return Dictionary(readings) { first, _ in first }
    }

    /// What a file from translators changes about a catalogue, the project's own unless another is named.
    ///
    /// Nothing is written yet.
    package func imported(
        _ returned: [UInt8], named file: String, in language: Language, into other: URL?,
        reporting diagnostics: inout [Diagnostic]
    ) -> CatalogueImport? {
        let target = other ?? catalogue(language.tag)
        guard let bytes = bytes(of: target, reporting: &diagnostics) else { return nil }
        return CatalogueImport(
            of: returned, named: file, into: bytes, named: name(of: target), in: language, reporting: &diagnostics)
    }
}

extension Reading {
    /// How many of those who have to read some words did.
    fileprivate init(_ state: WordsState) {
        self =
            switch state {
            case .missing, .machineDraft, .stale: .none
            case .translated: .translator
            case .reviewed, .backTranslated: .reviewer
            case .sourceTouched, .approved: .all
            }
    }
}
