import Diagnostics
import Foundation
import Production
import Signing
import TestSupport
import Testing

/// What `manifest.json` says, as other programs read it.
@Suite(.enabled(if: PostersProgram.isBuilt, "Needs the program posters beside the tests"))
struct ManifestTests {
    private typealias Entry = [String: Any]

    private static func entries(in folder: URL) throws -> [Entry] {
        let data = try Data(contentsOf: folder.appending(path: "manifest.json"))
        let object = try #require(JSONSerialization.jsonObject(with: data) as? Entry)
        #expect(object["version"] as? Int == 1)
        return try #require(object["sheets"] as? [Entry])
    }

    @Test func `Each sheet has the fields that were agreed`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let run = try PostersProgram.run(
                "build", "--template", "wall-poster", "--language", "en", "ar", "zh-Hans", "--paper", "A4", "A5",
                "--variant", "office", "--out", folder.path)
            #expect(run.status == 0)
            let entries = try Self.entries(in: folder)
            #expect(entries.count == 6)
            for entry in entries {
                let keys: Set = [
                    "path", "template", "languages", "paper", "variant", "state", "sha256", "pages", "diagnostics",
                ]
                #expect(Set(entry.keys) == keys)
                #expect(entry["template"] as? String == "wall-poster")
                #expect(entry["variant"] as? String == "office")
                #expect(entry["state"] as? String == "machine-draft")
                #expect(entry["pages"] as? Int == 1)
                #expect((entry["diagnostics"] as? [Any])?.isEmpty == true)
            }
            #expect(
                entries.compactMap { $0["languages"] as? [String] }
                    == ["en", "en", "ar", "ar", "zh-Hans", "zh-Hans"].map { [$0] })
            #expect(entries.compactMap { $0["paper"] as? String } == ["A4", "A5", "A4", "A5", "A4", "A5"])
        }
    }

    @Test(.enabled(if: Tool.areInstalled("sha256sum"), "Needs sha256sum"))
    func `Paths lead from the manifest to the files, and the sums are theirs`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            _ = try PostersProgram.run(
                "build", "--template", "wall-poster", "--language", "en", "ar", "--paper", "A4", "--out", folder.path)
            for entry in try Self.entries(in: folder) {
                let path = try #require(entry["path"] as? String)
                #expect(!path.hasPrefix("/") && !path.contains(".."))
                let sum = try Tool("sha256sum").run([path], in: folder)
                #expect(sum.status == 0)
                #expect(sum.text.hasPrefix("\(try #require(entry["sha256"] as? String)) "))
            }
        }
    }

    @Test func `The state is the worst of the words`() async throws {
        try await ProjectCopy.with { copy in
            try copy.sign("en", "ar")
            try copy.sign("uk", upTo: .reviewed)
            let sheets = try await BuiltSheets(["ar", "uk", "fa"], of: copy.project, into: copy.file("out"))
            #expect(sheets.sheets.map(\.state) == ["approved", "reviewed", "machine-draft"])
            #expect(sheets.sheets.allSatisfy { $0.path != nil })
        }
    }

    @Test func `A sheet that could not be made has neither path nor sum, and says why`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("msgstr \"الخدمة مجانية.\"", with: "msgstr \"\"", in: "Translations/ar.po")
            let run = try PostersProgram.run(
                "build", "--language", "ar", "--paper", "A4", "--out", copy.file("out").path, project: copy.root)
            #expect(run.status == 1)
            let entry = try #require(try Self.entries(in: copy.file("out")).first)
            #expect(entry["path"] == nil && entry["sha256"] == nil)
            let reports = try #require(entry["diagnostics"] as? [Entry])
            #expect(reports.compactMap { $0["code"] as? String } == ["catalogue.translation-missing"])
            #expect((reports.first?["location"] as? Entry)?["file"] as? String == "Translations/ar.po")
            #expect((reports.first?["subject"] as? Entry)?["language"] as? String == "ar")
        }
    }

    @Test func `A sheet that a broken catalogue costs says why`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("msgstr \"الخدمة مجانية.\"", with: "msgstr \"الخدمة", in: "Translations/ar.po")
            let sheets = try await BuiltSheets(["ar"], of: copy.project, into: copy.file("out"))
            #expect(sheets.problems.contains { $0.code.name == "catalogue.unterminated-string" })
            let sheet = try #require(sheets.sheets.first)
            #expect(sheet.diagnostics.contains { $0.code.name == "catalogue.unterminated-string" })
        }
    }

    @Test func `A sheet lists what is wrong with its own files and no others`() async throws {
        try await ProjectCopy.with { copy in
            let free = "msgstr \"الخدمة مجانية.\""
            try copy.replace(free, with: "msgstr \"الخدمة مجانية.\\r\"", in: "Translations/ar.po")
            let sheets = try await BuiltSheets(["ar", "en"], of: copy.project, into: copy.file("out"))
            #expect(
                sheets.sheets.map { $0.diagnostics.map(\.code.name) } == [["catalogue.carriage-return"], []])
        }
    }
}
