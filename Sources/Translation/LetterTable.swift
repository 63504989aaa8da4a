package import Diagnostics
internal import SourceYAML

/// The letters and words of languages, those that no catalogue has yet too.
package struct LetterTable: Sendable {
    private var rules: [(owners: [String], rule: LetterRule)] = []
    /// By tag: all letters, or those beside ICU's, or those of ICU's that do not count.
    private var ownLetters: [String: Set<Unicode.Scalar>] = [:]
    private var additions: [String: Set<Unicode.Scalar>] = [:]
    private var exclusions: [String: Set<Unicode.Scalar>] = [:]
    /// Small words by language, for each script.
    private var words: [(script: String, tag: String, words: Set<String>)] = []

    /// Reads `letters.yaml`.
    package init(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: ["letters", "orthography", "words"], reporting: &diagnostics)
        else { return }
        rules = file.requiredList("letters", reporting: &diagnostics).flatMap {
            LetterRule.group(in: $0, reporting: &diagnostics)
        }
        for value in file.list("orthography", reporting: &diagnostics) {
            readOrthography(in: value, reporting: &diagnostics)
        }
        for (script, value) in file.named("words", reporting: &diagnostics) ?? [] {
            words += Self.words(of: script, in: value, reporting: &diagnostics)
        }
    }

    /// What is known of one language; `names` are those of the project's languages by tag.
    func letters(of language: Language, names: [String: String]) -> LanguageLetters {
        var letters = LanguageLetters()
        letters.rules = rules.filter { rule in
            rule.owners.contains { $0 == language.tag || $0 == language.script }
        }.map(\.rule)
        letters.ownLetters = ownLetters[language.tag] ?? []
        letters.additions = additions[language.tag] ?? []
        letters.exclusions = exclusions[language.tag] ?? []
        guard let own = words.first(where: { $0.tag == language.tag }) else { return letters }
        letters.words = own.words
        letters.rivals = words.filter { $0.script == own.script && $0.tag != own.tag }.map {
            LanguageLetters.Rival(name: names[$0.tag] ?? $0.tag, words: $0.words)
        }
        return letters
    }

    private mutating func readOrthography(in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) {
        let keys = ["for", "also", "not", "letters"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics) else { return }
        if entry["letters"] != nil { entry.refuse(["also", "not"], beside: "letters", reporting: &diagnostics) }
        let isFull = keys.dropFirst().contains { entry[$0] != nil }
        if !isFull { diagnostics.append(.missingKey("letters", at: entry.location)) }
        func letters(_ key: String) -> String.UnicodeScalarView {
            (entry.optionalString(key, reporting: &diagnostics) ?? "").unicodeScalars
        }
        let (own, more, fewer) = (letters("letters"), letters("also"), letters("not"))
        for tag in LetterRule.owners(in: entry, reporting: &diagnostics) {
            ownLetters[tag, default: []].formUnion(own)
            additions[tag, default: []].formUnion(more)
            exclusions[tag, default: []].formUnion(fewer)
        }
    }

    private static func words(
        of script: String, in value: YAMLValue, reporting diagnostics: inout [Diagnostic]
    ) -> [(script: String, tag: String, words: Set<String>)] {
        guard Language.isKnown(script: script) else {
            diagnostics.append(.wrongKind("scripts' ISO 15924 codes such as Latn", at: value.location))
            return []
        }
        return (value.named(reporting: &diagnostics) ?? []).compactMap { tag, value in
            let words = Set((value.string ?? "").lowercased().split(separator: " ").map(String.init))
            guard Language.isTag(tag), words.count >= fewestWords else {
                diagnostics.append(
                    .wrongKind("a language's tag with \(fewestWords) small words or more", at: value.location))
                return nil
            }
            return (script, tag, words)
        }
    }

    /// Fewer do not tell a language from its neighbours.
    private static let fewestWords = 15
}

extension LetterRule {
    /// The rules of one entry, each with the tags and scripts that it is for.
    fileprivate static func group(
        in value: YAMLValue, reporting diagnostics: inout [Diagnostic]
    ) -> [(owners: [String], rule: LetterRule)] {
        let keys = ["for", "where", "after", "before", "doubtful", "note", "instead"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics) else { return [] }
        let owners = owners(in: entry, reporting: &diagnostics)
        let place = place(in: entry, reporting: &diagnostics)
        let after = entry.optionalString("after", reporting: &diagnostics) ?? ""
        let before = entry.optionalString("before", reporting: &diagnostics) ?? ""
        let isDoubtful = entry.flag("doubtful", reporting: &diagnostics)
        let note = entry.optionalString("note", reporting: &diagnostics)
        return (entry.named("instead", reporting: &diagnostics) ?? []).compactMap { name, value in
            let right = (value.items ?? [value]).map { $0.string.flatMap(replacement) }
            guard let wrong = characters(in: name), !right.isEmpty, !right.contains(where: { $0 == nil }) else {
                diagnostics.append(
                    .wrongKind("code points such as 'U+0643: U+06A9' or 'U+0069 U+0307: nothing'", at: value.location))
                return nil
            }
            return (
                owners,
                LetterRule(
                    wrong: wrong, right: right.compactMap(\.self), place: place, after: Set(after.unicodeScalars),
                    before: Set(before.unicodeScalars), isDoubtful: isDoubtful, note: note)
            )
        }
    }

    /// The tags and scripts that an entry is for.
    fileprivate static func owners(in entry: YAMLMapping, reporting diagnostics: inout [Diagnostic]) -> [String] {
        entry.requiredList("for", reporting: &diagnostics).compactMap { value in
            if let name = value.string, Language.isTag(name) || Language.isKnown(script: name) { return name }
            diagnostics.append(.wrongKind("a tag such as ur or a script's code such as Arab", at: value.location))
            return nil
        }
    }

    private static func place(in entry: YAMLMapping, reporting diagnostics: inout [Diagnostic]) -> Place {
        guard let name = entry.optionalString("where", reporting: &diagnostics), let value = entry["where"] else {
            return .anywhere
        }
        if let place = Place(rawValue: name) { return place }
        let names = Place.allCases.map(\.rawValue).joined(separator: ", ")
        diagnostics.append(.wrongKind("one of \(names)", at: value.location))
        return .anywhere
    }

    private static func replacement(_ text: String) -> [Unicode.Scalar]? {
        text == "nothing" ? [] : characters(in: text)
    }

    /// The characters of `U+0069 U+0307`.
    private static func characters(in text: String) -> [Unicode.Scalar]? {
        let scalars = text.split(separator: " ").map { part -> Unicode.Scalar? in
            guard part.wholeMatch(of: /U\+[0-9A-F]{4,6}/) != nil else { return nil }
            return UInt32(part.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
        return scalars.isEmpty || scalars.contains(nil) ? nil : scalars.compactMap(\.self)
    }
}
