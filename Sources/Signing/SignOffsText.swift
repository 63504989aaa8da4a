internal import SourceYAML
internal import Translation

extension SignOffs {
    /// The file, as 'posters sign' writes it.
    package var text: String {
        let head = """
            # yaml-language-server: $schema=signed.schema.json
            #
            # Who has signed which words of \(language).po. 'posters sign' writes this file: do not edit it. A message that
            # was changed since has other seals, and its sign-offs no longer count.
            language: \(language)
            sign_offs:

            """
        return head + signOffs.map(\.line).joined() + "words:\n" + rows.map(\.lines).joined()
    }
}

extension SignOff {
    fileprivate var line: String {
        "  - {number: \(number), step: \(step.rawValue), by: \(signer.name.yamlQuoted), date: \"\(date.text)\"}\n"
    }
}

extension SignedWords {
    /// The numbers stand below the words, so that a change of the file shows what was signed.
    fileprivate var lines: String {
        var lines = ["  - english: \(id.text.yamlQuoted)"]
        if let context = id.context { lines.append("    context: \(context.yamlQuoted)") }
        lines.append("    signed: [\(numbers.sorted().map(String.init).joined(separator: ", "))]")
        lines.append("    translation: \"\(translation)\"")
        if !notes.isEmpty {
            lines.append("    notes: [\(notes.sorted().map(\.yamlQuoted).joined(separator: ", "))]")
        }
        if !facts.isEmpty { lines.append("    facts: [\(facts.sorted().joined(separator: ", "))]") }
        return lines.joined(separator: "\n") + "\n"
    }
}
