internal import Design
internal import Diagnostics
internal import Layout
internal import Signing
internal import Translation

/// The messages of ours that a catalogue does not say, whichever sheets would show them.
struct TranslationGaps {
    let problems: [Diagnostic]

    init(of submission: Submission, in words: ProjectWords) {
        let catalogue = submission.catalogue
        let errors = submission.fileProblems.filter { $0.severity == .error }
        let entries = EntryLines(of: catalogue)
        let broken = Set(errors.compactMap { $0.location.flatMap { entries.message(at: $0.line)?.id } })
        problems = words.messages.compactMap { text in
            guard let message = catalogue[text.id] else {
                // It may stand where the file cannot be read, which is told already.
                return errors.isEmpty ? .missing(text, in: catalogue) : nil
            }
            if message.translations.first?.isEmpty ?? true {
                return broken.contains(message.id) ? nil : .missing(text, in: catalogue)
            }
            return message.isFuzzy ? .stale(text, message) : nil
        }
    }
}

/// Which message stands at which line of a catalogue.
struct EntryLines {
    private let messages: [Message]

    init(of catalogue: Catalogue) { messages = catalogue.messages.sorted { $0.location.line < $1.location.line } }

    /// The message whose entry a line belongs to; nothing for the header and what stands before it.
    func message(at line: Int) -> Message? { messages.last { $0.location.line <= line } }
}
