import Exchange
import TestSupport
import Testing
import Translation

/// Words that programs like to change, in every format.
@Suite struct HostileWordsTests {
    /// What the words are put together from.
    private static let pieces = [
        "\u{200C}", "\u{200D}", "\u{200B}", "\u{2066}", "\u{2069}", "\u{A0}", "\u{202F}", "\u{FEFF}", "\u{AD}", "+44 ",
        "0",
        "007", "=cmd|' /C calc'!A0", "=", "@SUM(A1)", "-1", "＝", "\t", "\n", "\n\n", "\"", "\"\"", "'", "''", "'=",
        "'+",
        ",", ";", "😀", "👨‍👩‍👧", "]]>", "&lt;", "<b>", "</target>", "&", "<![CDATA[", "_x0041_", "_x000D_", "_", "\\n",
        "\\", "\\\\n", "  ", " ", "\u{7}", "\u{B}", "\u{C}", "\u{301}", "e\u{301}", "é", "क्ष", "مرحبا", "中", "TRUE",
        "5-Dec", "2.07946E+10", "#NAME?", "%s", "sep=;", "–", "’",
    ]

    private static let comments = [
        "=1+1", "+44", "'quoted'", "<note> & ]]>", "می\u{200C}خواهم", "  indented", ".", ": x", "a\tb", "@",
        "Not sure?",
    ]

    /// A catalogue of random words; its English is as odd as its translations.
    private static func entries(seed: UInt64) -> String {
        var numbers = SeededNumbers(seed: seed)
        func words(_ numbers: inout SeededNumbers) -> String {
            (0..<Int.random(in: 1...7, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }
                .joined()
        }
        return (0..<14).map { index in
            var lines: [String] = []
            var notes = TranslatorNotes()
            for _ in 0..<Int.random(in: 0...2, using: &numbers) {
                notes.comments.append(comments.randomElement(using: &numbers) ?? "")
            }
            if Bool.random(using: &numbers) {
                notes.backTranslation = Array(repeating: "You can see a doctor, even if", count: index % 5 + 1)
                    .joined(separator: " ")
            }
            lines += notes.lines.map { "# " + $0 }
            if index % 4 == 0 { lines.append("#, fuzzy") }
            if index % 3 == 0 { lines.append("msgctxt \(quoted(words(&numbers)))") }
            lines.append("msgid \(quoted(words(&numbers) + "\(index) {opens}"))")
            let isPlural = index % 5 == 4
            if isPlural { lines.append("msgid_plural \(quoted(words(&numbers) + "\(index)s {opens}"))") }
            for form in isPlural ? ["[0]", "[1]"] : [""] {
                lines.append("msgstr\(form) \(quoted(words(&numbers) + "{opens}" + words(&numbers) + "ن"))")
            }
            return lines.joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    private static func quoted(_ text: String) -> String {
        let escapes: [Unicode.Scalar: String] = [
            "\\": "\\\\", "\"": "\\\"", "\n": "\\n", "\t": "\\t", "\u{7}": "\\a", "\u{B}": "\\v", "\u{C}": "\\f",
        ]
        return "\"" + text.unicodeScalars.map { escapes[$0] ?? String($0) }.joined() + "\""
    }

    @Test(arguments: 1...24 as ClosedRange<UInt64>)
    func `Whatever the words are, no byte changes and nothing is lost`(seed: UInt64) throws {
        let trip = ExchangeTrip(entries: Self.entries(seed: seed))
        let words = try trip.words(of: trip.catalogue)
        #expect(words.count == 14)
        for format in ExchangeFormat.allCases {
            let file = try trip.exported(as: format)
            let same = trip.imported(file)
            #expect(same.problems == [], "\(format)")
            #expect(same.result?.bytes == trip.catalogue, "\(format)")
            let (result, problems) = trip.imported(file, into: try trip.emptied())
            #expect(problems == [], "\(format)")
            #expect(try result.map { try trip.words(of: $0.bytes) } == words, "\(format)")
        }
    }
}
