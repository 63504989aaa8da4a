/// English text as sentences of words in small letters, without punctuation.
package struct Sentences {
    package private(set) var words: [[String]] = []
    private var sentence: [String] = []
    private var word = ""

    package init(_ text: String) {
        var rest = Substring(text.lowercased())
        while let character = rest.popFirst() { take(character, before: rest.first) }
        endSentence()
    }

    private mutating func take(_ character: Character, before next: Character?) {
        if Self.belongsToWord(character) {
            word.append(character)
        } else if ".!?".contains(character) {
            // A point inside a number or an address ends no sentence.
            if next.map(Self.belongsToWord) == true { endWord() } else { endSentence() }
        } else if !"'’".contains(character) {
            endWord()
        }
    }

    private static func belongsToWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character.isCurrencySymbol
    }

    private mutating func endWord() {
        if !word.isEmpty { sentence.append(word) }
        word = ""
    }

    private mutating func endSentence() {
        endWord()
        if !sentence.isEmpty { words.append(sentence) }
        sentence = []
    }
}
