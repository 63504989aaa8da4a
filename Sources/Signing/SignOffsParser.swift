package import Diagnostics
internal import SourceYAML
internal import Translation

extension Diagnostic.Code {
    package static let signedLanguage = Self("signed.language", .error)
}

extension SignOffs {
    /// Reads the file beside a language's catalogue.
    ///
    /// A file for another language counts for nothing: its seals would fit only what both languages have in common, but
    /// whoever copied it has not asked the people who are named in it.
    package init(parsing source: SourceText, of language: String, reporting diagnostics: inout [Diagnostic]) {
        self.init(of: language)
        diagnostics += PersonalAddress.diagnostics(forCommentsOf: source)
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: ["language", "sign_offs", "words"], reporting: &diagnostics),
            let named = file.string("language", reporting: &diagnostics)
        else { return }
        guard named == language else {
            diagnostics.append(.signedLanguage(language, at: file["language"]?.location ?? file.location))
            return
        }
        var parser = SignOffsParser()
        let signOffs = file.list("sign_offs", reporting: &diagnostics).compactMap {
            parser.signOff(in: $0, of: language, reporting: &diagnostics)
        }
        let rows = file.list("words", reporting: &diagnostics).compactMap {
            parser.row(in: $0, reporting: &diagnostics)
        }
        self.init(of: language, signOffs: signOffs.sorted { $0.number < $1.number }, rows: rows)
        diagnostics += SamePersonCheck.diagnostics(for: self)
    }
}

/// Turns YAML values into sign-offs.
private struct SignOffsParser {
    /// Numbers that were given, those of faulty sign-offs too, which are told once.
    private var numbers: Set<Int> = []

    mutating func signOff(
        in value: YAMLValue, of language: String, reporting diagnostics: inout [Diagnostic]
    ) -> SignOff? {
        guard let entry = YAMLMapping(value, known: ["number", "step", "by", "date"], reporting: &diagnostics),
            let number = entry.number("number", .count, reporting: &diagnostics)
        else { return nil }
        if !numbers.insert(Int(number)).inserted {
            diagnostics.append(
                .wrongKind("a number that no sign-off above has", at: entry["number"]?.location ?? entry.location))
            return nil
        }
        let step = step(in: entry, of: language, reporting: &diagnostics)
        let signer = entry.signer(reporting: &diagnostics)
        let date = entry.date("date", reporting: &diagnostics)
        guard let step, let signer, let date else { return nil }
        return SignOff(
            number: Int(number), step: step, signer: signer, date: date, location: entry["by"]?.location)
    }

    private func step(
        in entry: YAMLMapping, of language: String, reporting diagnostics: inout [Diagnostic]
    ) -> Step? {
        guard let value = entry.required("step", reporting: &diagnostics) else { return nil }
        let steps = Step.needed(for: language)
        if let step = steps.first(where: { $0.rawValue == value.string }) { return step }
        let names = steps.map(\.rawValue).joined(separator: ", ")
        diagnostics.append(.wrongKind("one of \(names)", at: value.location))
        return nil
    }

    func row(in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) -> SignedWords? {
        let keys = ["english", "context", "signed", "translation", "notes", "facts"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let english = entry.string("english", reporting: &diagnostics),
            let translation = entry.required("translation", reporting: &diagnostics),
            let seal = seal(translation, reporting: &diagnostics)
        else { return nil }
        let context = entry.optionalString("context", reporting: &diagnostics)
        let (notes, facts) = (
            entry.list("notes", reporting: &diagnostics), entry.list("facts", reporting: &diagnostics)
        )
        return SignedWords(
            id: MessageID(context: context, text: english), translation: seal,
            notes: Set(notes.compactMap { self.seal($0, reporting: &diagnostics) }),
            facts: Set(facts.compactMap { fact($0, reporting: &diagnostics) }),
            numbers: Set(signed(in: entry, reporting: &diagnostics)))
    }

    private func seal(_ value: YAMLValue, reporting diagnostics: inout [Diagnostic]) -> String? {
        if let text = value.string, Seal.isWellFormed(text) { return text }
        diagnostics.append(.wrongKind("a seal of twelve figures and letters a to f", at: value.location))
        return nil
    }

    private func fact(_ value: YAMLValue, reporting diagnostics: inout [Diagnostic]) -> String? {
        if let text = value.string, text.wholeMatch(of: /F[0-9]{2,}@[0-9a-f]{6}/) != nil { return text }
        diagnostics.append(.wrongKind("a fact with its version, such as F01@1da3ac", at: value.location))
        return nil
    }

    private func signed(in entry: YAMLMapping, reporting diagnostics: inout [Diagnostic]) -> [Int] {
        entry.requiredList("signed", reporting: &diagnostics).compactMap { value in
            if let number = value.number.flatMap({ Int(exactly: $0) }), numbers.contains(number) { return number }
            diagnostics.append(.wrongKind("the number of a sign-off above", at: value.location))
            return nil
        }
    }
}

extension NumberKind {
    /// Far more than anybody signs, and still a whole number.
    fileprivate static let count = Self("a whole number from 1 to 9999") {
        (1...9_999).contains($0) && $0 == $0.rounded()
    }
}

extension YAMLMapping {
    /// Who it was; nothing if that is an address of a person, which must not reach a sheet.
    func signer(reporting diagnostics: inout [Diagnostic]) -> Signer? {
        guard let name = string("by", reporting: &diagnostics), let value = self["by"] else { return nil }
        if let signer = Signer(name) { return signer }
        let address = PersonalAddress.diagnostics(for: name, at: value.location)
        diagnostics += address.isEmpty ? [.notASigner(at: value.location)] : address
        return nil
    }
}

extension Diagnostic {
    fileprivate static func signedLanguage(_ language: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .signedLanguage, "these sign-offs are not those of '\(language)', so they count for nothing",
            help: "Remove the file if it was copied; only 'posters sign \(language)' can sign these words.",
            at: location)
    }
}
