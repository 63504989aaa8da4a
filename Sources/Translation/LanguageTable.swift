package import Diagnostics
internal import SourceYAML

/// The languages of a project, in the order of its file.
package struct LanguageTable: Sendable {
    package let languages: [Language]
    /// Languages without catalogues, and what their speakers are given.
    package let spoken: [SpokenLanguage]

    /// The language with a tag.
    package subscript(tag: String) -> Language? { languages.first { $0.tag == tag } }

    /// Reads `languages.yaml`, and gives each language the letters that are known of it.
    package init(
        parsing source: SourceText, letters: LetterTable? = nil, reporting diagnostics: inout [Diagnostic]
    ) {
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: ["settings", "languages", "mostly_spoken"], reporting: &diagnostics)
        else {
            languages = []
            spoken = []
            return
        }
        var settings: [String: TypeSetting?] = [:]
        for (name, value) in file.named("settings", reporting: &diagnostics) ?? [] {
            settings[name] = .some(TypeSetting(named: name, in: value, reporting: &diagnostics))
        }
        var tags: Set<String> = []
        let rows = file.requiredList("languages", reporting: &diagnostics).compactMap {
            Language(in: $0, settings: settings, tags: &tags, reporting: &diagnostics)
        }
        let names = Dictionary(rows.map { ($0.tag, $0.englishName) }) { first, _ in first }
        languages = rows.map { row in
            var language = row
            if let letters { language.letters = letters.letters(of: row, names: names) }
            return language
        }
        let others = file["mostly_spoken"] == nil ? [] : file.requiredList("mostly_spoken", reporting: &diagnostics)
        spoken = others.compactMap { SpokenLanguage(in: $0, written: tags, reporting: &diagnostics) }
    }
}

extension TypeSetting {
    fileprivate init?(named name: String, in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) {
        let keys = ["headline_families", "text_families", "headline_spacing", "text_spacing", "minimum", "breaks"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let headlineSpacing = entry.number("headline_spacing", .positive, reporting: &diagnostics),
            let textSpacing = entry.number("text_spacing", .positive, reporting: &diagnostics),
            let minimum = entry.number("minimum", .positive, reporting: &diagnostics),
            let breaks = entry.string("breaks", reporting: &diagnostics)
        else { return nil }
        guard let mode = BreakMode(rawValue: breaks) else {
            let names = BreakMode.allCases.map(\.rawValue).joined(separator: ", ")
            diagnostics.append(.wrongKind("one of \(names)", at: entry["breaks"]?.location ?? entry.location))
            return nil
        }
        self.init(
            name: name, headlineFamilies: entry.requiredStrings("headline_families", reporting: &diagnostics),
            textFamilies: entry.requiredStrings("text_families", reporting: &diagnostics),
            headlineSpacing: headlineSpacing, textSpacing: textSpacing, minimumSize: minimum, breaks: mode)
    }
}

extension Language {
    /// Takes a row; `tags` are those of the rows before it.
    ///
    /// A setting is nothing where it was reported as faulty already.
    fileprivate init?(
        in value: YAMLValue, settings: [String: TypeSetting?], tags: inout Set<String>,
        reporting diagnostics: inout [Diagnostic]
    ) {
        let keys = ["tag", "english", "endonym", "script", "setting", "digits", "locale", "date", "ask", "spoken"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let tag = Self.tag(in: entry, reporting: &diagnostics),
            let english = entry.string("english", reporting: &diagnostics),
            let endonym = entry.string("endonym", reporting: &diagnostics),
            let script = Self.script(in: entry, reporting: &diagnostics),
            let settingName = entry.string("setting", reporting: &diagnostics)
        else { return nil }
        guard let setting = settings[settingName] else {
            let names = settings.keys.sorted().joined(separator: ", ")
            diagnostics.append(.wrongKind("one of \(names)", at: entry["setting"]?.location ?? entry.location))
            return nil
        }
        let zero = Self.zero(in: entry, reporting: &diagnostics)
        let locale = entry.optionalString("locale", reporting: &diagnostics) ?? tag
        if !tags.insert(tag).inserted {
            diagnostics.append(
                .wrongKind("a tag that no language above has", at: entry["tag"]?.location ?? entry.location))
        }
        guard let setting else { return nil }
        self.init(
            tag: tag, englishName: english, endonym: endonym, script: script, setting: setting, zero: zero,
            locale: locale, datePattern: entry.optionalString("date", reporting: &diagnostics),
            question: entry.optionalString("ask", reporting: &diagnostics),
            spoken: entry["spoken"].flatMap { Self.spoken(in: $0, reporting: &diagnostics) })
    }

    /// A tag is a file's name too, so it must have the form of one of BCP 47.
    private static func tag(in entry: YAMLMapping, reporting diagnostics: inout [Diagnostic]) -> String? {
        guard let tag = entry.string("tag", reporting: &diagnostics), let value = entry["tag"] else { return nil }
        if isTag(tag) { return tag }
        diagnostics.append(.wrongKind("a tag such as ur or zh-Hant", at: value.location))
        return nil
    }

    private static func spoken(in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) -> Spoken? {
        guard let entry = YAMLMapping(value, known: ["english", "endonym"], reporting: &diagnostics),
            let english = entry.string("english", reporting: &diagnostics),
            let endonym = entry.string("endonym", reporting: &diagnostics)
        else { return nil }
        return Spoken(englishName: english, endonym: endonym)
    }

    private static func script(in entry: YAMLMapping, reporting diagnostics: inout [Diagnostic]) -> String? {
        guard let script = entry.string("script", reporting: &diagnostics), let value = entry["script"] else {
            return nil
        }
        if isKnown(script: script) { return script }
        diagnostics.append(.wrongKind("a script's ISO 15924 code such as Latn", at: value.location))
        return nil
    }

    private static func zero(in entry: YAMLMapping, reporting diagnostics: inout [Diagnostic]) -> Unicode.Scalar? {
        guard let text = entry.optionalString("digits", reporting: &diagnostics), let value = entry["digits"] else {
            return nil
        }
        if let zero = text.unicodeScalars.first, text.unicodeScalars.count == 1,
            zero.properties.generalCategory == .decimalNumber, zero.properties.numericValue == 0
        {
            return zero
        }
        diagnostics.append(.wrongKind("the language's own zero", at: value.location))
        return nil
    }
}
