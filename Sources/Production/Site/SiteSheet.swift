internal import Design
internal import Layout
internal import Signing
internal import Translation

/// One sheet in its language or languages, on all its papers and in all its forms: what a page of the site is about.
struct SiteSheet {
    let template: Template
    /// The sheet's own first.
    let languages: [Language]
    let group: SiteGroup.Key
    let state: WordsState
    /// The six digits in its last line.
    let code: String
    /// Its last line.
    let passport: String
    let words: [SiteWords]
    /// How it is printed on its first paper, in sentences.
    let advice: [String]
    var files: [SiteIndex.Sheet] = []
    /// Of its first page, with its height for a width of 300.
    var pictureHeight = 0

    /// Where its page is.
    var page: String { "\(group.folder)/\(template.name).html" }
    var picture: String { "pictures/\(group.folder)/\(template.name).png" }

    /// Sheets stand in the order of their short names: T2 before T10.
    var place: (Int, String, String) { (template.sheet.count, template.sheet, template.name) }

    var isDraft: Bool { !state.isForDisplay }

    init(_ planned: PlannedEdition, of order: Order) {
        let edition = planned.edition
        (template, languages, state) = (edition.template, edition.languages, planned.state)
        group = SiteGroup.Key(of: edition)
        code = edition.version
        let lastLine = edition.words.first { $0.origin.message.contains("{passport}") }
        passport = lastLine?.plainText ?? "\(edition.template.sheet) · \(edition.version)"
        words = SiteWords.all(of: edition, in: order)
        let sheet = PackContents.Sheet(
            title: template.title, says: template.about, paper: edition.paper.plainName, file: "", state: state,
            sides: edition.sides, finish: edition.finish)
        advice = PrintAdvice(purpose: .office).sentences(for: sheet)
    }
}

/// Sheets that stand together: those of a language, those for many, those for staff.
struct SiteGroup {
    let key: Key
    var sheets: [SiteSheet] = []
    var zip: SiteIndex.Bundle?
    var book: SiteIndex.Bundle?

    enum Key: Hashable {
        case language(Language)
        case many
        case staff

        init(of edition: Edition) {
            self =
                edition.template.isForMany
                ? .many : edition.template.readers == .staff ? .staff : .language(edition.language)
        }

        /// Its folder: a language's tag, which is shorter than any other folder of the site.
        var folder: String {
            switch self {
            case .language(let language): language.tag
            case .many: "many"
            case .staff: "staff"
            }
        }

        var english: String {
            switch self {
            case .language(let language): language.englishName
            case .many: "Many languages"
            case .staff: "Staff"
            }
        }

        var language: Language? { if case .language(let language) = self { language } else { nil } }
    }

    var page: String { "\(key.folder)/index.html" }
    var files: [SiteIndex.Sheet] { sheets.flatMap(\.files) }
    var drafts: Int { sheets.count(where: \.isDraft) }
}
