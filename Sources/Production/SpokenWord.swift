internal import Foundation
package import Layout

/// What a screen reader says of one block.
package struct SpokenWord: Encodable {
    /// From 1.
    let page: Int
    let role: String
    let language: String
    let text: String?
    let alternateText: String?
    /// How often the words stand on the page: small sheets on a large one repeat what is said once.
    let copies: Int

    private init(_ block: PlacedBlock, page: Int, copies: Int) {
        self.page = page
        self.copies = copies
        role = block.role.rawValue
        language = block.language
        text = block.words
        alternateText = block.alternateText
    }

    private enum Key: String, CodingKey { case page, role, language, text, alternateText, copies }

    /// Every key is there, with null where there is nothing, so that a reader need not ask.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(page, forKey: .page)
        try container.encode(role, forKey: .role)
        try container.encode(language, forKey: .language)
        try container.encode(text, forKey: .text)
        try container.encode(alternateText, forKey: .alternateText)
        try container.encode(copies, forKey: .copies)
    }

    /// All of a sheet in reading order, as a JSON array.
    package static func json(of layout: SheetLayout) throws -> String { try json(of: layout.pages) }

    /// The words of some pages, counted from 1, as a JSON array.
    package static func json(of pages: [PageLayout]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let words = pages.enumerated().flatMap { index, page in Self.words(of: page, number: index + 1) }
        return String(decoding: try encoder.encode(words), as: UTF8.self)
    }

    private static func words(of page: PageLayout, number: Int) -> [SpokenWord] {
        let printed = counts(page.blocks)
        let spoken = counts(page.spokenBlocks)
        return page.spokenBlocks.map { block in
            let copies = block.words.map { (printed[$0] ?? 1) / (spoken[$0] ?? 1) } ?? 1
            return SpokenWord(block, page: number, copies: copies)
        }
    }

    /// How often the words of some blocks occur among them.
    private static func counts(_ blocks: [PlacedBlock]) -> [String: Int] {
        blocks.compactMap(\.words).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
}

extension PageLayout {
    /// What is content and no decoration, in reading order.
    fileprivate var spokenBlocks: [PlacedBlock] { blocks.filter(\.isSpoken) }

    /// All that a screen reader says of the page, a block a line.
    var spokenText: String {
        spokenBlocks.compactMap { $0.words ?? $0.alternateText }.joined(separator: "\n")
    }
}

extension PlacedBlock {
    /// Its words, if it has any of its own.
    fileprivate var words: String? { if case .text(let placed) = content { placed.plainText } else { nil } }
}
