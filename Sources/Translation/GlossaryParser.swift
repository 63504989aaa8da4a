internal import Diagnostics
internal import SourceYAML

/// Turns YAML values into terms of the glossary, and collects what is wrong.
struct GlossaryParser {
    var diagnostics: [Diagnostic] = []

    mutating func term(_ english: String, in value: YAMLValue) -> GlossaryTerm? {
        let keys = ["meaning", "keep", "gloss", "preferred", "forbidden"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics) else { return nil }
        let isKept = entry.flag("keep", reporting: &diagnostics)
        let needsGloss = entry.flag("gloss", reporting: &diagnostics)
        // Only what stays English needs an explanation.
        if needsGloss, !isKept { diagnostics.append(.missingKey("keep", at: entry.location)) }
        if isKept { entry.refuse(["preferred"], beside: "keep", reporting: &diagnostics) }
        let preferred = words("preferred", in: entry)
        let forbidden = words("forbidden", in: entry)
        return entry.string("meaning", reporting: &diagnostics).map {
            GlossaryTerm(
                english, meaning: $0, isKept: isKept, needsGloss: needsGloss, preferred: preferred,
                forbidden: forbidden, location: value.location)
        }
    }

    /// Parts of words by language.
    private mutating func words(_ key: String, in entry: YAMLMapping) -> [String: [String]] {
        guard let value = entry[key] else { return [:] }
        var words: [String: [String]] = [:]
        for (tag, list) in value.named(reporting: &diagnostics) ?? [] {
            if !Language.isTag(tag) {
                diagnostics.append(.wrongKind("a list behind a tag such as ur or zh-Hant", at: list.location))
            }
            let texts = (list.items ?? []).compactMap(\.string).filter { !$0.isEmpty }
            if texts.isEmpty || texts.count != list.items?.count {
                diagnostics.append(.wrongKind("a list of words", at: list.location))
            }
            words[tag] = texts
        }
        return words
    }
}
