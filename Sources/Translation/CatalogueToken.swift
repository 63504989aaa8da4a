/// One piece of a catalogue: a keyword, a text in quotes, a comment.
struct CatalogueToken {
    enum Kind {
        case section(CatalogueSection)
        case literal(String)
        case comment(CatalogueComment)
        case domain
        /// Something that was reported already and is passed over.
        case junk
        case end
    }

    var kind: Kind
    /// Where in the text it stands.
    var range: Range<Int>
    /// Whether the line is marked `#~`.
    var isObsolete: Bool
    /// Whether the line is marked `#|`.
    var isPrevious: Bool
}

/// What a keyword begins, in the order in which an entry has them.
enum CatalogueSection: Hashable {
    case previousContext, previousID, previousPlural
    case context, id, plural
    /// `msgstr`, or `msgstr[2]` with its number.
    case translation(form: Int?)

    /// Finds what a keyword begins on a line that is marked `#|` or is not.
    init?(keyword: String, isPrevious: Bool) {
        switch (keyword, isPrevious) {
        case ("msgctxt", true): self = .previousContext
        case ("msgid", true): self = .previousID
        case ("msgid_plural", true): self = .previousPlural
        case ("msgctxt", false): self = .context
        case ("msgid", false): self = .id
        case ("msgid_plural", false): self = .plural
        case ("msgstr", false): self = .translation(form: nil)
        default: return nil
        }
    }

    /// The place in an entry's order.
    var rank: Int {
        switch self {
        case .previousContext: 0
        case .previousID: 1
        case .previousPlural: 2
        case .context: 3
        case .id: 4
        case .plural: 5
        case .translation: 6
        }
    }

    var isPrevious: Bool { rank < Self.context.rank }

    var isTranslation: Bool { rank == Self.translation(form: nil).rank }

    /// Whether this may come in an entry after what is there; only translations may come more than once.
    func canFollow(_ other: CatalogueSection) -> Bool {
        rank > other.rank || (isTranslation && other.isTranslation)
    }

    /// The keyword as it stands in the file.
    var keyword: String {
        switch self {
        case .previousContext: "#| msgctxt"
        case .previousID: "#| msgid"
        case .previousPlural: "#| msgid_plural"
        case .context: "msgctxt"
        case .id: "msgid"
        case .plural: "msgid_plural"
        case .translation(let form): form.map { "msgstr[\($0)]" } ?? "msgstr"
        }
    }
}

/// One comment line of an entry.
enum CatalogueComment {
    case translator(String), extracted(String), flags(String), references(String)

    /// Reads what follows the `#`.
    init(_ text: ArraySlice<Unicode.Scalar>) {
        switch text.first {
        case ".": self = .extracted(Self.string(text.dropFirst()))
        case ":": self = .references(Self.string(text.dropFirst()))
        // `#!` is an old way to write `#,` that msgfmt still reads.
        case ",", "!": self = .flags(Self.string(text.dropFirst()))
        default: self = .translator(Self.string(text))
        }
    }

    private static func string(_ text: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text.first == " " ? text.dropFirst() : text)
        return String(view)
    }
}
