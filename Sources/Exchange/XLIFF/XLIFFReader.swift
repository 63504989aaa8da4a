package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    /// The file is in another language than the catalogue, or does not say in which.
    package static let exchangeLanguage = Self("exchange.language", .error)
}

/// Reads XLIFF 1.2 and 2 as translators' programs give it back.
enum XLIFFReader {
    static func table(_ bytes: [UInt8], file: String, reporting diagnostics: inout [Diagnostic]) -> ReturnedTable? {
        guard let root = XMLTree.root(of: bytes, file: file, reporting: &diagnostics) else { return nil }
        guard root.name == "xliff", let version = root.attributes["version"]?.first, "12".contains(version) else {
            diagnostics.append(
                Diagnostic(
                    .exchangeUnreadable, "The document is no XLIFF of version 1.2 or 2.0",
                    help: "Save it as XLIFF, or send a spreadsheet or a PO file", at: SourceLocation(file: file)))
            return nil
        }
        let languages =
            version == "1"
            ? root.children("file").compactMap { $0.attributes["target-language"] }
            : [root.attributes["trgLang"]].compactMap(\.self)
        guard Set(languages.map { $0.lowercased() }).count <= 1 else {
            diagnostics.append(
                Diagnostic(
                    .exchangeLanguage, "The document holds several languages: \(languages.joined(separator: ", "))",
                    help: "Save each language as a document of its own", at: SourceLocation(file: file)))
            return nil
        }
        let rows =
            version == "1"
            ? root.descendants("trans-unit").map { XLIFF1Unit($0, file: file).row }
            : root.descendants("unit").map { XLIFF2Unit($0, file: file).row }
        return ReturnedTable(language: languages.first, rows: rows)
    }
}

extension ReturnedRow {
    /// A unit of a document; cells without a text are left out.
    init(line: Int, file: String, _ texts: [ExchangeField: String?]) {
        let place = SourceLocation(file: file, line: line)
        self.init(location: place)
        for (field, text) in texts {
            guard let text else { continue }
            cells[field] = ReturnedCell(text: ExchangeText.withUnixLineEnds(text), location: place)
        }
    }
}

/// A `trans-unit` of XLIFF 1.2.
struct XLIFF1Unit {
    private let element: MarkupElement
    private let file: String

    init(_ element: MarkupElement, file: String) {
        self.element = element
        self.file = file
    }

    var row: ReturnedRow {
        let target = element.child("target")
        return ReturnedRow(
            line: element.line, file: file,
            [
                .key: element.attributes["id"] ?? "", .english: element.child("source").map(Self.text),
                .translation: target.map(Self.text) ?? "", .state: state.map(\.rawValue),
                .comment: notes { $0 != "developer" && $0 != "back-translator" },
                .backTranslation: notes { $0 == "back-translator" },
            ])
    }

    private var state: TranslationState? {
        if element.attributes["approved"] == "yes" { return .translated }
        guard let target = element.child("target"), let state = target.attributes["state"] else { return nil }
        switch state {
        case "translated", "signed-off", "final": return .translated
        case "new", "needs-translation": return Self.text(of: target).isEmpty ? .toTranslate : .lookAgain
        case _ where state.hasPrefix("needs-"): return .lookAgain
        default: return nil
        }
    }

    private func notes(by isWanted: (String) -> Bool) -> String? {
        let notes = element.children("note").filter { isWanted($0.attributes["from"] ?? "") }.map(\.ownText)
        return notes.isEmpty ? nil : notes.joined(separator: "\n")
    }

    /// Text with what its protected parts stand for; marks of terms and segments are let go.
    private static func text(of element: MarkupElement) -> String {
        element.nodes.map { node in
            guard case .element(let child) = node else {
                if case .text(let text) = node { return text }
                return ""
            }
            let equivalent = child.attributes["equiv-text"] ?? ""
            switch child.name {
            case "x", "bx", "ex": return control(equivalent).map { String($0) } ?? equivalent
            case "ph", "it", "bpt", "ept":
                let own = text(of: child)
                return own.isEmpty ? equivalent : own
            default: return text(of: child)
            }
        }.joined()
    }

    private static func control(_ name: String) -> Unicode.Scalar? {
        name.hasPrefix("U+") ? UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) : nil
    }
}

/// A `unit` of XLIFF 2, whose segments are put together again.
struct XLIFF2Unit {
    private let element: MarkupElement
    private let file: String
    private let originals: [String: String]

    init(_ element: MarkupElement, file: String) {
        self.element = element
        self.file = file
        let data = element.child("originalData")?.children("data") ?? []
        originals = Dictionary(data.map { ($0.attributes["id"] ?? "", $0.ownText) }) { first, _ in first }
    }

    private var segments: [MarkupElement] { element.children.filter { ["segment", "ignorable"].contains($0.name) } }

    var row: ReturnedRow {
        ReturnedRow(
            line: element.line, file: file,
            [
                .key: element.attributes["id"] ?? "", .english: segments.map { text(in: $0, "source") }.joined(),
                .translation: translation, .state: state.map(\.rawValue),
                .comment: notes { $0 != "developer" && $0 != "back-translation" },
                .backTranslation: notes { $0 == "back-translation" },
            ])
    }

    /// What stands between segments is not translated and taken over from the English.
    private var translation: String {
        guard segments.contains(where: { !text(in: $0, "target").isEmpty }) else { return "" }
        return segments.map { segment in
            let target = text(in: segment, "target")
            return target.isEmpty && segment.name == "ignorable" ? text(in: segment, "source") : target
        }.joined()
    }

    /// The least of the segments' states.
    private var state: TranslationState? {
        let states = segments.filter { $0.name == "segment" }.compactMap { segment -> TranslationState? in
            switch segment.attributes["state"] {
            case "initial":
                let isMarked = segment.attributes["subState"] == XLIFF2Writer.lookAgain
                return isMarked || !text(in: segment, "target").isEmpty ? .lookAgain : .toTranslate
            case "translated", "reviewed", "final": return .translated
            default: return nil
            }
        }
        return [TranslationState.lookAgain, .toTranslate, .translated].first(where: states.contains)
    }

    private func notes(by isWanted: (String) -> Bool) -> String? {
        let notes = (element.child("notes")?.children("note") ?? [])
            .filter { isWanted($0.attributes["category"] ?? "") }.map(\.ownText)
        return notes.isEmpty ? nil : notes.joined(separator: "\n")
    }

    private func text(in segment: MarkupElement, _ name: String) -> String { segment.child(name).map(text) ?? "" }

    private func text(of element: MarkupElement) -> String {
        element.nodes.map { node in
            guard case .element(let child) = node else {
                if case .text(let text) = node { return text }
                return ""
            }
            switch child.name {
            case "ph": return child.attributes["dataRef"].flatMap { originals[$0] } ?? child.attributes["equiv"] ?? ""
            case "cp":
                let scalar = child.attributes["hex"].flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
                return scalar.map { String($0) } ?? ""
            default: return text(of: child)
            }
        }.joined()
    }
}
