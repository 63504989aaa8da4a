package import Diagnostics
internal import SourceYAML

/// The languages of a project, in the order of its file.
package struct LanguageTable: Sendable {
    package let languages: [Language]

    /// The language with a tag.
    package subscript(tag: String) -> Language? { languages.first { $0.tag == tag } }

    /// Reads `languages.yaml`.
    package init(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: ["settings", "languages"], reporting: &diagnostics)
        else {
            languages = []
            return
        }
        var settings: [String: TypeSetting] = [:]
        for entry in file.required("settings", reporting: &diagnostics)?.entries ?? [] {
            let name = entry.key.string ?? ""
            settings[name] = TypeSetting(named: name, in: entry.value, reporting: &diagnostics)
        }
        languages = file.list("languages", reporting: &diagnostics).compactMap {
            Language(in: $0, settings: settings, reporting: &diagnostics)
        }
    }
}

extension TypeSetting {
    fileprivate init?(named name: String, in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) {
        let keys = ["headline_families", "text_families", "headline_spacing", "text_spacing", "minimum", "breaks"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let headlineSpacing = entry.number("headline_spacing", reporting: &diagnostics),
            let textSpacing = entry.number("text_spacing", reporting: &diagnostics),
            let minimum = entry.number("minimum", reporting: &diagnostics),
            let breaks = entry.string("breaks", reporting: &diagnostics)
        else { return nil }
        guard let mode = BreakMode(rawValue: breaks) else {
            let names = BreakMode.allCases.map(\.rawValue).joined(separator: ", ")
            diagnostics.append(.wrongKind("one of \(names)", at: entry["breaks"]?.location ?? entry.location))
            return nil
        }
        self.init(
            name: name, headlineFamilies: entry.strings("headline_families", reporting: &diagnostics),
            textFamilies: entry.strings("text_families", reporting: &diagnostics),
            headlineSpacing: headlineSpacing, textSpacing: textSpacing, minimumSize: minimum, breaks: mode)
    }
}

extension Language {
    fileprivate init?(
        in value: YAMLValue, settings: [String: TypeSetting], reporting diagnostics: inout [Diagnostic]
    ) {
        let keys = ["tag", "english", "endonym", "script", "setting", "digits", "locale"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let tag = entry.string("tag", reporting: &diagnostics),
            let english = entry.string("english", reporting: &diagnostics),
            let endonym = entry.string("endonym", reporting: &diagnostics),
            let script = entry.string("script", reporting: &diagnostics),
            let settingName = entry.string("setting", reporting: &diagnostics)
        else { return nil }
        guard let setting = settings[settingName] else {
            let names = settings.keys.sorted().joined(separator: ", ")
            diagnostics.append(.wrongKind("one of \(names)", at: entry["setting"]?.location ?? entry.location))
            return nil
        }
        self.init(
            tag: tag, englishName: english, endonym: endonym, script: script, setting: setting,
            zero: entry.optionalString("digits", reporting: &diagnostics)?.unicodeScalars.first,
            locale: entry.optionalString("locale", reporting: &diagnostics) ?? tag)
    }
}
