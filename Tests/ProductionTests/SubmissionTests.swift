import Diagnostics
import Foundation
import Production
import TestSupport
import Testing
import Translation

/// Files that are handed in: which are taken, and why others are refused.
@Suite struct SubmissionTests {
    private static let words = ProjectWords(
        setting: TestProject.setting, templates: TestProject.templateNames.map { TestProject.template($0) },
        glossary: TestProject.glossary)

    /// A file, what it is handed in as, and what comes of it.
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let name: String
        let tag: String?
        /// The language, or the code and a part of the message.
        let outcome: Outcome

        enum Outcome {
            case taken(String)
            case refused(String, String, line: Int = 1)
        }

        init(_ description: String, _ bytes: [UInt8], as name: String, tag: String? = nil, _ outcome: Outcome) {
            (testDescription, self.bytes, self.name, self.tag, self.outcome) = (description, bytes, name, tag, outcome)
        }

        init(_ description: String, _ text: String, as name: String, tag: String? = nil, _ outcome: Outcome) {
            self.init(description, Array(text.utf8), as: name, tag: tag, outcome)
        }
    }

    private static func file(_ name: String) -> String {
        let file = TestProject.root.appending(path: "Translations/\(name)")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            preconditionFailure("there is no \(name)")
        }
        return text
    }

    private static let ukrainian = file("uk.po")

    /// The Ukrainian catalogue with another line `Language:`, or none.
    private static func header(_ line: String) -> String {
        ukrainian.replacing("\"Language: uk\\n\"\n", with: line.isEmpty ? "" : "\"\(line)\\n\"\n")
    }

    private static let strange = #"""
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\nLanguage: uk\n"

        msgid "Open file"
        msgstr "Відкрити файл"

        msgid "Close all windows of this program"
        msgstr "Закрити всі вікна"

        """#

    /// In Windows-1251, as the header says.
    private static let old: [UInt8] = {
        let text = header("Language: uk").replacing("charset=UTF-8", with: "charset=CP1251")
        return text.unicodeScalars.map { scalar in
            switch scalar.value {
            case ..<0x80: UInt8(scalar.value)
            case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
            default: 0x3F
            }
        }
    }()

    private static let taken = [
        Case("its header says which", ukrainian, as: "new.po", .taken("uk")),
        Case("with the country", header("Language: uk_UA"), as: "new.po", .taken("uk")),
        Case("its name says which", header(""), as: "folder/uk.po", .taken("uk")),
        Case("the header's line is empty", header("Language: "), as: "posters-uk_UA.po", .taken("uk")),
        Case("the option says which", header(""), as: "standard input", tag: "uk", .taken("uk")),
        Case("all three agree", ukrainian, as: "ukr.po", tag: "uk-UA", .taken("uk")),
        Case("a part of the messages", String(ukrainian.prefix(3_500)), as: "uk.po", .taken("uk")),
        Case("some of another project's too", ukrainian + strange.dropFirst(81), as: "uk.po", .taken("uk")),
        Case("a mark before it", "\u{FEFF}" + ukrainian, as: "uk.po", .taken("uk")),
        Case(
            "another character set by name only", ukrainian.replacing("charset=UTF-8", with: "charset=CP1251"),
            as: "uk.po", .taken("uk")),
    ]

    private static let refused = [
        Case("nothing", "", as: "uk.po", .refused("catalogue.empty", "no messages")),
        Case(
            "a header alone", ukrainian.components(separatedBy: "\n#. ")[0], as: "uk.po",
            .refused("catalogue.empty", "no messages")),
        Case("a letter", "Dear Sir,\nhere it is.\n", as: "uk.po", .refused("submission.not-a-catalogue", "no message")),
        Case("a PDF", "%PDF-1.7\n", as: "uk.po", .refused("submission.not-a-catalogue", "a PDF document")),
        Case("a Word file", "PK\u{3}\u{4}", as: "uk.po", .refused("submission.not-a-catalogue", "of Word or")),
        Case("a page", "<!DOCTYPE html>", as: "uk.po", .refused("submission.not-a-catalogue", "web page")),
        Case(
            "an MO file", [0xDE, 0x12, 0x04, 0x95, 0, 0, 0, 0], as: "uk.mo",
            .refused("submission.not-a-catalogue", "an MO file")),
        Case(
            "UTF-16", [0xFF, 0xFE] + ukrainian.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, as: "uk.po",
            .refused("catalogue.charset-refused", "UTF-16")),
        Case(
            "an old character set", old, as: "uk.po",
            .refused("catalogue.charset-refused", "the old character set 'CP1251'", line: 13)),
        Case(
            "a broken character", Array(ukrainian.utf8) + Array("# ".utf8) + [0xE9, 0x0A], as: "uk.po",
            .refused("catalogue.not-utf8", "byte E9", line: ukrainian.count { $0 == "\n" } + 1)),
        Case(
            "the template", file("posters.pot"), as: "posters.pot", .refused("submission.untranslated", "yet", line: 3)),
        Case(
            "another project's", strange, as: "uk.po",
            .refused("submission.other-project", "none of its messages are ours", line: 4)),
        Case(
            "no language", header(""), as: "final.po", .refused("submission.language", "nothing says", line: 8)),
        Case(
            "a language that we do not have", header("Language: de"), as: "uk.po",
            .refused("submission.language", "no language 'de'", line: 11)),
        Case(
            "another name", ukrainian, as: "pl.po",
            .refused("submission.languages-disagree", "the header says 'uk' and the file's name says 'pl'", line: 11)),
        Case(
            "another option", ukrainian, as: "new.po", tag: "ro",
            .refused("submission.languages-disagree", "the header says 'uk' and --language says 'ro'", line: 11)),
        Case(
            "another option than the name", header(""), as: "uk.po", tag: "ro",
            .refused("submission.languages-disagree", "the file's name says 'uk' and --language says 'ro'", line: 8)),
    ]

    @Test(arguments: taken + refused) func `A file is taken or refused as a whole`(sample: Case) {
        var problems: [Diagnostic] = []
        let submission = Submission(
            reading: sample.bytes, named: sample.name, as: sample.tag, of: Self.words, reporting: &problems)
        switch sample.outcome {
        case .taken(let tag):
            #expect(submission?.language.tag == tag)
            #expect(submission?.bytes == sample.bytes)
            #expect(problems == [])
            #expect(submission?.catalogue.file == sample.name)
        case .refused(let code, let words, let line):
            #expect(submission == nil)
            #expect(problems.map(\.code.name) == [code])
            for problem in problems {
                #expect(problem.message.contains(words), "\(problem.message)")
                #expect(problem.severity == .error)
                #expect(problem.location?.file == sample.name)
                #expect(problem.location?.line == line)
                #expect(problem.help != nil)
            }
        }
    }

    @Test(arguments: TestProject.tags) func `A catalogue of the project is taken with nothing to say`(tag: String) {
        var problems: [Diagnostic] = []
        let bytes = Array(Self.file("\(tag).po").utf8)
        let submission = Submission(reading: bytes, named: "\(tag).po", of: Self.words, reporting: &problems)
        #expect(submission?.language.tag == tag)
        #expect(submission?.problems == [])
        #expect(problems == [])
    }

    @Test func `A file whose header names another character set is not written again`() throws {
        var problems: [Diagnostic] = []
        let text = Self.file("fa.po").replacing("charset=UTF-8", with: "charset=CP1256")
        let sound = Submission(reading: Array(text.utf8), named: "fa.po", of: Self.words, reporting: &problems)
        #expect(sound?.mended(by: Self.words, reporting: &problems) == Array(text.utf8))
        #expect(problems == [])
        let wrong = try text.replacingOnce("نیاز ندارم.\"", with: "نياز ندارم.\"")
        let faulty = Submission(reading: Array(wrong.utf8), named: "fa.po", of: Self.words, reporting: &problems)
        #expect(faulty?.mended(by: Self.words, reporting: &problems) == nil)
        #expect(problems.map(\.code.name) == ["submission.cannot-mend"])
        let row = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("CP1256") }
        #expect(problems.first?.location?.line == row.map { $0 + 1 })
    }

    @Test func `Words that are wrong are told with the file's own name`() throws {
        var problems: [Diagnostic] = []
        let text = try Self.file("fa.po").replacingOnce("نیاز ندارم.\"", with: "نياز ندارم.\"")
        let submission = Submission(
            reading: Array(text.utf8), named: "mine/fa.po", of: Self.words, reporting: &problems)
        #expect(problems == [])
        #expect(submission?.problems.map(\.code.name) == ["catalogue.wrong-letter"])
        #expect(submission?.problems.first?.location?.file == "mine/fa.po")
    }
}
