import Diagnostics
import Foundation
import Production
import SourceYAML
import TestSupport
import Testing
import Translation

@Suite struct MailMergeTests {
    private static let head = "name,example,phone,nation,safe_surgery,languages,sheets,folder\n"
    private static let sound = [
        "Elm Lane Surgery,yes,020 7946 0123,england,yes,\"ur, English\",T1,elm\n",
        "Oak Row Practice,yes,020 7946 0124,england,no,polski,wall-poster,oak\n",
        "Ash Way Surgery,yes,020 7946 0125,england,,\"ur;pl\",t1,ash\n",
    ]

    /// A table in a folder of its own.
    private func withTable(_ text: String, _ body: (URL) async throws -> Void) async throws {
        try await TestProject.withTemporaryFolder { folder in
            try Data(text.utf8).write(to: folder.appending(path: "practices.csv"))
            try await body(folder)
        }
    }

    private func merge(
        in folder: URL, form: PackForm = .sheets, workers: Int = 1, reporting problems: inout [Diagnostic]
    ) -> MailMerge? {
        var selection = Order.Selection()
        selection.takesFirstPaper = true
        selection.includesStaff = true
        var options = MailMerge.Options()
        options.form = form
        options.workers = workers
        options.program = workers > 1 ? PostersProgram.file : nil
        options.workerArguments = ["--project", TestProject.root.path, "--form", form.rawValue]
        return MailMerge(
            selection, of: TestProject.project, table: folder.appending(path: "practices.csv"), options: options,
            reporting: &problems)
    }

    private func made(
        in folder: URL, form: PackForm = .sheets, workers: Int = 1, into out: String = "out"
    ) async throws -> MailMerge.Outcome {
        var problems: [Diagnostic] = []
        let merge = try #require(merge(in: folder, form: form, workers: workers, reporting: &problems))
        #expect(merge.problems == [])
        return try await DrawingAlone.run {
            try await merge.run(into: folder.appending(path: out), progress: { _, _ in }) { #expect($0 == []) }
        }
    }

    @Test func `Each row has its own languages, sheets and claims`() async throws {
        try await withTable(Self.head + Self.sound.joined()) { folder in
            let outcome = try await made(in: folder)
            #expect(outcome.packs == 3)
            #expect(outcome.sheets == 5)
            let files = try BatchRuns.files(in: folder.appending(path: "out")).keys.sorted()
            #expect(
                files == [
                    "ash/Polish/wall-poster-pl-A4-office.pdf", "ash/Urdu/wall-poster-ur-A4-office.pdf",
                    "elm/English/wall-poster-en-A4-office.pdf", "elm/Urdu/wall-poster-ur-A4-office.pdf",
                    "oak/Polish/wall-poster-pl-A4-office.pdf", "packs.json",
                ])
            let sheet = folder.appending(path: "out/oak/Polish/wall-poster-pl-A4-office.pdf")
            let text = try Tool("pdftotext").run([sheet.path, "-"]).text
            #expect(text.contains("Oak Row Practice"))
            #expect(text.contains("020 7946 0124"))
            #expect(!text.contains("Elm Lane"))
        }
    }

    @Test func `A run goes on where the last one ended, and makes what has changed`() async throws {
        try await withTable(Self.head + Self.sound.dropLast().joined()) { folder in
            #expect(try await made(in: folder).unchanged == 0)
            #expect(try await made(in: folder).unchanged == 2)
            let more = Self.head + Self.sound[0] + Self.sound[1].replacing("0124", with: "0199") + Self.sound[2]
            try Data(more.utf8).write(to: folder.appending(path: "practices.csv"))
            #expect(try await made(in: folder).unchanged == 1)
            try FileManager.default.removeItem(at: folder.appending(path: "out/ash/Urdu/wall-poster-ur-A4-office.pdf"))
            let again = try await made(in: folder)
            #expect(again.unchanged == 2)
            #expect(again.sheets == 5)
        }
    }

    @Test func `A language that a row no longer has leaves no sheet in its folder`() async throws {
        try await withTable(Self.head + Self.sound[2]) { folder in
            _ = try await made(in: folder)
            try Data((Self.head + Self.sound[2].replacing("ur;pl", with: "pl")).utf8)
                .write(to: folder.appending(path: "practices.csv"))
            _ = try await made(in: folder)
            let files = try BatchRuns.files(in: folder.appending(path: "out")).keys.sorted()
            #expect(files == ["ash/Polish/wall-poster-pl-A4-office.pdf", "packs.json"])
        }
    }

