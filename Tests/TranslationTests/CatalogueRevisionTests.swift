import Foundation
import Production
import TestSupport
import Testing

@testable import Translation

struct CatalogueRevisionTests {
    private typealias Change = CatalogueRevision.Change

    /// A change, and what becomes of the entry.
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let before: String
        let change: CatalogueRevision.Change
        let after: String

        init(_ description: String, _ before: String, _ change: CatalogueRevision.Change, _ after: String) {
            (testDescription, self.before, self.change, self.after) = (description, before, change, after)
        }
    }

    private static let cases = [
        Case(
            "a new word", "msgid \"a\"\nmsgstr \"b\"\n", Change(translations: ["c"]), "msgid \"a\"\nmsgstr \"c\"\n"),
        Case(
            "the same words", "msgid \"a\" msgstr \"b\" \"\"\n", Change(translations: ["b"]),
            "msgid \"a\" msgstr \"b\" \"\"\n"),
        Case(
            "on one line", "msgid \"a\" msgstr \"b\" \"c\"\t\"\"\n", Change(translations: ["d"]),
            "msgid \"a\" msgstr \"d\"\n"),
        Case(
            "several lines", "msgid \"a\"\nmsgstr \"\"\n\"b\"\n\"c\"\n\n# z\nmsgid \"z\"\nmsgstr \"\"\n",
            Change(translations: ["b\nc"]),
            "msgid \"a\"\nmsgstr \"\"\n\"b\\n\"\n\"c\"\n\n# z\nmsgid \"z\"\nmsgstr \"\"\n"),
        Case(
            "quotes and backslashes", "msgid \"a\"\nmsgstr \"\"\n", Change(translations: ["\"\\\t"]),
            "msgid \"a\"\nmsgstr \"\\\"\\\\\\t\"\n"),
        Case(
            "plural forms", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"\"\nmsgstr[1] \"x\"\n",
            Change(translations: ["b", "c"]),
            "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"\nmsgstr[1] \"c\"\n"),
        Case(
            "no longer fuzzy", "#. note\n#, fuzzy\n#| msgid \"o\"\nmsgid \"a\"\nmsgstr \"b\"\n", Change(isFuzzy: false),
            "#. note\nmsgid \"a\"\nmsgstr \"b\"\n"),
        Case(
            "no longer fuzzy, with other flags", "#, c-format, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n",
            Change(isFuzzy: false), "#, c-format\nmsgid \"a\"\nmsgstr \"b\"\n"),
        Case(
            "fuzzy", "#: x:1\nmsgid \"a\"\nmsgstr \"b\"\n", Change(isFuzzy: true),
            "#: x:1\n#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n"),
        Case(
            "fuzzy before previous words", "#| msgid \"o\"\nmsgid \"a\"\nmsgstr \"b\"\n", Change(isFuzzy: true),
            "#, fuzzy\n#| msgid \"o\"\nmsgid \"a\"\nmsgstr \"b\"\n"),
        Case(
            "a first comment", "#. note\nmsgid \"a\"\nmsgstr \"b\"\n", Change(translatorComments: ["mine", ""]),
            "# mine\n#\n#. note\nmsgid \"a\"\nmsgstr \"b\"\n"),
        Case(
            "another comment", "# one\n# two\n#. note\nmsgid \"a\"\nmsgstr \"b\"\n",
            Change(translatorComments: ["new"]),
            "# new\n#. note\nmsgid \"a\"\nmsgstr \"b\"\n"),
        Case(
            "no comment", "# one\nmsgid \"a\"\nmsgstr \"b\"\n", Change(translatorComments: []),
            "msgid \"a\"\nmsgstr \"b\"\n"),
        Case(
            "all at once", "#, fuzzy\nmsgid \"a\"\nmsgstr \"\"\n",
            Change(translations: ["b"], isFuzzy: false, translatorComments: ["c"]),
            "# c\nmsgid \"a\"\nmsgstr \"b\"\n"),
        Case(
            "another message only", "#, fuzzy\nmsgctxt \"k\"\nmsgid \"a\"\nmsgstr \"\"\n", Change(translations: ["b"]),
            "#, fuzzy\nmsgctxt \"k\"\nmsgid \"a\"\nmsgstr \"\"\n"),
    ]

    @Test(arguments: cases) func `Only what changes is written anew`(sample: Case) throws {
        let header = catalogueHeader() + "\n"
        for (mark, end) in [("", "\n"), ("\u{FEFF}", "\n"), ("", "\r\n")] {
            let before = mark + (header + sample.before).replacing("\n", with: end)
            var revision = try #require(CatalogueRevision(of: Array(before.utf8), file: "ur.po"))
            revision.change(MessageID(text: "a"), sample.change)
            let after = mark + (header + sample.after).replacing("\n", with: end)
            #expect(String(decoding: revision.bytes, as: UTF8.self) == after)
        }
    }

    @Test func `A message that is not there, or is changed already, is told`() throws {
        let file = Array((catalogueHeader() + "\nmsgid \"a\"\nmsgstr \"b\"\n").utf8)
        var revision = try #require(CatalogueRevision(of: file, file: "ur.po"))
        let changes = [("z", "c"), ("a", "b"), ("a", "c"), ("a", "d")]
        let answers = changes.map { revision.change(MessageID(text: $0.0), Change(translations: [$0.1])) }
        #expect(answers == [false, false, true, false])
        let after = String(decoding: revision.bytes, as: UTF8.self)
        #expect(after == String(decoding: file, as: UTF8.self).replacing("msgstr \"b\"", with: "msgstr \"c\""))
    }

    @Test(arguments: TestProject.tags) func `A catalogue written again word for word is the same`(tag: String) throws {
        let url = TestProject.project.catalogue(tag)
        let bytes = Array(try Data(contentsOf: url))
        let result = CatalogueReadingResult(bytes)
        var emptied = try #require(CatalogueRevision(of: bytes, file: "ur.po"))
        for message in result.catalogue.messages {
            emptied.change(message.id, Change(translations: [""], isFuzzy: true, translatorComments: ["gone"]))
        }
        #expect(CatalogueReadingResult(emptied.bytes).catalogue.messages.allSatisfy { $0.translations == [""] })
        var filled = try #require(CatalogueRevision(of: emptied.bytes, file: "ur.po"))
        for message in result.catalogue.messages {
            filled.change(
                message.id,
                Change(
                    translations: message.translations, isFuzzy: message.isFuzzy,
                    translatorComments: message.translatorComments))
        }
        let again = CatalogueReadingResult(filled.bytes)
        #expect(again.lines == result.lines)
        #expect(again.diagnostics.isEmpty)
    }

    @Test func `A file that is not UTF-8 is not revised`() {
        let latin = Array(catalogueHeader(charset: "ISO-8859-1").utf8)
        #expect(CatalogueRevision(of: latin, file: "ur.po") == nil)
        #expect(CatalogueRevision(of: [0xFF, 0xFE, 0x00], file: "ur.po") == nil)
    }
}
