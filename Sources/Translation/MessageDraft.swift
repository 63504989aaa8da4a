import Diagnostics

/// An entry while it is being read.
struct MessageDraft {
    /// One keyword with its texts put together.
    struct Part {
        var section: CatalogueSection
        /// Where the keyword stands.
        var keyword: Range<Int>
        var text = ""
        /// The texts in quotes, without empty ones after the first, and where in `text` each begins.
        var literals: [(offset: Int, range: Range<Int>)] = []
        /// Where the last text in quotes ends, an empty one too.
        var end: Int

        init(section: CatalogueSection, keyword: Range<Int>) {
            self.section = section
            self.keyword = keyword
            end = keyword.upperBound
        }
    }

    var parts: [Part] = []
    var isObsolete = false
    /// Whether an error was told already, so that what follows from it is not told too.
    var isBroken = false
    var flags: [String] = []
    var translatorComments: [String] = []
    var extractedComments: [String] = []
    var references: [String] = []
    /// Where the comments stand whose lines a revision may have to write anew.
    var translatorLines: [Range<Int>] = []
    var flagLines: [Range<Int>] = []
    /// Where the first comment or keyword stands.
    var start: Int?

    var translations: [Part] { parts.filter(\.section.isTranslation) }

    func part(_ section: CatalogueSection) -> Part? { parts.first { $0.section == section } }
}

extension MessageDraft.Part {
    /// Adds a text in quotes.
    mutating func append(_ value: String, at range: Range<Int>) {
        if literals.isEmpty || !value.isEmpty { literals.append((text.utf8.count, range)) }
        text += value
        end = range.upperBound
    }

    /// Where the text in quotes stands that has a given byte of the text.
    func literal(at offset: Int) -> Range<Int> {
        literals.last { $0.offset <= offset }?.range ?? keyword
    }

    /// Where the first words stand: a long text begins with an empty line.
    var firstWords: Range<Int> {
        text.isEmpty ? literals.first?.range ?? keyword : literal(at: 0)
    }

    /// Where the keyword and its first text stand.
    var opening: Range<Int> { keyword.lowerBound..<(literals.first?.range ?? keyword).upperBound }
}
