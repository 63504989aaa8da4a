package import Diagnostics

extension Diagnostic.Code {
    /// The file wants its messages in a domain of its own.
    package static let catalogueDomainRefused = Diagnostic.Code("catalogue.domain-refused", .error)
    /// There is more of something than is read.
    package static let catalogueTooLarge = Diagnostic.Code("catalogue.too-large", .error)
}

extension CatalogueParser {
    /// Begins a part of the entry, or a new entry where the part cannot belong to this one.
    mutating func open(_ section: CatalogueSection, at token: CatalogueToken) {
        if let last = draft.parts.last, !section.canFollow(last.section) { finishEntry() }
        if draft.parts.isEmpty { draft.isObsolete = token.isObsolete }
        checkObsolescence(of: token)
        if draft.start == nil { draft.start = token.range.lowerBound }
        draft.parts.append(MessageDraft.Part(section: section, keyword: token.range))
        isSkipping = false
    }

    /// Adds a text in quotes to the part that was begun last.
    mutating func append(_ value: String, at token: CatalogueToken) {
        guard !isSkipping else { return }
        checkCompendiumMarks(in: token)
        // The part is changed in place: a copy for each of 65,536 short texts would take minutes.
        let last = draft.parts.count - 1
        guard last >= 0, draft.parts[last].section.isPrevious == token.isPrevious else {
            return reportStrayText(at: token)
        }
        checkObsolescence(of: token)
        if draft.parts[last].text.utf8.count + value.utf8.count > CatalogueLimits.textBytes {
            return reportLongText(at: token)
        }
        draft.parts[last].append(value, at: token.range)
    }

    /// Reports a `domain` line: it would choose the name of a file to write.
    mutating func refuseDomain(at token: CatalogueToken) {
        finishEntry()
        reports.report(
            .catalogueDomainRefused, "A catalogue here has one domain only, so a 'domain' line is not accepted",
            help: "Delete the line; keep one file for each language", at: token.range)
        skipTexts()
    }

    private mutating func checkObsolescence(of token: CatalogueToken) {
        guard token.isObsolete != draft.isObsolete, !draft.isBroken else { return }
        draft.isBroken = true
        reports.report(
            .catalogueSyntax, "Of this message some lines begin with #~ and some do not",
            help: "Begin all of its lines with #~ if it is out of use, or none of them if it is in use",
            at: token.range)
    }

    private mutating func reportStrayText(at token: CatalogueToken) {
        if !draft.isBroken {
            let isMarked = draft.parts.last?.section.isPrevious == true && !token.isPrevious
            reports.report(
                .catalogueSyntax, "This text belongs to no msgid or msgstr",
                help: isMarked
                    ? "Begin this line with #| as the line before" : "Write msgid or msgstr before it, or delete it",
                at: token.range)
        }
        skipTexts()
    }

    private mutating func reportLongText(at token: CatalogueToken) {
        reports.report(
            .catalogueTooLarge, "This text is longer than \(CatalogueLimits.textBytes / 1024) kB",
            help: "Split it, or delete what does not belong to the poster", at: token.range)
        skipTexts()
    }

    mutating func reportTooManyMessages(at token: CatalogueToken) {
        reports.report(
            .catalogueTooLarge, "The file has more than \(CatalogueLimits.messages) messages",
            help: "Send the catalogue of this project only", at: token.range)
    }
}
