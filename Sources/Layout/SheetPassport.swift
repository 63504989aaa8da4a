internal import Design
internal import Foundation
internal import Graphics
internal import Signing
internal import Translation

/// What a sheet says of itself in its last line: what it is, in which words, who signed them, and until when they hold.
struct SheetPassport {
    let template: Template
    let renditions: [Rendition]
    let common: CommonWords
    let standing: SheetStanding
    /// How many letters have room on the line.
    let room: Int

    /// Such as `T1 · Urdu · 3fa2c1 · machine draft · England · review by 2027-05`.
    ///
    /// Of several ways to say who signed, the longest that has room; the shortest has to have it.
    var text: String {
        let texts = SignedLine(standing: standing, renditions: renditions, isForMany: template.isForMany).forms.map(
            line)
        return texts.first { $0.count <= room } ?? texts.last ?? ""
    }

    private func line(_ state: String) -> String {
        [
            template.sheet, languages, version, state, nations, "review by \(template.reviewBy)",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private var languages: String {
        if template.isForMany { return "\(renditions.count - 1) languages" }
        return renditions.map(\.language.englishName).joined(separator: " and ")
    }

    private var nations: String {
        template.nations.map { $0.split(separator: "-").map(\.capitalized).joined(separator: " ") }
            .joined(separator: ", ")
    }

    /// The first digits of a checksum over all words of this sheet with their translations: it changes when a word on
    /// the sheet does, and not when another sheet's does.
    var version: String {
        var bytes: [UInt8] = []
        for rendition in renditions {
            bytes += "\(rendition.language.tag)\n".utf8
            for text in texts {
                bytes += "\(text.text)\n".utf8
                guard text.isTranslated else { continue }
                bytes += "\(rendition.catalogue[text.id]?.translations.first ?? "")\n".utf8
            }
        }
        return String(Checksum.sha256(bytes).prefix(6))
    }

    /// The template's words, those for staff too, and those of opening hours if it has them.
    private var texts: [TemplateText] {
        template.texts + (template.showsHours ? CommonWords.names.compactMap { common.messages[$0] } : [])
    }
}

extension Template {
    /// How many letters the narrowest line has room for that a passport stands on.
    ///
    /// Large print needs the height of a second line, so that the passport stays beside the words for staff.
    func passportRoom(on paper: Paper, isLargePrint: Bool) -> Int {
        if isLargePrint { return 72 }
        let frames = frames.filter { $0.flow.flatMap(\.texts).contains { $0.text == "{passport}" } }
        let width = (frames.map { $0.end - $0.start }.min() ?? 0) * scale(on: paper) * 72 / 25.4
        // Half an em is more than the letters of a line take on average.
        return Int(width / (PlacedText.smallestSize * max(1, scale(on: paper)) / 2))
    }
}
