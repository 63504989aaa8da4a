internal import Design
internal import Diagnostics
internal import Graphics
internal import Layout
internal import Translation

/// Finds where the messages of one language stand on sheets.
struct ReviewPlaces {
    private let language: Language
    private let catalogue: Catalogue
    private let common: CommonWords
    /// Words of templates by where they stand there.
    private let texts: [SourceLocation: TemplateText]
    /// In the order of the sheets.
    private var places: [MessageID: [(place: ReviewPlace, isOnPaper: Bool)]] = [:]

    init(language: Language, catalogue: Catalogue, texts: [TemplateText], common: CommonWords) {
        (self.language, self.catalogue, self.common) = (language, catalogue, common)
        let translated = texts.filter(\.isTranslated)
        self.texts = Dictionary(translated.map { ($0.location, $0) }) { first, _ in first }
    }

    func contains(_ id: MessageID) -> Bool { places[id] != nil }

    /// The names of the sheets that have a message, in their order.
    func sheets(of id: MessageID) -> [String] { (places[id] ?? []).map(\.place.sheet).unique }

    /// Where a message stands largest: on paper, if it is on any, and seen, if it is anywhere.
    func largest(_ id: MessageID) -> ReviewPlace? {
        var all = places[id] ?? []
        for isBetter in [{ $0.isOnPaper }, { !$0.place.isVariation }]
            as [((place: ReviewPlace, isOnPaper: Bool)) -> Bool]
        {
            if all.contains(where: isBetter) { all = all.filter(isBetter) }
        }
        // Of equally large ones the first.
        return all.map(\.place).max { $0.size < $1.size }
    }

    /// Takes all messages of a sheet's pages.
    mutating func add(_ layout: SheetLayout, of edition: Edition, isVariation: Bool) {
        for (page, settled) in zip(layout.pages, edition.pages) {
            let own = Set(settled.frames.filter { $0.language.tag == language.tag }.map(\.frame.name))
            for block in page.blocks {
                for id in messages(in: block, of: edition, ownFrames: own) {
                    guard let excerpt = Excerpt(of: page, showing: [block]) else { continue }
                    let place = ReviewPlace(
                        excerpt: excerpt, pictureKey: "\(isVariation ? "other " : "")\(page.name)/\(block.frame)",
                        sheet: edition.reviewTitle, words: block.alternateText ?? block.words,
                        lines: block.lineCount, isAlternate: block.alternateText != nil, isVariation: isVariation,
                        size: block.size)
                    places[id, default: []].append((place, edition.template.pixels == nil))
                }
            }
        }
    }

    /// The messages that a block shows in this language.
    private func messages(in block: PlacedBlock, of edition: Edition, ownFrames: Set<String>) -> [MessageID] {
        guard let origin = block.origin, let text = texts[origin.template], text.text == origin.message else {
            return []
        }
        let id = MessageID(context: text.context, text: text.text)
        let isOwn =
            origin.translation.map { $0.file == catalogue.file }
            ?? (ownFrames.contains(block.frame) && (catalogue[id]?.translations.first ?? "").isEmpty)
        guard isOwn else { return [] }
        return [id] + (text == common.messages["hours_line"] ? days(of: edition.practice) : [])
    }

    /// What is put into a line of opening hours is words too.
    private func days(of practice: Practice) -> [MessageID] {
        let names = practice.hours.flatMap { hours in
            [hours.first.rawValue, hours.last.rawValue] + (hours.first == hours.last ? [] : ["day_range"])
        }
        return names.unique.compactMap { common.messages[$0] }.map { MessageID(context: $0.context, text: $0.text) }
    }
}

extension Edition {
    /// What people call the sheet, such as `T1 Wall poster, A4`.
    var reviewTitle: String { "\(template.sheet) \(template.title)" }
}

extension PlacedBlock {
    fileprivate var words: String { if case .text(let text) = content { text.plainText } else { "" } }
    fileprivate var lineCount: Int { if case .text(let text) = content { text.lines.count } else { 0 } }
    fileprivate var size: Double { if case .text(let text) = content { text.spec.size } else { 0 } }
}
