internal import Foundation
package import Layout

/// What a screen reader says of one block.
package struct SpokenWord: Encodable {
    let role: String
    let language: String
    let text: String?
    let alternateText: String?

    private init(_ block: PlacedBlock) {
        role = block.role.rawValue
        language = block.language
        if case .text(let placed) = block.content { text = placed.plainText } else { text = nil }
        alternateText = block.alternateText
    }

    private enum Key: String, CodingKey { case role, language, text, alternateText }

    /// Every key is there, with null where there is nothing, so that a reader need not ask.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(role, forKey: .role)
        try container.encode(language, forKey: .language)
        try container.encode(text, forKey: .text)
        try container.encode(alternateText, forKey: .alternateText)
    }

    /// All of a sheet in reading order, as a JSON array.
    package static func json(of layout: PageLayout) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let words = layout.blocks.filter { $0.role != .artifact }.map(SpokenWord.init)
        return String(decoding: try encoder.encode(words), as: UTF8.self)
    }
}
