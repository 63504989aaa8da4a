import Foundation
import TestSupport
import Testing
import Translation

/// One fault in a catalogue, and how the translator must be told of it.
struct SeededFault: Sendable, CustomTestStringConvertible {
    enum Change: Sendable {
        /// Another translation of the message.
        case words(String)
        /// The message is marked as one whose English was this before.
        case fuzzy(was: String)
        /// A part of the file, which is there once, is written otherwise.
        case text(String, String)
        /// Something stands at the end of the file.
        case end(String)
        /// Nothing more than what another fault does to the file.
        case fileOnly
    }

    enum Place: Sendable {
        /// The line in which the words of the translation begin.
        case translation
        /// The one line that holds this.
        case line(String)
        /// The line of the file's last entry with the fault's English, or with this.
        case last(String? = nil)
        case start
    }

    let testDescription: String
    /// The English of the message that is told; nothing where the whole file is.
    let message: String?
    let change: Change
    let place: Place
    let codes: [String]
    /// What the reports, with their help, must say.
    let says: [String]
    /// The text that is offered.
    let write: String?

    init(
        _ description: String, in message: String?, _ change: Change, at place: Place = .translation,
        _ codes: String...,
        says: String..., write: String? = nil
    ) {
        testDescription = description
        self.message = message
        self.change = change
        self.place = place
        (self.codes, self.says, self.write) = (codes, says, write)
    }

    /// The line in a spoilt file, counted from 1, found without reading it as a catalogue.
    func line(in text: String) -> Int? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        switch place {
        case .start: return 1
        case .line(let words): return lines.firstIndex { $0.contains(words) }.map { $0 + 1 }
        case .last(let english):
            return lines.lastIndex { $0 == "msgid \"\(english ?? message ?? "")\"" }.map { $0 + 1 }
        case .translation:
            guard let id = lines.firstIndex(where: { $0 == "msgid \"\(message ?? "")\"" }) else { return nil }
            let row = lines[id...].firstIndex { $0.hasPrefix("msgstr ") } ?? id
            let isLong = lines[row] == "msgstr \"\"" && lines[row + 1].hasPrefix("\"")
            return row + (isLong ? 2 : 1)
        }
    }
}

extension [SeededFault] {
    /// A catalogue with all of the faults.
    func spoilt(_ bytes: [UInt8]) throws -> [UInt8] {
        var revision = try #require(CatalogueRevision(of: bytes, file: "x.po"))
        for fault in self {
            let id = MessageID(text: fault.message ?? "")
            let isThere: Bool
            switch fault.change {
            case .words(let words):
                isThere = revision.change(id, CatalogueRevision.Change(translations: [words]))
            case .fuzzy: isThere = revision.change(id, CatalogueRevision.Change(isFuzzy: true))
            case .text, .end, .fileOnly: continue
            }
            #expect(isThere, "\(fault.testDescription)")
        }
        var text = String(decoding: revision.bytes, as: UTF8.self)
        for fault in self {
            switch fault.change {
            case .words, .fileOnly: break
            case .fuzzy(let previous):
                let id = "msgid \"\(fault.message ?? "")\"\n"
                text = try text.replacingOnce(id, with: "#| msgid \"\(previous)\"\n\(id)")
            case .text(let old, let new): text = try text.replacingOnce(old, with: new)
            case .end(let entry): text += "\n\(entry)\n"
            }
        }
        return [UInt8](text.utf8)
    }
}
