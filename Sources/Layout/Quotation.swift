internal import Graphics

/// A part of some words that is in one script.
package struct Quotation: Sendable, Hashable {
    package fileprivate(set) var text: String
    /// Whether it is in another script than the words around it.
    package let isForeign: Bool

    /// Latin words need no isolation anywhere: all our text families have fonts for them beside their own.
    package static func parts(of words: String, writtenIn script: String) -> [Quotation] {
        var parts: [Quotation] = []
        // What has no script belongs to the foreign words around it, or else to the words before it.
        var pending = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            let own = TextBreaks.script(of: scalar)
            let isNeutral = own == "Zyyy" || own == "Zinh"
            if own == "Zinh", pending.isEmpty, !parts.isEmpty {
                parts[parts.count - 1].text.unicodeScalars.append(scalar)
            } else if isNeutral {
                pending.append(scalar)
            } else {
                let isForeign = own != "Latn" && !isPart(own, of: script)
                parts.add(pending, then: scalar, isForeign: isForeign)
                pending = String.UnicodeScalarView()
            }
        }
        if !pending.isEmpty { parts.add(pending) }
        return parts
    }

    private static func isPart(_ script: String, of writing: String) -> Bool {
        script == writing || script == "Hani" && ["Hans", "Hant"].contains(writing)
    }
}

extension [Quotation] {
    fileprivate mutating func add(
        _ neutral: String.UnicodeScalarView, then scalar: Unicode.Scalar, isForeign: Bool
    ) {
        let isOne = !isForeign || !neutral.contains(where: \.dividesQuotations)
        if let last, last.isForeign == isForeign, isOne {
            self[count - 1].text.unicodeScalars.append(contentsOf: neutral)
        } else {
            if !neutral.isEmpty { add(neutral) }
            if last?.isForeign != isForeign { append(Quotation(text: "", isForeign: isForeign)) }
        }
        self[count - 1].text.unicodeScalars.append(scalar)
    }

    /// What has no script and stands between two is no part of what is quoted.
    ///
    /// Two words with a comma between them are two quotations, each in its own order.
    fileprivate mutating func add(_ neutral: String.UnicodeScalarView) {
        if last?.isForeign != false { append(Quotation(text: "", isForeign: false)) }
        self[count - 1].text.unicodeScalars.append(contentsOf: neutral)
    }
}

extension Unicode.Scalar {
    /// Punctuation of the English sentence around quotations; other scripts have marks of their own.
    fileprivate var dividesQuotations: Bool {
        if ["\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2026}"].contains(self) { return true }
        switch properties.generalCategory {
        case .otherPunctuation, .openPunctuation, .closePunctuation, .mathSymbol: return isASCII
        default: return false
        }
    }
}
