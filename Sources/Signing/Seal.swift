internal import Graphics

/// What tells words from what they were: the start of a checksum.
enum Seal {
    /// Of a translation with all that it hangs on, so that no other language's and no other message's has the same.
    static func translation(
        _ translation: String, of english: String, context: String?, in language: String
    ) -> String {
        seal([language, context.map { "in " + $0 } ?? "", english, translation])
    }

    /// Of a note for translators; how it is broken into lines changes nothing.
    static func note(_ note: String) -> String {
        seal([note.split(whereSeparator: \.isWhitespace).joined(separator: " ")])
    }

    /// Whether a text has the form of a seal.
    static func isWellFormed(_ text: String) -> Bool { text.wholeMatch(of: /[0-9a-f]{12}/) != nil }

    /// Each field after its length, so that no two lists of fields run into one text.
    private static func seal(_ fields: [String]) -> String {
        let bytes = fields.flatMap { Array("\($0.utf8.count):".utf8) + Array($0.utf8) }
        return String(Checksum.sha256(bytes).prefix(12))
    }
}
