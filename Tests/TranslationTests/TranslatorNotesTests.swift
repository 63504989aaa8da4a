import Diagnostics
import Testing
import Translation

@Suite struct TranslatorNotesTests {
    /// Lines above a message, the comments in them and the back-translation.
    @Test(
        arguments: [
            ([], [], nil), (["Not sure."], ["Not sure."], nil),
            (["Back-translation: It is free."], [], "It is free."),
            (["Back-translation: It is", "free of   charge."], [], "It is free of charge."),
            (["Not sure.", "back-translation:It is", "free.", "", "More."], ["Not sure.", "More."], "It is free."),
            (["Back-translation:"], [], nil), (["The back-translation: none"], ["The back-translation: none"], nil),
        ] as [([String], [String], String?)])
    func `A back-translation goes on up to an empty line`(lines: [String], comments: [String], words: String?) {
        let notes = TranslatorNotes(reading: lines)
        #expect(notes.comments == comments)
        #expect(notes.backTranslation == words)
    }

    /// What stands above the header's `msgid`, and what translators say in it about the whole file.
    @Test(
        arguments: [
            ("", []), ("# Plain words.\n# Not checked yet.\n", ["Plain words.", "Not checked yet."]),
            ("# One.\n#\n# Two.\n", ["One.", "", "Two."]), ("#. Of the extractor.\n#: a.yaml:1\n", []),
            ("#, fuzzy\n# Behind a flag.\n", ["Behind a flag."]),
        ] as [(String, [String])])
    func `What stands above the header is said of the whole file`(above: String, comments: [String]) {
        var problems: [Diagnostic] = []
        let entry = "\n# Of a message.\nmsgid \"Free.\"\nmsgstr \"Za darmo.\"\n"
        let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        let catalogue = Catalogue(parsing: Array((above + header + entry).utf8), file: "pl.po", reporting: &problems)
        #expect(catalogue.header.comments == comments)
        #expect(catalogue.messages.map(\.translatorComments) == [["Of a message."]])
        #expect(problems == [])
    }

    @Test func `A long back-translation is written in lines of 79 columns, last`() {
        let words = Array(repeating: "everybody may register", count: 8).joined(separator: " ")
        let notes = TranslatorNotes(comments: ["Not sure."], backTranslation: words)
        #expect(notes.lines.count == 4)
        #expect(notes.lines.first == "Not sure.")
        #expect(notes.lines.allSatisfy { $0.count <= 77 })
        #expect(TranslatorNotes(reading: notes.lines) == notes)
    }
}
