package import Diagnostics
internal import Signing
internal import Translation

extension Diagnostic.Code {
    package static let otherProject = Self("submission.other-project", .error)
    package static let untranslated = Self("submission.untranslated", .error)
    package static let notOurs = Self("submission.not-ours", .note)
}

extension ProjectWords {
    /// Messages that stand in a file and on no sheet, counted: whoever translates them works for nothing.
    func strangers(in catalogue: Catalogue) -> Diagnostic? {
        let own = Set(messages.map(\.id))
        let strangers = catalogue.messages.filter { !$0.isObsolete && !own.contains($0.id) }
        let obsolete = catalogue.messages.filter(\.isObsolete)
        let counts = [
            strangers.isEmpty ? nil : "\(strangers.count) that no sheet shows",
            obsolete.isEmpty ? nil : "\(obsolete.count) out of use, marked '#~'",
        ]
        guard let first = (strangers + obsolete).map(\.location).min(by: { $0.line < $1.line }) else { return nil }
        return Diagnostic(
            .notOurs, "the file has other messages beside ours: \(counts.compactMap(\.self).joined(separator: ", "))",
            help: "Nothing needs to be done: they are not looked at and stay as they are.", at: first)
    }

    /// Why a catalogue is refused whose messages are not ours, or that has no translation yet.
    func refusal(of catalogue: Catalogue) -> Diagnostic? {
        let live = catalogue.messages.filter { !$0.isObsolete }
        let own = Set(messages.map(\.id))
        let known = live.filter { own.contains($0.id) }
        // A fifth is more than another project's catalogue has in common with ours by chance, and less than is left
        // after the English of many sheets has changed.
        if known.count * 5 < min(live.count, own.count) || known.isEmpty {
            return otherProject(live.filter { !own.contains($0.id) }, known: known.count, in: catalogue)
        }
        guard live.allSatisfy({ $0.translations.allSatisfy(\.isEmpty) }) else { return nil }
        return Diagnostic(
            .untranslated, "no message of the file is translated yet",
            help:
                "If this is the template, save it under your language's tag, such as 'ur.po', and translate that copy.",
            at: catalogue.header.location ?? SourceLocation(file: catalogue.file))
    }

    private func otherProject(_ strangers: [Message], known: Int, in catalogue: Catalogue) -> Diagnostic {
        let examples = strangers.prefix(3).map { "'\(SafeText.shortened($0.id.text))'" }.joined(separator: ", ")
        let share = known == 0 ? "none" : "\(known)"
        return Diagnostic(
            .otherProject, "this is the catalogue of another project: \(share) of its messages are ours",
            help: "Its messages are such as \(examples). Ours stand in Translations/posters.pot.",
            at: strangers.first?.location ?? SourceLocation(file: catalogue.file))
    }
}
