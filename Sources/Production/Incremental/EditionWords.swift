internal import Design
internal import Graphics
internal import Layout
internal import Signing
internal import Translation

/// What an edition says, as checksums: of each message's words, and of the parts that are shown.
///
/// `EditionWordsTests` holds it against the fields of all that an edition is made of, so that a new one is not forgotten.
struct EditionWords {
    private var texts: [String: [String]] = [:]
    private var shape: [String] = []
    private(set) var holdsIdeographs = false

    init(_ edition: Edition) {
        shape = [
            edition.paper.name, "\(edition.paper.width) \(edition.paper.height)", edition.title,
            edition.languages.map(\.tag).joined(separator: " "), edition.state.rawValue,
            edition.isLargePrint ? "large print" : "",
        ]
        for page in edition.pages {
            shape.append("page \(page.language.tag) \(page.isRightToLeft)")
            for piece in page.artwork { shape.append("artwork \(piece)") }
            for frame in page.frames {
                shape.append("frame \(frame.frame.name) \(frame.language.tag)")
                for block in frame.blocks { add(block) }
            }
        }
    }

    /// A checksum of each message's words, by a checksum of the message.
    var digests: [(message: String, digest: String)] {
        texts.map { (Self.name(of: $0), Checksum.short($1.joined(separator: "\n"))) }
    }

    /// What a key calls a message.
    static func name(of message: String) -> String { Checksum.short(message) }

    /// A checksum of everything else.
    var form: String { Checksum.short(shape.joined(separator: "\n")) }

    private mutating func add(_ block: EditionBlock) {
        shape.append("block \(block.mark ?? "")")
        switch block.kind {
        case .text(let words, let style, let role):
            shape.append("text \(style.name) \(role.rawValue)")
            add(words)
        case .line(let parts, let opposite):
            shape.append("line \(parts.count)")
            for part in parts + opposite { add(part) }
        case .list(_, let entries):
            shape.append("list \(entries.count)")
            for entry in entries { add(entry) }
        case .pictograms(let names, let size, let gap): shape.append("pictograms \(names) \(size) \(gap)")
        case .gap(let dimension, let share): shape.append("gap \(dimension) \(share)")
        case .rule(let thickness, let colour): shape.append("rule \(thickness) \(colour)")
        case .code(let content, let alternate):
            shape.append("code \(content)")
            add(alternate)
        case .logo(let file, let alternate):
            shape.append("logo \(file)")
            add(alternate)
        }
    }

    private mutating func add(_ entry: EditionBlock.Entry) {
        switch entry.marker {
        case .pictogram(let name, let alternate):
            shape.append("pictogram \(name)")
            if let alternate { add(alternate) }
        case .number(let part): add(part)
        }
        for part in [entry.label, entry.words, entry.beside].compactMap(\.self) { add(part) }
    }

    private mutating func add(_ part: EditionBlock.Part) {
        shape.append("part \(part.style.name)")
        add(part.words)
    }

    private mutating func add(_ words: Words) {
        let tokens = words.tokens.map { "\($0.range) \($0.kind) \($0.scripts)" }
        texts[words.origin.message, default: []].append(
            "\(words.language.tag)\t\(words.text)\t\(tokens)\t\(words.senseBreaks)\t\(words.link ?? "")\t\(words.keepsOwnSide)"
        )
        if !holdsIdeographs {
            holdsIdeographs = words.text.unicodeScalars.contains {
                $0.properties.isIdeographic || (0xAC00...0xD7A3).contains($0.value)
            }
        }
    }
}
