internal import Design
internal import Foundation
internal import Graphics
internal import Translation

/// What a sheet says of itself in its last line: what it is, in which words, and until when they hold.
struct SheetPassport {
    let template: Template
    let renditions: [Rendition]
    let common: CommonWords

    /// Such as `T1 · Urdu · 3fa2c1 · machine draft · England · review by 2027-05`.
    var text: String {
        [
            template.sheet, languages, version, state, nations, "review by \(template.reviewBy)",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private var languages: String {
        if template.isForMany { return "\(renditions.count - 1) languages" }
        return renditions.map(\.language.englishName).joined(separator: " and ")
    }

    /// The worst state of the words on the sheet.
    private var state: String {
        let states = renditions.map(\.catalogue.state)
        return states.contains(.machineDraft) ? "machine draft" : "approved"
    }

    private var nations: String {
        template.nations.map { $0.split(separator: "-").map(\.capitalized).joined(separator: " ") }
            .joined(separator: ", ")
    }

    /// The first digits of a checksum over all words of this sheet with their translations: it changes when a word on
    /// the sheet does, and not when another sheet's does.
    private var version: String {
        var bytes: [UInt8] = []
        for rendition in renditions {
            bytes += "\(rendition.language.tag)\n".utf8
            for text in texts {
                bytes += "\(text.text)\n".utf8
                guard text.isTranslated else { continue }
                let id = MessageID(context: text.context, text: text.text)
                bytes += "\(rendition.catalogue[id]?.translations.first ?? "")\n".utf8
            }
        }
        return String(Checksum.sha256(bytes).prefix(6))
    }

    /// The template's words, those for staff too, and those of opening hours if it has them.
    private var texts: [TemplateText] {
        template.texts + (template.showsHours ? CommonWords.names.compactMap { common.messages[$0] } : [])
    }
}
