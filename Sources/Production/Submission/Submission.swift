package import Diagnostics
internal import Layout
internal import Proofing
internal import Signing
package import Translation

/// A catalogue that somebody hands in: it stands for the project's own of that language.
package struct Submission: Sendable {
    package let language: Language
    package let catalogue: Catalogue
    /// The file as it was handed in.
    package let bytes: [UInt8]
    /// What is wrong with how the file is written.
    let fileProblems: [Diagnostic]
    /// What is wrong with its words, before any sheet.
    let wordProblems: [Diagnostic]

    package init(language: Language, catalogue: Catalogue, bytes: [UInt8]) {
        self.init(language, catalogue, bytes, [], [])
    }

    private init(
        _ language: Language, _ catalogue: Catalogue, _ bytes: [UInt8], _ fileProblems: [Diagnostic],
        _ wordProblems: [Diagnostic]
    ) {
        (self.language, self.catalogue, self.bytes) = (language, catalogue, bytes)
        (self.fileProblems, self.wordProblems) = (fileProblems, wordProblems)
    }

    /// What is wrong with the file, before any sheet.
    package var problems: [Diagnostic] { (fileProblems + wordProblems).unique }

    /// Reads a file that is handed in and looks at its words.
    ///
    /// `tag` is the language that the person named, if they did. Gives nothing and reports only the reasons if the file
    /// is refused as a whole: whatever else there was to say about it would not be true.
    package init?(
        reading bytes: [UInt8], named file: String, as tag: String? = nil, of words: ProjectWords,
        reporting diagnostics: inout [Diagnostic]
    ) {
        let reading = SubmissionReading(bytes, named: file)
        if let refusal = reading.refusal {
            diagnostics += refusal
            return nil
        }
        let catalogue = reading.catalogue
        if let refusal = words.refusal(of: catalogue) {
            diagnostics.append(refusal)
            return nil
        }
        let language: Language
        do {
            let claims = LanguageClaims(header: catalogue.header, file: file, option: tag)
            language = try claims.language(in: words.setting.languages)
        } catch {
            diagnostics.append(error.report)
            return nil
        }
        let problems = words.problems(in: catalogue, of: language)
        let reasons = problems.filter { CatalogueProof.refusals.contains($0.code) }
        guard reasons.isEmpty else {
            diagnostics += reasons.unique
            return nil
        }
        self.init(language, catalogue, bytes, reading.problems, problems)
    }
}

extension ProjectWords {
    /// What is wrong with a catalogue's words.
    fileprivate func problems(in catalogue: Catalogue, of language: Language) -> [Diagnostic] {
        var problems = CatalogueProof.diagnostics(for: catalogue, in: language, of: texts, glossary: glossary)
        problems += factProblems(in: catalogue, of: language)
        if let strangers = strangers(in: catalogue) { problems.append(strangers) }
        if language.tag == "en" {
            problems += ForbiddenWordsCheck.diagnostics(for: catalogue, of: texts, register: setting.facts)
        }
        return problems
    }

    /// Words that were written against other facts; a header that says nothing of facts is told once, not for each word.
    private func factProblems(in catalogue: Catalogue, of language: Language) -> [Diagnostic] {
        let problems = ChangedFactCheck(setting.facts).diagnostics(for: catalogue, in: language, of: texts)
        guard !problems.isEmpty, catalogue.header.field(FactVersions.field) == nil else { return problems }
        return [
            Diagnostic(
                .factChanged, "the header does not say against which facts the words were written",
                help: "Copy the line '\(FactVersions.field)' from the header of Translations/posters.pot that you "
                    + "translated.",
                at: catalogue.header.location ?? SourceLocation(file: catalogue.file))
        ]
    }
}
