import Foundation
import TestSupport
import Testing

@Suite struct SheetCommandTests {
    @Test func `A build writes its sheets, reports on standard error and ends with 0`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let out = folder.appending(path: "deep/out")
            let run = try PostersProgram.run(
                "build", "--language", "en", "ur", "--template", "wall-poster", "--paper", "A4", "--out", out.path)
            #expect(run.status == 0)
            #expect(run.text == "")
            #expect(run.error.contains("4 of 4 sheets written to \(out.path), in 2 languages, in "))
            #expect(run.error.contains("problems: 0 errors, 0 warnings, 0 notes"))
            #expect(run.error.contains("4 sheets are machine drafts that no native reader has checked, and say so"))
            for path in ["en/wall-poster-en-A4-office.pdf", "ur/wall-poster-ur-A4-press.pdf"] {
                #expect(try Data(contentsOf: out.appending(path: path)).starts(with: Data("%PDF-".utf8)))
            }
            #expect(FileManager.default.fileExists(atPath: out.appending(path: "manifest.json").path))
        }
    }

    @Test func `A folder is taken from where the program was started`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let run = try PostersProgram.run(
                "build", "--template", "wall-poster", "--language", "en", "--paper", "A5", "--out", "sheets", in: folder
            )
            #expect(run.status == 0)
            let file = folder.appending(path: "sheets/en/wall-poster-en-A5-office.pdf")
            #expect(FileManager.default.fileExists(atPath: file.path))
        }
    }

    @Test func `A check writes nothing`() async throws {
        try await ProjectCopy.with { copy in
            let run = try PostersProgram.run("check", "--language", "en", project: copy.root, in: copy.root)
            #expect(run.status == 0)
            #expect(run.error.contains("6 of 6 sheets checked, in 1 languages"))
            let names = try FileManager.default.contentsOfDirectory(atPath: copy.root.path)
            #expect(Set(names) == ["Templates", "Translations", "Fonts", "Profiles"])
        }
    }

    @Test func `A check with problems ends with 1 and counts them`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("msgstr \"الخدمة مجانية.\"", with: "msgstr \"الخدمة مجانیة.\"", in: "Translations/ar.po")
            let run = try PostersProgram.run("check", "--language", "en", "ar", "--paper", "A4", project: copy.root)
            #expect(run.status == 1)
            #expect(run.text == "")
            #expect(run.error.contains("problems: 1 errors, 0 warnings, 0 notes"))
            #expect(run.error.contains("2 of 4 sheets checked"))
        }
    }

    /// The formats, and how a report begins and what it holds in each; `LINE` is that of the fault.
    @Test(arguments: [
        ("plain", "Translations/ar.po:LINE:8: error: '", "[catalogue.wrong-letter]"),
        ("terminal", "Translations/ar.po:LINE:8: \u{1B}[1;31merror\u{1B}[0m: ", "[catalogue.wrong-letter]"),
        ("github", "::error file=Translations/ar.po,line=LINE,col=8,title=catalogue.wrong-letter::", "%0Anote: "),
        ("json", "{\"code\":\"catalogue.wrong-letter\",", "\"severity\":\"error\""),
    ])
    func `A report has the format that was asked for`(format: String, start: String, words: String) async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("msgstr \"الخدمة مجانية.\"", with: "msgstr \"الخدمة مجانیة.\"", in: "Translations/ar.po")
            let line = try #require(try copy.line(holding: "msgstr \"الخدمة مجانیة.\"", in: "Translations/ar.po"))
            let run = try PostersProgram.run(
                "check", "--language", "ar", "--paper", "A4", "--format", format, project: copy.root)
            #expect(run.status == 1)
            #expect(run.text == "")
            #expect(run.error.hasPrefix(start.replacing("LINE", with: "\(line)")), "\(run.error)")
            #expect(run.error.contains(words))
        }
    }

    @Test func `Without a terminal reports have no colour`() async throws {
        let run = try PostersProgram.run("check", "--template", "wall-poster", "--language", "tlh")
        #expect(run.status == 64)
        #expect(run.error.contains("error: there is no language 'tlh' [project.unknown-language]"))
        #expect(!run.error.contains("\u{1B}"))
    }

    @Test func `A preview is written to the file that is named, which is told on standard output`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "pictures/ur.png")
            let run = try PostersProgram.run("preview", "ur", "--width", "300", "--out", file.path)
            #expect(run.status == 0)
            #expect(run.text == "\(file.path)\n")
            #expect(run.error == "")
            let bytes = [UInt8](try Data(contentsOf: file))
            // The header holds the width in its bytes 16 to 19.
            #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            #expect(bytes[16..<20] == [0, 0, 1, 44])
        }
    }

    @Test func `A preview is drawn though it has problems, and ends with 1`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("msgstr \"It is free.\"", with: "msgstr \"It is free 𓀀\"", in: "Translations/en.po")
            let run = try PostersProgram.run("preview", "en", "--width", "100", project: copy.root)
            #expect(run.status == 1)
            #expect(run.text == "out/preview/wall-poster-en-A4.png\n")
            #expect(run.error.contains("[layout.missing-glyph]"))
            let file = copy.file("out/preview/wall-poster-en-A4.png")
            #expect(FileManager.default.fileExists(atPath: file.path))
        }
    }

    /// A template, a page, and the picture's file: the paper is the template's first.
    @Test(arguments: [
        ("leaflet", "2", "out/preview/leaflet-ar-A4-landscape-2.png"),
        ("handbill", "1", "out/preview/handbill-ar-en-A5-1.png"),
        ("social-square", "1", "out/preview/social-square-ar-square.png"),
    ])
    func `A preview shows one page on the template's own paper`(
        template: String, page: String, file: String
    ) async throws {
        try await ProjectCopy.with(templates: [template]) { copy in
            let run = try PostersProgram.run(
                "preview", "ar", "--template", template, "--page", page, "--width", "100", project: copy.root)
            #expect(run.status == 0)
            #expect(run.text == "\(file)\n")
            #expect(FileManager.default.fileExists(atPath: copy.file(file).path))
        }
    }

    @Test func `A page that a sheet does not have ends with 64`() throws {
        let run = try PostersProgram.run("preview", "ar", "--template", "leaflet", "--page", "3", "--width", "100")
        #expect(run.status == 64)
        #expect(run.error.contains("The sheet has 2 pages."))
    }

    @Test func `A preview's table is on standard output`() throws {
        let run = try PostersProgram.run("preview", "en", "--table")
        #expect(run.status == 0)
        #expect(run.text.hasPrefix("wall-poster-en-A4  595.3 × 841.9  left to right\n"))
    }

    @Test func `A preview's table of a sheet with problems ends with 1`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("msgstr \"It is free.\"", with: "msgstr \"It is free 𓀀\"", in: "Translations/en.po")
            let run = try PostersProgram.run("preview", "en", "--table", project: copy.root)
            #expect(run.status == 1)
            #expect(run.text.hasPrefix("wall-poster-en-A4"))
        }
    }

    @Test(arguments: [
        ["en", "--template", "many-languages", "--paper", "A3"],
        ["ar", "ur", "uk", "--template", "point-card", "--paper", "A3-landscape"],
        ["ur", "--template", "handbill", "--paper", "A5", "--beside", "ar"],
        ["ar", "--template", "bilingual-poster", "--paper", "A3", "--large-print"],
    ])
    func `The words of any sheet can be asked for`(arguments: [String]) throws {
        let run = try Tool(at: PostersProgram.file).run(
            ["preview", "--words", "--project", TestProject.root.path] + arguments)
        #expect(run.status == 0)
        #expect(run.text.contains("\"copies\" : 1"))
    }

    @Test func `A preview of a sheet that these languages do not have says so`() throws {
        let one = try PostersProgram.run("preview", "ur", "--template", "many-languages", "--paper", "A3")
        #expect(one.status == 1)
        #expect(one.error.contains("'many-languages' has no form on A3 in these languages"))
        let two = try PostersProgram.run("preview", "ur", "ar")
        #expect(two.status == 64)
    }

    @Test func `A preview of an unknown language ends with 64`() throws {
        let run = try PostersProgram.run("preview", "tlh")
        #expect(run.status == 64)
        #expect(run.text == "")
        #expect(run.error.contains("[project.unknown-language]"))
    }

    @Test(arguments: [
        ["build", "--template", "wall-poster", "--language", "en", "--paper", "A4"], ["preview", "en"],
    ])
    func `Where a file cannot be written the program ends with 74`(command: [String]) async throws {
        try await TestProject.withTemporaryFolder { folder in
            let blocker = folder.appending(path: "blocker")
            try Data([7]).write(to: blocker)
            let run = try Tool(at: PostersProgram.file).run(
                command + ["--project", TestProject.root.path, "--out", blocker.appending(path: "out/sheet").path])
            #expect(run.status == 74)
            #expect(run.text == "")
            #expect(run.error.contains("cannot be written: "))
            #expect([UInt8](try Data(contentsOf: blocker)) == [7])
        }
    }

    @Test(.enabled(if: Tool.areInstalled("bash"), "Needs bash"))
    func `A disk that fills up leaves no half sheet and no scraps`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            // A limit of ten blocks for a file stands for a full disk: the first sheet is larger, the manifest is not.
            let command =
                "ulimit -f 10; trap '' XFSZ; exec \"$0\" build -t wall-poster -l en --paper A4 --project \"$1\" --out \"$2\""
            let run = try Tool("bash").run(
                ["-c", command, PostersProgram.file.path, TestProject.root.path, folder.path])
            #expect(run.status == 74)
            #expect(run.error.contains("[build.cannot-write]"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "en").path) == [])
        }
    }
}
