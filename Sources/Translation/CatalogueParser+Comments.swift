import Diagnostics

extension CatalogueParser {
    /// Keeps a comment with the entry it belongs to, which is the next one.
    mutating func take(_ comment: CatalogueComment, at token: CatalogueToken) {
        if draft.parts.last?.section.isTranslation == true || isSkipping { finishEntry() }
        checkCompendiumMarks(in: token)
        switch comment {
        case .translator, .extracted: reportAddresses(in: token)
        case .flags, .references: break
        }
        // A `#| msgid` before `#, fuzzy` is accepted: some tools write them in that order.
        if let last = draft.parts.last, !last.section.isPrevious { reportCommentInside(at: token) }
        if draft.start == nil { draft.start = token.range.lowerBound }
        switch comment {
        case .translator(let text):
            draft.translatorComments.append(text)
            draft.translatorLines.append(token.range)
        case .extracted(let text): draft.extractedComments.append(text)
        case .flags(let text):
            draft.flags += CatalogueComment.flags(in: text)
            draft.flagLines.append(token.range)
        case .references(let text): appendReferences(CatalogueComment.references(in: text), at: token)
        }
    }

    private mutating func reportAddresses(in token: CatalogueToken) {
        for place in PersonalAddress.places(in: text.scalars[token.range]) {
            let start = token.range.lowerBound + place.lowerBound
            reports.report(
                .personalAddress, PersonalAddress.message, help: PersonalAddress.help, at: start..<start + place.count)
        }
    }

    private mutating func appendReferences(_ references: [String], at token: CatalogueToken) {
        let room = CatalogueLimits.references - draft.references.count
        draft.references += references.prefix(room)
        guard references.count > room else { return }
        reports.report(
            .catalogueTooLarge, "This message has more than \(CatalogueLimits.references) references",
            help: "Delete the lines that begin with #: from here on", at: token.range)
    }

    private mutating func reportCommentInside(at token: CatalogueToken) {
        guard !draft.isBroken else { return }
        draft.isBroken = true
        reports.report(
            .catalogueSyntax, "A comment stands in the middle of a message",
            help: "Move it above the message's first line", at: token.range)
    }

    /// Reports the marks that tools write round texts of several catalogues which they could not agree.
    mutating func checkCompendiumMarks(in token: CatalogueToken) {
        guard !token.isObsolete, text.contains("#-#-#-#-#", in: token.range) else { return }
        reports.report(
            .catalogueConflictMarker, "Here several versions of a text were put together and not yet sorted out",
            help: "Keep the right version and delete the others and the lines with #-#-#-#-#", at: token.range)
    }
}

extension CatalogueComment {
    /// The flags of a `#,` line: `range: 0..5` is one flag, other words one each, with or without commas.
    static func flags(in text: String) -> [String] {
        var flags: [String] = []
        for word in words(in: text, separators: ", \t\u{B}\u{C}") {
            if flags.last == "range:" { flags[flags.count - 1] += " " + word } else { flags.append(word) }
        }
        return flags
    }

    /// The references of a `#:` line; names with spaces in them stand between U+2068 and U+2069.
    static func references(in text: String) -> [String] {
        var references: [String] = []
        var current = String.UnicodeScalarView()
        var isIsolated = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{2068}": isIsolated = true
            case "\u{2069}": isIsolated = false
            case " " where !isIsolated, "\t" where !isIsolated:
                if !current.isEmpty { references.append(String(current)) }
                current = String.UnicodeScalarView()
            default: current.append(scalar)
            }
        }
        return current.isEmpty ? references : references + [String(current)]
    }

    private static func words(in text: String, separators: String) -> [String] {
        text.unicodeScalars.split { separators.unicodeScalars.contains($0) }.map { String($0) }
    }
}
