internal import Translation

/// Finds languages by the names that people know them by.
struct LanguageChoice: Sendable {
    let languages: [Language]

    enum Answer: Equatable {
        /// The tags, each once, in the order in which they were named.
        case tags([String])
        case refused(String)
    }

    /// Takes names or tags, such as `Arabic, Urdu and zh-Hans`.
    func answer(to text: String) -> Answer {
        var tags: [String] = []
        for name in names(in: text) {
            let found = languages(called: name)
            guard let only = found.first, found.count == 1 else {
                return .refused(found.isEmpty ? unknown(name) : ambiguous(name, found))
            }
            if !tags.contains(only.tag) { tags.append(only.tag) }
        }
        return tags.isEmpty ? .refused(unknown(text)) : .tags(tags)
    }

    /// Parts at commas, semicolons and `and`; at spaces too, where every part is then a tag.
    private func names(in text: String) -> [String] {
        let parts = text.split { $0 == "," || $0 == ";" || $0 == "&" }.flatMap { $0.split(separator: " and ") }
        return parts.flatMap { part in
            let words = part.split(separator: " ").map(String.init)
            return words.allSatisfy { languages(called: $0).count == 1 } ? words : [words.joined(separator: " ")]
        }
    }

    /// The language whose tag or name this is; all of a kind where only the kind is named, as with Kurdish.
    private func languages(called name: String) -> [Language] {
        let name = name.lowercased()
        let exact = languages.filter { [$0.tag, $0.englishName, $0.endonym].contains { $0.lowercased() == name } }
        return exact.isEmpty ? languages.filter { $0.englishName.lowercased().hasPrefix(name + " (") } : exact
    }

    private func unknown(_ name: String) -> String {
        "There are no sheets in '\(name)'. There are: \(Self.list(languages)). Write a comma between two languages."
    }

    private func ambiguous(_ name: String, _ found: [Language]) -> String {
        "'\(name)' may be one of several: \(Self.list(found)). Write which."
    }

    private static func list(_ languages: [Language]) -> String {
        languages.map { "\($0.englishName) (\($0.tag))" }.sorted().joined(separator: ", ")
    }
}
