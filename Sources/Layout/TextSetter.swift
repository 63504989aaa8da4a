internal import Design
internal import Graphics
internal import Translation

/// Turns words and a style into what Graphics shapes.
struct TextSetter {
    let languages: LanguageTable
    /// The language of the sheet or document, whose forms names in its script have.
    let language: Language
    /// Type sizes in points by setting and name.
    var sizes: [String: [String: Double]] = [:]
    /// The paper's width as a part of the one that the template is drawn on.
    var paperScale = 1.0
    /// How small words may be, as a part of their language's legible minimum.
    var smallest = 1.0
    var isLargePrint = false

    /// The design's size on this paper.
    func designSize(of style: Style, for language: Language) -> Double {
        var size: Double
        switch style.size {
        case .points(let points): size = points
        case .named(let name):
            size = sizes[language.setting.name]?[name] ?? language.setting.minimumSize
        }
        size *= style.times * paperScale
        // Large print is about the body: headlines are large already.
        if isLargePrint, !style.isExempt { size = max(size, Edition.largePrint) }
        return style.isExempt ? max(size, PlacedText.smallestSize) : size
    }

    /// The size when a flow is scaled and the dials stand so.
    func size(of style: Style, for language: Language, at fit: Fit) -> Double {
        var size = designSize(of: style, for: language) * fit.scale
        if let dial = style.dial, let turned = fit.dials[dial] { size *= 1 + (style.tight - 1) * turned }
        return style.isExempt ? max(size, PlacedText.smallestSize) : size
    }

    /// How small a flow may become before this style is no longer legible, as a part of its design size.
    func smallestScale(of style: Style, for language: Language) -> Double? {
        guard !style.isExempt, style.dial == nil else { return nil }
        return min(1, minimumSize(for: language) / designSize(of: style, for: language))
    }

    /// The smallest legible size of a language's words, in points.
    func minimumSize(for language: Language) -> Double {
        let size = language.setting.minimumSize * smallest * paperScale
        return isLargePrint ? max(size, Edition.largePrint) : size
    }

    /// Baseline to baseline, in ems.
    func spacing(of style: Style, for language: Language) -> Double {
        style.face == .headline ? language.setting.headlineSpacing : language.setting.textSpacing
    }

    func families(of style: Style, for language: Language) -> [String] {
        style.face == .headline ? language.setting.headlineFamilies : language.setting.textFamilies
    }

    /// A spec whose size is still to be chosen.
    func spec(for words: Words, style: Style) -> TextSpec {
        TextSpec(
            text: words.text, language: words.language.tag, isRightToLeft: words.language.isRightToLeft,
            families: families(of: style, for: words.language), isBold: style.isBold,
            size: designSize(of: style, for: words.language), spans: spans(of: words, style: style))
    }

    /// Tokens and Latin words have families and a language of their own: otherwise the digits of a number would come
    /// from an Arabic font and its hyphen from another.
    private func spans(of words: Words, style: Style) -> [TextSpan] {
        let tokens = words.tokens.filter { !$0.range.isEmpty }.map { token in
            TextSpan(
                range: token.range, families: families(of: token, in: words, style: style),
                language: language(of: token, in: words))
        }
        let latin = languages["en"].map { self.families(of: style, for: $0) } ?? []
        guard latin != families(of: style, for: words.language) else { return tokens }
        let taken = words.tokens.map(\.range)
        return tokens
            + LatinWords.ranges(in: words.text).filter { range in !taken.contains { $0.overlaps(range) } }.map {
                TextSpan(range: $0, families: latin, language: "en-GB")
            }
    }

    private func families(of token: Words.Token, in words: Words, style: Style) -> [String] {
        let latin: [String] = languages["en"].map { self.families(of: style, for: $0) } ?? []
        var families: [String] = latin
        for script in token.scripts where script != "Latn" {
            // A name may be in any script that we have a font for.
            families += language(writing: script, in: words)?.setting.textFamilies ?? []
        }
        let own = self.families(of: style, for: words.language)
        return families + own.filter { family in !families.contains(family) }
    }

    private func language(of token: Words.Token, in words: Words) -> String {
        guard let script = token.scripts.first(where: { $0 != "Latn" }) else { return "en-GB" }
        return language(writing: script, in: words)?.tag ?? "und"
    }

    /// The language whose forms a name in some script has: that of the words or the sheet if it is written so.
    private func language(writing script: String, in words: Words) -> Language? {
        let languages = [words.language, self.language] + languages.languages
        return languages.first { $0.script == script || script == "Hani" && ["Hans", "Hant"].contains($0.script) }
    }
}

extension TextSetter {
    init(edition: Edition) {
        self.init(
            languages: edition.setting.languages, language: edition.language, sizes: edition.template.sizes,
            paperScale: edition.scale, smallest: edition.template.smallest, isLargePrint: edition.isLargePrint)
    }
}

/// How a flow is made to fit: one scale for all its sizes, and how far each dial is turned.
struct Fit: Sendable, Hashable {
    var scale = 1.0
    var dials: [String: Double] = [:]
}
