internal import Diagnostics
internal import Graphics
package import Translation

/// Puts values into a translated message and prepares it for line breaking.
package struct WordsBuilder {
    let language: Language
    let origin: Words.Origin
    private var text = ""
    private var tokens: [Words.Token] = []
    private var senseBreaks: [Int] = []
    private var others: [SourceLocation] = []

    package init(language: Language, origin: Words.Origin) {
        self.language = language
        self.origin = origin
    }

    /// The finished words.
    package var words: Words {
        var origin = origin
        origin.others = others.filter { $0 != origin.translation }
        return Words(text: text, language: language, tokens: tokens, senseBreaks: senseBreaks, origin: origin)
    }

    /// Adds a message with its placeholders filled in; a placeholder without a value stays empty.
    ///
    /// Some may stand for words that are prepared already, such as the days inside a line of opening hours.
    package mutating func add(
        _ message: MessageText, values: [Placeholder: String], words prepared: [Placeholder: Words] = [:]
    ) {
        // The translator marked all of a message or nothing: a piece between placeholders does not stand alone.
        let marks = DictionaryBreaks(in: language, beside: message.pieces)
        for piece in message.pieces {
            switch piece {
            case .words(let words): add(words, marks)
            case .placeholder(let name):
                if let words = prepared[name] { add(words) } else { add(values[name] ?? "", as: name) }
            case .unknown(let name): add("{\(name)}", marks)
            }
        }
    }

    /// Adds words of the message's own language.
    package mutating func add(_ words: String) { add(MessageText(pieces: [.words(words)]), values: [:]) }

    private mutating func add(_ words: String, _ marks: DictionaryBreaks) {
        let prepared = NoBreakRules(language: language.tag).applied(to: words)
        for (index, line) in prepared.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { endLine() }
            addLine(String(line), marks)
        }
    }

    /// Ends a line here, if the measure allows it.
    mutating func endLine() {
        // Where a language puts no spaces between words, the line's end needs none either.
        text += language.setting.breaks == .spaces ? " " : "\u{200B}"
        senseBreaks.append(text.utf8.count)
    }

    private mutating func addLine(_ line: String, _ marks: DictionaryBreaks) {
        var rest = Substring(line)
        for token in LiteralTokens.find(in: line) {
            text += marks.marked(String(rest[..<token.lowerBound]))
            addIsolated(String(line[token]), kind: .leftToRight, opening: "\u{2066}")
            rest = rest[token.upperBound...]
        }
        text += marks.marked(String(rest))
    }

    private mutating func add(_ value: String, as name: Placeholder) {
        switch name.isolation {
        case .leftToRight: addIsolated(value, kind: .leftToRight, opening: "\u{2066}")
        case .byFirstStrong: addIsolated(value, kind: .name, opening: "\u{2068}")
        case .none: text += value
        }
    }

    /// Adds words that are prepared already.
    package mutating func add(_ words: Words) {
        let offset = text.utf8.count
        text += words.text
        others += ([words.origin.translation].compactMap(\.self) + words.origin.others).filter { !others.contains($0) }
        senseBreaks += words.senseBreaks.map { $0 + offset }
        tokens += words.tokens.map {
            Words.Token(
                range: $0.range.lowerBound + offset..<$0.range.upperBound + offset, kind: $0.kind, scripts: $0.scripts)
        }
    }

    /// Adds names in scripts of their own, such as those of languages, with dots between them.
    mutating func add(names: [String]) {
        for (index, name) in names.enumerated() {
            if index > 0 { text += " · " }
            addIsolated(name, kind: .name, opening: "\u{2068}")
        }
    }

    mutating func addIsolated(_ value: String, kind: Words.Token.Kind, opening: String) {
        text += opening
        let start = text.utf8.count
        text += value
        tokens.append(Words.Token(range: start..<text.utf8.count, kind: kind, scripts: scripts(of: value)))
        // PDI closes both kinds of isolate.
        text += "\u{2069}"
    }

    private func scripts(of value: String) -> [String] {
        var scripts: [String] = []
        for scalar in value.unicodeScalars {
            let script = TextBreaks.script(of: scalar)
            if script != "Zyyy", script != "Zinh", !scripts.contains(script) { scripts.append(script) }
        }
        return scripts
    }
}
