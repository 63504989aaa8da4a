internal import Translation

/// What both versions of XLIFF are written from.
extension BilingualTable {
    /// The rows of each message: one, or the forms of a plural.
    var entries: [ArraySlice<BilingualRow>] {
        var entries: [ArraySlice<BilingualRow>] = []
        var rows = rows[...]
        while let row = rows.first {
            let own = row.form == nil ? rows.prefix(1) : rows.prefix { $0.id == row.id }
            entries.append(own)
            rows = rows.dropFirst(own.count)
        }
        return entries
    }

    /// What is said of the file; nothing if all of it is signed.
    var draftNote: String? {
        hasDrafts
            ? "Translations that nobody has signed come from a machine; no native reader has checked them." : nil
    }
}

extension BilingualRow {
    /// By what translators' programs list a message.
    var name: String { String(english.prefix(60)).xmlAttribute }
}
