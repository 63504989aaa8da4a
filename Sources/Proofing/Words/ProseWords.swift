extension Prose {
    /// A word, where it stands and what stands before it.
    struct Word {
        let range: Range<Int>
        let text: String
        /// Whether only spaces, hyphens and marks part it from the word before, and no placeholder or address.
        let continues: Bool

        /// In small letters, with one kind of apostrophe.
        var key: String {
            guard text.utf8.contains(UInt8(ascii: "'")) else { return text.lowercased() }
            return Array(text.lowercased().unicodeScalars).map { $0 == "'" ? "’" : $0 }.text
        }
        var isLatin: Bool { text.unicodeScalars.allSatisfy { $0.isASCII || $0 == "’" } }
        var hasLetters: Bool { text.unicodeScalars.contains { $0.isWordPart && !$0.isNumber } }
    }

    /// The words in their order, without placeholders and addresses; an apostrophe or `&` inside a word is part of it.
    var words: [Word] {
        var words: [Word] = []
        var continues = false
        var place = 0
        while place < scalars.count {
            guard isPlainWord(at: place) else {
                if isLocked[place] { continues = false }
                place += 1
                continue
            }
            var end = place + 1
            while isPlainWord(at: end) || joins(at: end) && isPlainWord(at: end + 1) { end += 1 }
            words.append(Word(range: place..<end, text: Array(scalars[place..<end]).text, continues: continues))
            continues = true
            place = end
        }
        return words
    }

    private func isPlainWord(at place: Int) -> Bool { isWord(at: place) && !isLocked[place] }

    private func joins(at place: Int) -> Bool { self[place] == "'" || self[place] == "’" || self[place] == "&" }
}
