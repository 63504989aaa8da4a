package import Diagnostics
internal import Foundation

extension Diagnostic.Code {
    package static let preflightActualText = Self("preflight.actual-text", .error)
    package static let preflightUnmapped = Self("preflight.unmapped-glyphs", .error)
}

/// What stands for the glyphs (ActualText) is what the glyphs stand for.
///
/// Both are taken from different places: the words from the structure, the letters from the fonts' own tables by way of
/// the glyphs that the page shows.
struct ActualTextCheck: PreflightCheck {
    func findings(in file: InspectedFile) -> [Finding] {
        guard let structure = file.structure else { return [] }
        var parts: [Int: [Int: MarkedSequence]] = [:]
        for page in file.pages {
            guard case .reference(let object) = page.reference else { continue }
            for sequence in page.content.sequences {
                if let number = sequence.number { parts[object, default: [:]][number] = sequence }
            }
        }
        return unmapped(in: file)
            + structure.elementsHoldingContent().compactMap { element in
                let sequences = element.contents.compactMap { parts[$0.page ?? 0]?[$0.number] }
                guard sequences.contains(where: \.showsText), let text = structure.actualText(of: element) else {
                    return nil
                }
                return finding(text, sequences, page: file.page(of: element))
            }
    }

    private func unmapped(in file: InspectedFile) -> [Finding] {
        file.pages.filter { $0.content.unmappedCodes > 0 }.map { page in
            Finding(
                .preflightUnmapped, "\(page.content.unmappedCodes) glyphs stand for nothing",
                help: "Give their fonts complete ToUnicode tables.", page: page.number)
        }
    }

    private func finding(_ text: String, _ sequences: [MarkedSequence], page: Int?) -> Finding? {
        let read = sequences.map(\.text).joined()
        let glyphs = sequences.map(\.glyphs).joined()
        let isExact = sequences.allSatisfy { $0.unmapped == 0 }
        // Where clusters are replaced one by one, what is read is not a copy of the element's text but put together
        // from them; where one replacement stands for all, only the glyphs can contradict it.
        let isOneReplacement = sequences.contains(where: \.isReplaced)
        if text.comparableText == read.comparableText,
            !isOneReplacement || agrees(text, with: glyphs, isExact: isExact)
        {
            return nil
        }
        return Finding(
            .preflightActualText,
            "a screen reader says '\(text.prefix(40))' where the page shows '\(glyphs.prefix(40))'",
            help: "Make ActualText the words that are drawn.", page: page)
    }

    /// Whether glyphs can stand for a text.
    ///
    /// Where every glyph is a letter they have to spell it. In scripts whose glyphs stand for clusters, or for parts of
    /// letters, and move about, each letter of the glyphs must be in the text, and most of the text in the glyphs.
    private func agrees(_ text: String, with glyphs: String, isExact: Bool) -> Bool {
        let (words, shapes) = (text.comparableText.plainShapes, glyphs.comparableText.plainShapes)
        if words == shapes { return true }
        if isExact, words.unicodeScalars.allSatisfy(\.isAlone) { return false }
        var letters: [Unicode.Scalar: Int] = [:]
        for scalar in words.parts { letters[scalar, default: 0] += 1 }
        // A sign that is drawn as two glyphs gives its name to the first, wherever that stands alone.
        let strange = shapes.signs.filter { sign in
            String(sign).parts.allSatisfy { (letters[$0] ?? 0) == 0 }
        }
        let known = Set(shapes.parts)
        let covered = words.parts.count { known.contains($0) }
        return strange.isEmpty && Double(covered) >= Self.leastCovered * Double(words.parts.count)
    }

    /// Conjuncts and forms under other letters have no letter of their own in fonts' tables.
    private static let leastCovered = 0.5
}

extension Unicode.Scalar {
    /// Whether it is always one glyph, in its own place: scripts of letters and signs, not of clusters.
    fileprivate var isAlone: Bool {
        switch value {
        // Up to Cyrillic and Armenian; Ethiopic; Georgian; general punctuation; Chinese, Japanese, Korean.
        case 0...0x58F, 0x1200...0x139F, 0x10A0...0x10FF, 0x1E00...0x20CF, 0x2100...0x214F, 0x2E80...0x9FFF,
            0xAC00...0xD7AF, 0xFF00...0xFFEF:
            true
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// Of two brackets always the same, because text from right to left, in which they are one glyph, turns them round.
    fileprivate var turned: Unicode.Scalar {
        switch self {
        case ")": "("
        case "]": "["
        case "}": "{"
        case ">": "<"
        case "\u{BB}": "\u{AB}"
        default: self
        }
    }
}

extension String {
    /// With brackets turned one way, and with the letters of ligatures that have a code of their own, such as `ﬁ`
    /// and the Armenian `ﬔ`.
    fileprivate var plainShapes: String {
        var result = UnicodeScalarView()
        for scalar in unicodeScalars {
            if (0xFB00...0xFB17).contains(scalar.value) {
                result.append(contentsOf: String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars)
            } else {
                result.append(scalar.turned)
            }
        }
        return String(result)
    }

    /// Letters with marks taken apart.
    fileprivate var decomposed: [Unicode.Scalar] { Array(decomposedStringWithCompatibilityMapping.unicodeScalars) }

    /// Letters with marks taken apart, but not the vowels of Indian scripts, which may be drawn as two glyphs.
    fileprivate var signs: [Unicode.Scalar] {
        unicodeScalars.flatMap { (0x900...0xDFF).contains($0.value) ? [$0] : String($0).decomposed }
    }

    /// Letters with marks and split vowels taken apart.
    fileprivate var parts: [Unicode.Scalar] {
        decomposed.flatMap { Self.splitVowels[$0] ?? [Self.sameGlyphs[$0] ?? $0] }
    }

    /// Sinhala vowels below, which after some letters are drawn as those to the right are after all others.
    private static let sameGlyphs: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{DD4}": "\u{DD0}", "\u{DD6}": "\u{DD1}",
    ]

    /// Khmer and Devanagari vowels of two glyphs, which Unicode does not take apart.
    private static let splitVowels: [Unicode.Scalar: [Unicode.Scalar]] = [
        "\u{17BE}": ["\u{17C1}", "\u{17B8}"], "\u{17BF}": ["\u{17C1}", "\u{17BF}"],
        "\u{17C0}": ["\u{17C1}", "\u{17C0}"], "\u{17C4}": ["\u{17C1}", "\u{17B6}"],
        "\u{17C5}": ["\u{17C1}", "\u{17C5}"], "\u{94B}": ["\u{93E}", "\u{947}"], "\u{94C}": ["\u{93E}", "\u{948}"],
        "\u{949}": ["\u{93E}", "\u{945}"],
    ]
}
