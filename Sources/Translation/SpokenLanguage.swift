package import Diagnostics
internal import SourceYAML

/// A language that is mostly spoken, or written in several ways that few read: it has no catalogue.
///
/// A page that looks translated and that its readers cannot read would be a pretence.
package struct SpokenLanguage: Sendable, Hashable {
    /// BCP 47.
    package let tag: String
    package let englishName: String
    package let endonym: String
    /// The tags of the languages of which its speakers are given sheets.
    package let readings: [String]
    /// What staff should do, in English.
    package let advice: String
    package let location: SourceLocation

    /// Takes a row of `languages.yaml`; `written` are the tags of the languages that have catalogues.
    init?(in value: YAMLValue, written: Set<String>, reporting diagnostics: inout [Diagnostic]) {
        let keys = ["tag", "english", "endonym", "reads", "advice"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let tag = entry.string("tag", reporting: &diagnostics),
            let english = entry.string("english", reporting: &diagnostics),
            let endonym = entry.string("endonym", reporting: &diagnostics),
            let advice = entry.string("advice", reporting: &diagnostics)
        else { return nil }
        if written.contains(tag) {
            diagnostics.append(
                .wrongKind("a tag that no language above has", at: entry["tag"]?.location ?? entry.location))
        }
        let readings = entry["reads"] == nil ? [] : entry.requiredStrings("reads", reporting: &diagnostics)
        for stranger in readings where !written.contains(stranger) {
            diagnostics.append(
                .wrongKind(
                    "the tags of languages above; '\(stranger)' is none", at: entry["reads"]?.location ?? entry.location
                ))
        }
        self.tag = tag
        englishName = english
        self.endonym = endonym
        self.readings = readings
        self.advice = advice
        location = entry["tag"]?.location ?? entry.location
    }
}
