internal import Diagnostics
internal import Layout

/// Why a sheet is made again.
struct RebuildReason: Sendable, Hashable {
    let text: String

    init(text: String) { self.text = text }

    /// Nothing if the sheet is as it was made, and what it hangs on too.
    init?(
        _ files: [SheetFile], recipes: [String], key: EditionKey, in entry: LedgerEntry?, of edition: Edition,
        folder: BuildFolder
    ) {
        guard let entry else {
            text = "it has not been made here, or something was wrong with it"
            return
        }
        let changed = Self.changes(from: entry.key, to: key, of: edition)
        guard changed.isEmpty else {
            text = changed.joined(separator: "; ")
            return
        }
        let lacking = zip(files, recipes).compactMap { file, recipe -> String? in
            guard let made = entry.files.first(where: { $0.path == file.path }) else {
                return "\(file.path) has not been made, or something was wrong with it"
            }
            if made.recipe != recipe { return "the colour profile or the form of \(file.path) has changed" }
            return made.stands(in: folder) ? nil : Self.damage(file.path, folder)
        }
        guard !lacking.isEmpty else { return nil }
        text = lacking.joined(separator: "; ")
    }

    private static func damage(_ path: String, _ folder: BuildFolder) -> String {
        FileStamp(of: folder.file(path)) == nil ? "\(path) is missing" : "\(path) is not as it was written"
    }

    /// Each part that differs, in words.
    private static func changes(from old: EditionKey, to new: EditionKey, of edition: Edition) -> [String] {
        let names = Set(old.parts.keys).union(new.parts.keys).filter { old.parts[$0] != new.parts[$0] }
        guard !names.isEmpty else { return [] }
        let messages = Dictionary(edition.messages.map { (EditionWords.name(of: $0), $0) }) { first, _ in first }
        return names.sorted().map { name in
            let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
            switch (parts[0], parts.count) {
            case ("words", 2):
                return messages[parts[1]].map { "the words for '\($0.prefix(60))' have changed" }
                    ?? "words are no longer shown"
            case ("file", 2): return "\(parts[1]) has changed"
            default: return Self.words[name] ?? "\(name) has changed"
            }
        }.unique
    }

    private static let words: [String: String] = [
        EditionKey.Part.program.text: "the program or one of its libraries has changed",
        EditionKey.Part.fonts.text: "the fonts have changed",
        EditionKey.Part.cutFonts.text: "the letters that its cut-down fonts hold have changed",
        EditionKey.Part.date.text: "its date has changed",
        EditionKey.Part.form.text: "what is shown has changed: its parts, its title or its state",
        EditionKey.Part.practice.text: "the practice's logo, or whether it is an example, has changed",
    ]
}
