package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let mostlySpoken = Self("project.mostly-spoken", .note)
    package static let readingUnknown = Self("project.reading-unknown", .error)
}

extension Order {
    /// What is asked for in languages that are mostly spoken, in the language that their speakers read.
    static func written(
        _ selection: Selection, in table: LanguageTable, reporting diagnostics: inout [Diagnostic]
    ) -> Selection {
        var selection = selection
        var tags: [String] = []
        for tag in selection.languages {
            guard let spoken = table.spoken.first(where: { $0.tag == tag }) else {
                tags.append(tag)
                continue
            }
            guard spoken.readings.count == 1, let reading = spoken.readings.first.flatMap({ table[$0] }) else {
                diagnostics.append(.readingUnknown(spoken))
                continue
            }
            diagnostics.append(.mostlySpoken(spoken, as: reading))
            tags.append(reading.tag)
        }
        // Nothing would mean all languages.
        guard !tags.isEmpty || selection.languages.isEmpty else { return selection }
        selection.languages = tags
        return selection
    }
}

extension Diagnostic {
    fileprivate static func mostlySpoken(_ spoken: SpokenLanguage, as reading: Language) -> Diagnostic {
        Diagnostic(
            .mostlySpoken,
            "\(spoken.englishName) is mostly spoken, so the sheets are made in \(reading.englishName)",
            help: spoken.advice, at: spoken.location)
    }

    fileprivate static func readingUnknown(_ spoken: SpokenLanguage) -> Diagnostic {
        let others = spoken.readings.joined(separator: " ")
        return Diagnostic(
            .readingUnknown, "\(spoken.englishName) is mostly spoken and has no sheets of its own",
            help: spoken.advice + (others.isEmpty ? "" : " Then ask for one of: \(others)."), at: spoken.location)
    }
}