    @Test(.enabled(if: PostersProgram.isBuilt, "Needs the program posters beside the tests"))
    func `Any number of workers makes the same packs, and each is what a pack for that practice alone is`() async throws
    {
        // A sheet that says nothing of a practice is remembered: it has to be the same as if it were not.
        let rows = (0..<9).map { number in
            "Elm Lane Surgery,yes,020 7946 013\(number),england,no,ur,\"T1,T6\",pack-\(number)\n"
        }
        try await withTable(Self.head + rows.joined()) { folder in
            _ = try await made(in: folder, into: "one")
            _ = try await made(in: folder, workers: 2, into: "two")
            let one = try BatchRuns.files(in: folder.appending(path: "one"))
            #expect(try one == BatchRuns.files(in: folder.appending(path: "two")))
            try Data((Self.head + rows[8]).utf8).write(to: folder.appending(path: "practices.csv"))
            _ = try await made(in: folder, into: "alone")
            for (path, bytes) in try BatchRuns.files(in: folder.appending(path: "alone")) where path.hasSuffix(".pdf") {
                #expect(one[path] == bytes, "\(path)")
            }
        }
    }

    @Test func `A pack may be one file`() async throws {
        try await withTable(Self.head + Self.sound[1]) { folder in
            _ = try await made(in: folder, form: .zip)
            let names = try BatchRuns.files(in: folder.appending(path: "out")).keys.sorted()
            #expect(names == ["oak.zip", "packs.json"])
            let list = try Tool("unzip").run(["-Z1", folder.appending(path: "out/oak.zip").path])
            #expect(
                list.lines.sorted() == [
                    "oak/Polish/wall-poster-pl-A4-office.pdf", "oak/all-sheets.pdf", "oak/contents.html",
                ])
        }
    }

    /// A table with one fault.
    struct Fault: CustomTestStringConvertible, Sendable {
        let row: String
        let code: Diagnostic.Code
        /// Row and column.
        let place: [Int]

        init(_ row: String, _ code: Diagnostic.Code, at place: [Int]) {
            (self.row, self.code, self.place) = (row, code, place)
        }

        var testDescription: String { "\(code.name): \(row.prefix(50))" }
    }

    static let faults = [
        Fault("Elm,yes,,england,yes,ur,T1,a", .yamlMissingKey, at: [3, 1]),
        Fault("Elm Two,yes,,england,yes,ur,T1,", .yamlMissingKey, at: [3, 1]),
        Fault("Elm,perhaps,020 7946 0123,england,yes,ur,T1,a", .yamlWrongKind, at: [3, 2]),
        Fault("Elm,yes,020 7946 0123,france,yes,ur,T1,a", .practiceValue, at: [3, 4]),
        Fault("Elm,yes,020 7946 0123,england,yes,\"ur, klingon\",T1,a", .packsUnknownLanguage, at: [3, 6]),
        Fault("Elm,yes,020 7946 0123,england,yes,ur,T99,a", .packsUnknownSheet, at: [3, 7]),
        Fault("Elm,yes,020 7946 0123,england,yes,ur,T1,../a", .packsFolderName, at: [3, 8]),
        Fault("Elm,yes,020 7946 0123,england,yes,ur,T1,ELM", .packsSameFolder, at: [3, 8]),
        Fault("Elm \u{1F600},yes,020 7946 0123,england,yes,ur,T1,a", .practiceCharacters, at: [3, 1]),
    ]

    @Test(arguments: faults)
    func `A fault is told at its row and column, before anything is made`(fault: Fault) async throws {
        try await withTable(Self.head + Self.sound[0] + fault.row + "\n") { folder in
            var problems: [Diagnostic] = []
            let merge = try #require(merge(in: folder, reporting: &problems))
            #expect(merge.problems.map(\.code) == [fault.code])
            let place = merge.problems.first?.location
            #expect([place?.line, place?.column] == fault.place.map { $0 })
            #expect(place?.excerpt == nil)
            #expect((merge.count, merge.refused) == (1, 1))
        }
    }

    @Test func `A column that nobody reads is told, and so is a table without practices`() async throws {
        try await withTable("name,ODS code\n") { folder in
            var problems: [Diagnostic] = []
            #expect(merge(in: folder, reporting: &problems) == nil)
            #expect(problems.map(\.code) == [.packsUnusedColumn, .packsNoRows])
        }
    }
}
