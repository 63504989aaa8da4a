internal import Design
package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let termUnusual = Self("catalogue.term-unusual", .note)
}

/// A term of the English for which the translation has none of the language's own words in the glossary.
///
/// No more than a note: a sentence may say the same without the word.
struct UnusualTermCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let tag = translation.language.tag
        let terms = translation.terms { $0.preferred[tag] != nil }
        guard !terms.isEmpty else { return [] }
        let text = SearchedText(translation.prose).lowercased
        let unused = terms.filter { term in
            !(term.preferred[tag] ?? []).contains { text.holds($0.lowercased()) }
        }
        return unused.map { term in
            var report = translation.report(
                .termUnusual, "the translation has another word for '\(term.english)' than the glossary",
                help: term.help(in: tag))
            report.notes.append(term.note)
            return report
        }
    }
}

extension Translated {
    /// The terms of a kind that the English message has.
    func terms(where isWanted: (GlossaryTerm) -> Bool) -> [GlossaryTerm] {
        let wanted = glossary.terms.filter { !$0.isKept && isWanted($0) }
        guard !wanted.isEmpty else { return [] }
        let words = EnglishWords(self)
        return wanted.filter { $0.stands(in: words) }
    }
}

extension GlossaryTerm {
    /// Which words to use.
    func help(in tag: String) -> String {
        let words = (preferred[tag] ?? []).map { "'\($0)'" }.joined(separator: " or ")
        return words.isEmpty ? "Use a word that means: \(meaning)" : "The glossary has \(words); use one of its forms."
    }

    var note: Diagnostic.Note { Diagnostic.Note("the glossary has '\(english)' here: \(meaning)", at: location) }
}
