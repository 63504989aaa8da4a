import Design
import Diagnostics
import Foundation
import Graphics
import Synchronization
import TestSupport
import Translation

@testable import Layout

/// Sheets of the wall poster, each laid out once for all tests.
enum Sheets {
    static let tags = TestProject.setting.languages.languages.map(\.tag)
    static let rightToLeft = TestProject.setting.languages.languages.filter(\.isRightToLeft).map(\.tag)
    static let papers = ["A4", "A3", "A5"]

    private static let known = Mutex<[String: PageLayout]>([:])

    /// The sheet of the practice that declares everything.
    static func layout(_ tag: String, _ paper: String = "A4") throws -> PageLayout {
        try known.withLock { known in
            if let layout = known[tag + paper] { return layout }
            let layout = try TestProject.layout(tag, paper: paper)
            known[tag + paper] = layout
            return layout
        }
    }

    private static let knownEditions = Mutex<[String: Edition]>([:])

    /// The A4 sheet of the practice that declares everything, not laid out.
    static func edition(_ tag: String) -> Edition {
        knownEditions.withLock { known in
            if let edition = known[tag] { return edition }
            let edition = TestProject.edition(tag)
            known[tag] = edition
            return edition
        }
    }

    /// A sheet with some words of its own, English message by translation; the rest is the language's catalogue.
    static func layout(
        _ tag: String, _ paper: String = "A4", practice: Practice = TestProject.practice,
        saying words: [String: String]
    ) throws -> PageLayout {
        TestProject.edition(tag, paper: paper, practice: practice, catalogue: catalogue(tag, saying: words))
            .laidOut(with: try TestProject.fontMap()).pages[0]
    }

    /// The same, not laid out.
    static func edition(_ tag: String, practice: Practice, saying words: [String: String] = [:]) -> Edition {
        TestProject.edition(tag, practice: practice, catalogue: catalogue(tag, saying: words))
    }

    private static func catalogue(_ tag: String, saying words: [String: String]) -> Catalogue {
        TestProject.catalogue(tag).saying(words)
    }
}

extension Catalogue {
    /// The same words but for some, English message by translation.
    func saying(_ words: [String: String]) -> Catalogue {
        let changed = messages.map { message in
            var message = message
            if let own = words[message.id.text] { message.translations = [own] }
            return message
        }
        return Catalogue(file: file, header: header, messages: changed)
    }

    /// The same words under a header that says more than anybody has signed.
    var boastful: Catalogue {
        let state = CatalogueHeader.Field(name: "X-State", value: "approved", location: SourceLocation(file: file))
        return Catalogue(file: file, header: CatalogueHeader(fields: [state]), messages: messages)
    }
}

extension PageLayout {
    /// The blocks that hold words.
    var texts: [(block: PlacedBlock, text: PlacedText)] {
        blocks.compactMap { block in if case .text(let text) = block.content { (block, text) } else { nil } }
    }

    func frame(_ name: String) -> PlacedFrame? { frames.first { $0.name == name } }

    /// The words of one frame, in reading order.
    func words(in frame: String) -> [String] { texts.filter { $0.block.frame == frame }.map(\.text.plainText) }
}

extension PlacedText {
    /// The lines shaped anew, for what a placed line does not tell.
    func shaped(with fonts: borrowing FontMap) -> [ShapedLine] { ShapedText(spec, with: fonts).lines() }
}
