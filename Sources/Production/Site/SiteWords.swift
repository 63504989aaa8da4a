internal import Diagnostics
internal import Layout
internal import Translation

/// Words of a sheet with what they say in English.
struct SiteWords: Hashable {
    /// Nothing where they are English themselves.
    let own: String?
    let language: Language
    let english: String
    /// What somebody else read out of them, if anybody has written that down.
    let backTranslation: String?

    /// All that a sheet says, in order, each but once.
    static func all(of edition: Edition, in order: Order) -> [SiteWords] {
        let english = edition.inEnglish
        let notes = backTranslations(in: order, of: edition.languages)
        var counts: [String: Int] = [:]
        var seen: Set<SiteWords> = []
        return edition.words.compactMap { words -> SiteWords? in
            let message = words.origin.message
            let index = counts[message, default: 0]
            counts[message] = index + 1
            // Numbers of steps, and the last line, which has a place of its own.
            let isTold = words.plainText.contains(where: \.isLetter) && !message.contains("{passport}")
            guard isTold else { return nil }
            if words.language.tag == "en" {
                return SiteWords(
                    own: nil, language: words.language, english: words.plainText, backTranslation: nil)
            }
            let known = english[message] ?? []
            return SiteWords(
                own: words.plainText, language: words.language,
                english: known.indices.contains(index) ? known[index] : known.last ?? message,
                backTranslation: words.origin.translation.flatMap { notes[$0] })
        }.filter { seen.insert($0).inserted }
    }

    private static func backTranslations(in order: Order, of languages: [Language]) -> [SourceLocation: String] {
        var notes: [SourceLocation: String] = [:]
        for (language, catalogue) in order.catalogues where languages.contains(language) {
            for message in catalogue.messages { notes[message.translationLocation] = message.backTranslation }
        }
        return notes
    }
}

extension Edition {
    /// The sheet's words in English, by message, each as often as it stands there.
    fileprivate var inEnglish: [String: [String]] {
        guard let english = setting.languages["en"] else { return [:] }
        // Without a translation words stand as the template has them, which is English.
        let rendition = Rendition(english, Catalogue(file: "en.po"))
        var unheard: [Diagnostic] = []
        let sheet = Edition(
            of: template, in: languages.map { _ in rendition }, for: practice, on: paper, isLargePrint: isLargePrint,
            setting: setting, reporting: &unheard)
        return Dictionary(grouping: sheet.words, by: \.origin.message).mapValues { $0.map(\.plainText) }
    }
}
