import Diagnostics
import Foundation
import Layout
import Production
import Synchronization
import TestSupport
import Testing

@Suite struct BuildTests {
    private static let selection = ["en", "ar", "ur", "zh-Hans", "my", "km", "ta"]

    @Test func `The same sheets in another order and company are the same files`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let forwards = try await BuiltSheets(Self.selection, into: folder.appending(path: "a"))
            let backwards = try await BuiltSheets(
                Self.selection.reversed(), papers: ["A4", "A5"], into: folder.appending(path: "b"))
            let files = try forwards.files()
            let others = try backwards.files()
            #expect(files.count == Self.selection.count)
            #expect(others.count == 2 * Self.selection.count)
            for (path, bytes) in files {
                #expect(others[path] == bytes, "\(path) differs")
                #expect(bytes.count < 150_000, "\(path) is too large to send around")
            }
        }
    }

    @Test(arguments: [("zh-Hans", "zh-Hant", "Elm Lane Surgery"), ("en", "zh-Hans", "免费诊所 Elm Lane")])
    func `A sheet does not depend on cut-down fonts for others`(tag: String, other: String, name: String) async throws {
        try await ProjectCopy.with { copy in
            let practice = try copy.practice("name", name)
            let alone = try await BuiltSheets([tag], practice: practice, into: copy.file("a"))
            let together = try await BuiltSheets([other, tag], practice: practice, into: copy.file("b"))
            #expect(together.diagnostics == [])
            let path = "\(tag)/wall-poster-\(tag)-A4-office.pdf"
            let (bytes, others) = (try alone.files()[path], try together.files()[path])
            #expect(bytes == others)
        }
    }

    @Test(.enabled(if: PostersProgram.isBuilt, "Needs the program posters beside the tests"))
    func `One worker and three workers make the same files in the same order`() async throws {
        // Each worker pays from about a dozen sheets on, so three of them need twenty-five.
        let languages = Self.selection + ["bn", "hi", "vi", "uk", "fa", "am"]
        let papers = ["A4", "A5"]
        try await TestProject.withTemporaryFolder { folder in
            let one = try await BuiltSheets(languages, papers: papers, into: folder.appending(path: "one"))
            let three = try await BuiltSheets(
                languages, papers: papers, workers: 3, program: PostersProgram.file,
                into: folder.appending(path: "three"))
            #expect(one.sheets.count == languages.count * papers.count)
            #expect(one.sheets.map(\.path) == three.sheets.map(\.path))
            #expect(one.sheets.map(\.sha256) == three.sheets.map(\.sha256))
            #expect(try one.files() == three.files())
            #expect(three.diagnostics == [])
        }
    }

    @Test(.drawing) func `Results are in the order of the languages and papers, and progress is counted`() async throws
    {
        try await TestProject.withTemporaryFolder { folder in
            var selection = Order.Selection()
            (selection.templates, selection.languages) = (["wall-poster"], ["ur", "en"])
            selection.papers = ["A5", "A3"]
            selection.variants = [.office]
            var problems: [Diagnostic] = []
            let order = try #require(Order(selection, of: TestProject.project, reporting: &problems))
            let steps = Steps()
            let results = try await Build(order, workers: 1, into: nil).run { done, all in steps.add(done, of: all) }
            let names = results.flatMap(\.sheets).map { "\($0.languages.joined()) \($0.paper)" }
            #expect(names == ["ur A3", "ur A5", "en A3", "en A5"])
            #expect(steps.all == ["1 of 4", "2 of 4", "3 of 4", "4 of 4"])
        }
    }

    @Test(.drawing) func `Without a folder nothing is written and sheets have no path`() async throws {
        var selection = Order.Selection()
        (selection.templates, selection.languages, selection.papers) = (["wall-poster"], ["en"], ["A4"])
        selection.variants = [.office]
        var problems: [Diagnostic] = []
        let order = try #require(Order(selection, of: TestProject.project, reporting: &problems))
        let results = try await Build(order, workers: 1, into: nil).run()
        #expect(results.flatMap(\.sheets).map(\.path) == [nil])
        #expect(results.flatMap(\.sheets).map(\.sha256) == [nil])
    }

    @Test(.enabled(if: PostersProgram.isBuilt, "Needs the program posters beside the tests"))
    func `A worker that dies costs the sheets it was asked for and is reported at each`() async throws {
        let languages = Array(TestProject.tags.prefix(25))
        try await TestProject.withTemporaryFolder { folder in
            let older = folder.appending(path: "en/wall-poster-en-A4-office.pdf")
            try WholeFile.write([1], to: older)
            let sheets = try await BuiltSheets(
                languages, workers: 2, program: URL(filePath: "/bin/false"), into: folder)
            #expect(sheets.sheets.count == languages.count)
            #expect(Set(sheets.diagnostics.map(\.code.name)) == ["build.worker-died"])
            #expect(sheets.diagnostics.compactMap { $0.subject?.language } == languages)
            #expect(sheets.names() == [])
        }
    }

    @Test func `An older sheet that cannot be removed is told`() async throws {
        try await ProjectCopy.with { copy in
            let older = copy.file("out/ar/wall-poster-ar-A4-office.pdf")
            try FileManager.default.removeItem(at: copy.file("Translations/ar.po"))
            try WholeFile.write([1], to: older)
            let folder = older.deletingLastPathComponent().path
            try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
            defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder) }
            guard !FileManager.default.isWritableFile(atPath: folder) else { return }
            let sheets = try await BuiltSheets(["ar"], of: copy.project, into: copy.file("out"))
            #expect(sheets.results.map(\.couldNotWrite) == [true])
            #expect(sheets.diagnostics.map(\.code) == [.unreadableFile, .cannotWrite])
        }
    }

    @Test func `A folder that cannot be made is reported at each sheet`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let blocker = folder.appending(path: "blocker")
            try Data().write(to: blocker)
            let sheets = try await BuiltSheets(["en", "ar"], into: blocker)
            #expect(sheets.results.map(\.couldNotWrite) == [true, true])
            #expect(sheets.diagnostics.map(\.code) == [.cannotWrite, .cannotWrite])
            #expect(sheets.sheets.allSatisfy { $0.path == nil && $0.sha256 == nil })
        }
    }
}

/// What a progress handler was told.
private final class Steps: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    func add(_ done: Int, of all: Int) { lines.withLock { $0.append("\(done) of \(all)") } }
}
