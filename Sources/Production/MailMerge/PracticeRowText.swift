internal import Diagnostics
internal import Exchange
internal import Foundation

/// A row of a table as the text of a practice file, so that its details are held against the same rules.
struct PracticeRowText {
    private(set) var text = ""
    /// The column that each line comes from.
    private(set) var columns: [Int] = []

    init(_ row: [PracticeColumn: CSVTable.Cell]) {
        var group = ""
        for case .detail(let key) in PracticeColumn.all {
            guard let cell = row[.detail(key)] else { continue }
            let parts = key.split(separator: ".").map(String.init)
            if parts.count == 2, parts[0] != group { add("\(parts[0]):", cell) }
            group = parts.count == 2 ? parts[0] : ""
            let space = parts.count == 2 ? "  " : ""
            for line in Self.value(of: cell.text, for: .detail(key), key: parts[parts.count - 1], space: space) {
                add(space + line, cell)
            }
        }
    }

    private mutating func add(_ line: String, _ cell: CSVTable.Cell) {
        columns.append(cell.location.column)
        text += line + "\n"
    }

    private static func value(of text: String, for column: PracticeColumn, key: String, space: String) -> [String] {
        if column.isFlag { return ["\(key): \(flag(text))"] }
        switch column {
        case .detail("hours"): return ["\(key):"] + hours(text).map { "\(space)  - \($0)" }
        case .detail("event.languages"):
            return ["\(key): [\(parts(text).map(quoted).joined(separator: ", "))]"]
        case .detail("sanctuary.from"), .detail("sanctuary.until"), .detail("event.date"):
            // A date that is written as one; anything else is quoted and refused where dates are read.
            let isDate = text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
            return ["\(key): \(isDate ? text : quoted(text))"]
        default: return ["\(key): \(quoted(text))"]
        }
    }

    /// What people write for yes and no; anything else is refused where flags are read.
    private static func flag(_ text: String) -> String {
        switch text.lowercased() {
        case "yes", "y", "true", "1": "true"
        case "no", "n", "false", "0": "false"
        default: quoted(text)
        }
    }

    /// `monday-friday 8:00-18:30; saturday 9:00-12:00`, each part an entry of the practice file.
    private static func hours(_ text: String) -> [String] {
        text.split(separator: ";").map { part in
            let words = part.split { $0 == " " || $0 == "-" || $0 == "\u{2013}" }.map { quoted(String($0)) }
            switch words.count {
            case 3: return "{from: \(words[0]), opens: \(words[1]), closes: \(words[2])}"
            case 4: return "{from: \(words[0]), to: \(words[1]), opens: \(words[2]), closes: \(words[3])}"
            default: return quoted(String(part))
            }
        }
    }

    /// Parts between commas or semicolons.
    static func parts(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" }.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    /// A string of YAML in double quotes, which are those of JSON (YAML 1.2, 7.3.1).
    private static func quoted(_ text: String) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}
