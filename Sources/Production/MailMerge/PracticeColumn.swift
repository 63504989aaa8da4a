internal import Exchange

/// A column of a table of practices.
enum PracticeColumn: Hashable {
    /// A key of the practice file, with that of its parts after a dot, such as `help.phone`.
    case detail(String)
    /// What the pack's file or folder is called.
    case folder
    case languages, sheets, papers

    /// All that there can be, in the order of the practice file.
    static let all: [PracticeColumn] =
        texts.map(PracticeColumn.detail) + [.folder, .languages, .sheets, .papers]

    /// Keys of the practice file; those with a dot stand together.
    private static let texts = [
        "name", "example", "phone", "website", "hours", "nation", "safe_surgery", "logo", "logo_permission",
        "help.name",
        "help.phone", "interpreters.phone", "interpreters.code", "sanctuary.awarded_by", "sanctuary.from",
        "sanctuary.until", "sanctuary.learned", "sanctuary.doing", "sanctuary.sharing", "event.topic", "event.date",
        "event.weekday", "event.opens", "event.closes", "event.place", "event.link", "event.languages",
        "event.answered_by", "event.no_documents", "event.children", "event.step_free",
    ]

    var heading: String {
        switch self {
        case .detail(let key): key
        case .folder: "folder"
        case .languages: "languages"
        case .sheets: "sheets"
        case .papers: "papers"
        }
    }

    /// Whether its answer is yes or no.
    var isFlag: Bool {
        switch self {
        case .detail(let key):
            ["example", "safe_surgery", "logo_permission", "event.no_documents", "event.children", "event.step_free"]
                .contains(key)
        default: false
        }
    }

    /// The column that a heading names, whatever its capitals, spaces and underscores.
    init?(_ heading: String) {
        let name = CSVTable.name(of: heading)
        guard let column = Self.all.first(where: { CSVTable.name(of: $0.heading) == name }) else { return nil }
        self = column
    }
}
