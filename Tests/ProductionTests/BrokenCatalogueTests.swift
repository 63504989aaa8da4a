import Diagnostics
import Foundation
import Production
import TestSupport
import Testing

/// A catalogue that is broken costs its own sheets and no others.
@Suite struct BrokenCatalogueTests {
    /// A fault in one catalogue.
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let old: String
        let new: String
        let code: String

        init(_ description: String, _ code: String, _ old: String, _ new: String) {
            (testDescription, self.code, self.old, self.new) = (description, code, old, new)
        }
    }

    private static let isSlowWanted = ProcessInfo.processInfo.environment["REGISTER_HERE_SLOW_TESTS"] != nil
    private static let free = "msgstr \"الخدمة مجانية.\""
    private static let faults = [
        Fault("a string without an end", "catalogue.unterminated-string", free, "msgstr \"الخدمة"),
        Fault("a conflict marker", "catalogue.conflict-marker", free, "\(free)\n<<<<<<< HEAD\n"),
        Fault("no translation", "catalogue.translation-missing", free, "msgstr \"\""),
        Fault("a message that is gone", "catalogue.translation-missing", "msgid \"It is free.\"", "msgid \"Gone\""),
        Fault(
            "a fuzzy message", "catalogue.translation-stale", "msgid \"It is free.\"", "#, fuzzy\nmsgid \"It is free.\""
        ),
        Fault("a lost placeholder", "catalogue.placeholder-missing", "{days}: من {opens} إلى {closes}", "{days}"),
        Fault("an override", "catalogue.bidi-override", free, "msgstr \"\u{202E}الخدمة\u{202C}\""),
        Fault("a letter of Farsi", "catalogue.wrong-letter", free, "msgstr \"یمکن\""),
        Fault("a character without a glyph", "layout.missing-glyph", free, "msgstr \"\u{13000}\""),
        Fault(
            "far too many words", "layout.overflow", free,
            "msgstr \"\(String(repeating: "الخدمة مجانية ", count: 60))\""),
    ]

    @Test(arguments: faults)
    func `A broken catalogue stops its own language and no other, and its older sheet goes`(fault: Fault) async throws {
        try await ProjectCopy.with { copy in
            let out = copy.file("out")
            let older = out.appending(path: "ar/wall-poster-ar-A4-office.pdf")
            try FileManager.default.createDirectory(
                at: older.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("an older sheet".utf8).write(to: older)
            try copy.replace(fault.old, with: fault.new, in: "Translations/ar.po")
            let sheets = try await BuiltSheets(["ar", "en"], of: copy.project, into: out)
            #expect(sheets.diagnostics.contains { $0.code.name == fault.code })
            #expect(
                sheets.diagnostics.allSatisfy {
                    $0.location?.file == "Translations/ar.po" || $0.subject?.language == "ar"
                })
            #expect(sheets.sheets.map(\.path) == [nil, "en/wall-poster-en-A4-office.pdf"])
            #expect(sheets.names() == ["en/wall-poster-en-A4-office.pdf"])
        }
    }

    @Test func `A catalogue that is not there is reported and costs its own language only`() async throws {
        try await ProjectCopy.with { copy in
            try FileManager.default.removeItem(at: copy.file("Translations/ar.po"))
            let sheets = try await BuiltSheets(["en", "ar"], of: copy.project, into: copy.file("out"))
            #expect(sheets.diagnostics.map(\.code) == [.unreadableFile])
            #expect(sheets.sheets.map(\.path) == ["en/wall-poster-en-A4-office.pdf", nil])
            #expect(sheets.sheets.last?.diagnostics.map(\.code) == [.unreadableFile])
        }
    }

    @Test func `The sheet of a language that has lost its catalogue does not stay behind`() async throws {
        try await ProjectCopy.with { copy in
            let out = copy.file("out")
            _ = try await BuiltSheets(["ar"], of: copy.project, into: out)
            try FileManager.default.removeItem(at: copy.file("Translations/ar.po"))
            let sheets = try await BuiltSheets(["ar"], of: copy.project, into: out)
            #expect(sheets.names() == [])
            #expect(sheets.sheets.count == 1)
        }
    }

    @Test func `A catalogue without messages is told once and not at each message`() async throws {
        try await ProjectCopy.with { copy in
            try Data().write(to: copy.file("Translations/ar.po"))
            let sheets = try await BuiltSheets(["ar"], of: copy.project, into: copy.file("out"))
            #expect(sheets.diagnostics.filter { $0.severity == .error }.map(\.code.name) == ["catalogue.empty"])
            #expect(sheets.names() == [])
        }
    }

    /// A line of the header, what it is replaced by, and the warning.
    @Test(arguments: [
        ("X-State: machine-draft", "X-State: Approved", "catalogue.state", "posters sign"),
        ("\"Language: ar\\n", "\"Language: fa\\n", "catalogue.language", "Language: ar"),
    ])
    func `A header that is wrong is told and stops no sheet`(
        old: String, new: String, code: String, help: String
    ) async throws {
        try await ProjectCopy.with { copy in
            let file = "Translations/ar.po"
            let line = try copy.line(holding: old, in: file)
            try copy.replace(old, with: new, in: file)
            let sheets = try await BuiltSheets(["ar"], of: copy.project, into: copy.file("out"))
            #expect(sheets.diagnostics.map(\.code.name) == [code])
            #expect(sheets.diagnostics.first?.location?.line == line)
            #expect(sheets.diagnostics.first?.help?.contains(help) == true)
            #expect(sheets.sheets.map(\.state) == ["machine-draft"])
            #expect(sheets.sheets.first?.path != nil)
        }
    }

    @Test func `A warning does not stop a sheet`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace(Self.free, with: "msgstr \"الخدمة مجانية.\\r\"", in: "Translations/ar.po")
            let sheets = try await BuiltSheets(["ar"], of: copy.project, into: copy.file("out"))
            #expect(sheets.diagnostics.map(\.severity) == [.warning])
            #expect(sheets.sheets.first?.path != nil)
        }
    }

    @Test(.enabled(if: isSlowWanted, "Slow: set REGISTER_HERE_SLOW_TESTS to run it"), .timeLimit(.minutes(1)))
    func `A catalogue of 5 MB is read and a larger one refused`() async throws {
        try await ProjectCopy.with { copy in
            let file = copy.file("Translations/ar.po")
            let message = "\nmsgid \"%\"\nmsgstr \"\(String(repeating: "يمكنكم ", count: 18))\"\n"
            let extra = (0..<18_000).map { message.replacing("%", with: "\($0)") }.joined()
            let text = try copy.text(of: "Translations/ar.po") + extra
            #expect((4_000_000...5 * 1024 * 1024).contains(text.utf8.count))
            try text.write(to: file, atomically: true, encoding: .utf8)
            let read = try await BuiltSheets(["ar"], of: copy.project, into: copy.file("out"))
            #expect(read.diagnostics == [])
            try (text + extra).write(to: file, atomically: true, encoding: .utf8)
            let refused = try await BuiltSheets(["ar"], of: copy.project, into: copy.file("out"))
            #expect(refused.diagnostics.contains { $0.code.name == "catalogue.too-large" })
            #expect(refused.names() == [])
        }
    }
}
