package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let englishLeft = Self("catalogue.english-left", .warning)
}

/// English words that were left in a translation.
///
/// In Latin letters three of them in a row; in another script any, but for terms that stay, abbreviations, names, and
/// words in brackets, which help readers to find them on English paper.
struct EnglishLeftCheck: WordsCheck {
    private static let run = 3

    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let isLatin = translation.language.script == "Latn"
        guard translation.language.tag != "en", isLatin || translation.prose.hasSmallLatinLetters,
            !translation.isEnglish
        else { return [] }
        let target = translation.prose
        let words = target.words
        let found =
            isLatin
            ? Self.englishRuns(in: words, of: translation.sourceWords)
            : Self.latinWords(in: words, besides: translation.source.names)
        guard !found.isEmpty else { return [] }
        let allowed = translation.glossary.keptRanges(in: target) + target.bracketed
        guard let left = found.first(where: { run in !allowed.contains { $0.overlaps(run) } }) else { return [] }
        return [
            translation.report(
                .englishLeft, "'\(Array(target.scalars[left]).text)' is left in English",
                help: "Translate it; if readers need the English word, put it in brackets behind the translation.")
        ]
    }

    /// Where words stand in the same order as in the English.
    private static func englishRuns(in words: [Prose.Word], of english: [Prose.Word]) -> [Range<Int>] {
        let known = Set(english.map(\.key))
        // Few words are the same in both; three in a row hardly ever.
        let shared = words.map { known.contains($0.key) }
        let runs = runs(of: words).filter { shared[$0].allSatisfy(\.self) }
        guard !runs.isEmpty else { return [] }
        let others = Set(self.runs(of: english).map { english[$0].map(\.key) })
        return runs.filter { others.contains(words[$0].map(\.key)) }.map { run in
            words[run.lowerBound].range.lowerBound..<words[run.upperBound - 1].range.upperBound
        }
    }

    /// Words that follow one another, and of which each has letters.
    private static func runs(of words: [Prose.Word]) -> [Range<Int>] {
        guard words.count >= run else { return [] }
        return (0...(words.count - run)).map { $0..<($0 + run) }.filter { range in
            words[range].dropFirst().allSatisfy(\.continues) && words[range].allSatisfy(\.hasLetters)
        }
    }

    private static func latinWords(in words: [Prose.Word], besides names: Set<String>) -> [Range<Int>] {
        words.filter { word in
            let isAbbreviation = !word.text.contains(where: \.isLowercase)
            return word.isLatin && word.hasLetters && word.text.count > 1 && !isAbbreviation
                && !names.contains(word.text)
        }.map(\.range)
    }
}

extension Prose {
    /// Whether there can be a Latin word that is no abbreviation.
    fileprivate var hasSmallLatinLetters: Bool {
        scalars.indices.contains { ("a"..."z").contains(scalars[$0]) && !isLocked[$0] }
    }

    /// Words that begin with a capital inside a sentence.
    fileprivate var names: Set<String> {
        let words = words
        let inner = words.indices.dropFirst().filter { index in
            let between = scalars[words[index - 1].range.upperBound..<words[index].range.lowerBound]
            return between.allSatisfy { SentenceMarks.kinds[$0] == nil } && words[index].text.first?.isUppercase == true
        }
        return Set(inner.map { words[$0].text })
    }

    /// What stands in round brackets.
    fileprivate var bracketed: [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: Int?
        for (place, scalar) in scalars.enumerated() where !isLocked[place] {
            if scalar == "(" || scalar == "（" { open = open ?? place }
            if scalar == ")" || scalar == "）", let start = open {
                ranges.append(start..<place)
                open = nil
            }
        }
        return ranges
    }
}

extension Glossary {
    /// Where terms stand that stay English.
    func keptRanges(in prose: Prose) -> [Range<Int>] {
        terms.filter(\.isKept).flatMap { term -> [Range<Int>] in
            let letters = Array(term.english.unicodeScalars)
            guard let first = letters.first, prose.scalars.count >= letters.count else { return [] }
            return (0...(prose.scalars.count - letters.count)).filter { start in
                prose.scalars[start] == first && prose.scalars[start...].starts(with: letters)
            }.map { $0..<($0 + letters.count) }
        }
    }
}
