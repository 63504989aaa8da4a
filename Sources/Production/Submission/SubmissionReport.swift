internal import Design
package import Diagnostics
internal import Proofing
internal import Signing
internal import Translation

/// What was found in a catalogue that is handed in, in the order of its file.
package struct SubmissionReport: Sendable {
    /// What is wrong with the file and its header, or stands nowhere in it.
    package let fileProblems: [Diagnostic]
    /// What is wrong with each message.
    package let groups: [DiagnosticGroup]
    /// All of it in a sentence.
    package let summary: String

    /// Everything that was found.
    package var problems: [Diagnostic] { fileProblems + groups.flatMap(\.diagnostics) }

    init(on submission: Submission, of words: ProjectWords, problems: [Diagnostic], sheets: (made: Int, all: Int)) {
        let entries = EntryLines(of: submission.catalogue)
        let own = Set(words.messages.map(\.id))
        var fileProblems: [Diagnostic] = []
        var groups: [MessageID: DiagnosticGroup] = [:]
        for problem in problems {
            guard let line = problem.location?.line, let message = entries.message(at: line), problem.code != .notOurs,
                !message.isObsolete
            else {
                fileProblems.append(problem)
                continue
            }
            let title = SafeText.shortened(message.id.text)
            groups[message.id, default: DiagnosticGroup(title, at: message.translationLocation)].diagnostics
                .append(problem)
        }
        for mend in CatalogueProof.mends(
            of: submission.catalogue, in: submission.language, of: words.texts, glossary: words.glossary)
        {
            groups[mend.message]?.replacement = mend.new
        }
        self.fileProblems = fileProblems.sorted { $0.location?.line ?? 0 < $1.location?.line ?? 0 }
        self.groups = groups.values.sorted { $0.location.line < $1.location.line }
        let silent = words.messages.count {
            submission.catalogue[$0.id]?.translations.first?.isEmpty ?? true
        }
        let faulty = groups.filter { id, group in
            own.contains(id) && submission.catalogue[id]?.translations.first?.isEmpty == false
                && group.diagnostics.contains { $0.severity != .note }
        }.count
        summary = Self.summary(
            of: submission, messages: words.messages.count, faulty: faulty, silent: silent,
            mendable: groups.values.count { $0.replacement != nil }, sheets: sheets)
    }

    private static func summary(
        of submission: Submission, messages: Int, faulty: Int, silent: Int, mendable: Int,
        sheets: (made: Int, all: Int)
    ) -> String {
        let counts = [
            "\(messages - faulty - silent) sound", faulty == 0 ? nil : "\(faulty) with problems",
            silent == 0 ? nil : "\(silent) not translated",
        ].compactMap(\.self).joined(separator: ", ")
        return "\(SafeText.visible(submission.catalogue.file)) (\(submission.language.englishName)): "
            + "\(messages) messages: \(counts); \(sheets.made) of \(sheets.all) sheets could be made"
            + (mendable == 0 ? "" : "\n\(mendable) of the messages can be mended for you: add --fix to the command")
    }
}
