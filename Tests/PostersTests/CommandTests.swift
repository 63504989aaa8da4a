import Foundation
import Layout
import Production
import TestSupport
import Testing
import Translation

/// The program as a person meets it: what it says where, and how it ends.
@Suite struct CommandTests {
    @Test func `The program is built beside the tests`() { #expect(PostersProgram.isBuilt) }

    @Test(arguments: [
        ["--help"], ["build", "--help"], ["check", "--help"], ["preview", "--help"], ["languages", "--help"],
        ["templates", "--help"], ["facts", "--help"], ["doctor", "--help"], ["extract", "--help"], ["proof", "--help"],
    ])
    func `Help goes to standard output and is no failure`(arguments: [String]) throws {
        let run = try Tool(at: PostersProgram.file).run(arguments)
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.text.contains("USAGE: posters"))
        #expect(!run.text.contains("worker"))
    }

    @Test func `Help tells the exit codes`() throws {
        let run = try Tool(at: PostersProgram.file).run(["--help"])
        let words = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for code in ["0 all is well", "1 problems were found", "64 the command was given wrongly", "74 a file"] {
            #expect(words.contains(code))
        }
    }

    /// Commands that are given wrongly, and a part of what is said about them.
    @Test(arguments: [
        (
            ["build", "--template", "nonsense"],
            "There is no template 'nonsense'. There are: access-card, bilingual-poster, "
        ),
        (["check", "--template", "../wall-poster"], "There is no template '../wall-poster'."),
        (["build", "--jobs", "0"], "--jobs needs a number from 1."), (["build", "--jobs", "-3"], "--jobs"),
        (["check", "--jobs", "many"], "'many' is invalid for '--jobs"),
        (["preview"], "Missing expected argument '<language> ...'"),
        (["preview", "en", "--width", "15"], "--width needs a number from 16 to 20000."),
        (["preview", "en", "--width", "20001"], "--width needs"),
        (["build", "--format", "xml"], "'terminal', 'plain', 'github' or 'json'"),
        (["biuld"], "Unexpected argument 'biuld'"), (["build", "--langauge", "en"], "Unknown option '--langauge'"),
    ])
    func `A command that is given wrongly ends with 64 and says why`(arguments: [String], words: String) throws {
        let run = try Tool(at: PostersProgram.file).run(arguments, in: TestProject.root)
        #expect(run.status == 64)
        #expect(run.text == "")
        #expect(run.error.contains(words), "\(run.error)")
    }

    @Test func `A preview on a paper that the template does not have says so`() throws {
        let run = try PostersProgram.run("preview", "en", "--paper", "A9")
        #expect(run.status == 64)
        #expect(run.text == "")
        #expect(run.error.contains("error: there is no sheet on paper 'A9' [project.unknown-paper]"))
        #expect(run.error.contains("help: Known papers are: A4, A3, A5."))
    }

    /// Selections with a name that the project does not have, and what is said about it.
    @Test(arguments: [
        (["--language", "en", "--paper", "A9"], "there is no sheet on paper 'A9' [project.unknown-paper]"),
        (["--language", "en", "--paper", "A4", "a5"], "there is no sheet on paper 'a5' [project.unknown-paper]"),
        (["--language", "en", "tlh"], "there is no language 'tlh' [project.unknown-language]"),
    ])
    func `A build of what the project does not have makes nothing and says what there is`(
        selection: [String], words: String
    ) async throws {
        try await TestProject.withTemporaryFolder { folder in
            let run = try Tool(at: PostersProgram.file).run(
                ["build", "--project", TestProject.root.path, "--template", "wall-poster", "--out", folder.path]
                    + selection)
            #expect(run.status == 64)
            #expect(run.text == "")
            #expect(run.error.contains("error: \(words)"))
            #expect(run.error.contains("help: Known "))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        }
    }

    @Test(arguments: ["languages", "templates", "facts", "doctor", "build", "check"])
    func `Outside a project a command says how to name one`(command: String) throws {
        let run = try PostersProgram.run(command, project: nil)
        #expect(run.status == 64)
        #expect(run.error.contains("Name one with --project."))
    }

    @Test func `The project is found upwards from a folder inside it, and by the environment from anywhere`() throws {
        let inside = TestProject.root.appending(path: "Templates/wall-poster")
        let expected = try PostersProgram.run("templates")
        #expect(try PostersProgram.run("templates", project: nil, in: inside).text == expected.text)
        let environment = ["REGISTER_HERE_PROJECT": TestProject.root.path]
        #expect(try PostersProgram.run("templates", project: nil, environment: environment).text == expected.text)
    }

    @Test func `The named project goes before the environment's and the folder's`() throws {
        let run = try PostersProgram.run(
            "templates", in: TestProject.root.appending(path: "Fonts"), environment: ["REGISTER_HERE_PROJECT": "/"])
        #expect(run.status == 0)
    }

    @Test func `Languages are listed one a row on standard output`() throws {
        let spoken = TestProject.setting.languages.spoken
        let run = try PostersProgram.run("languages")
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.lines.map { $0.prefix { $0 != " " } } == (TestProject.tags + spoken.map(\.tag)).map { $0[...] })
        let rows = run.lines.prefix(TestProject.tags.count)
        #expect(rows.allSatisfy { $0.contains("machine draft") || $0.contains("approved") })
        #expect(rows.allSatisfy { $0.hasSuffix("\u{2069}") })
        for (row, language) in zip(run.lines.suffix(spoken.count), spoken) {
            #expect(row.contains("mostly spoken") && row.hasSuffix(language.advice))
        }
    }

    @Test func `Templates are listed one a row on standard output`() throws {
        let run = try PostersProgram.run("templates")
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.lines.count == TestProject.templateNames.count)
        #expect(run.lines.contains { $0.wholeMatch(of: /wall-poster +T1 +A4 A3 A5 .*/) != nil })
    }

    @Test func `The doctor's report is on standard output and all is well`() throws {
        let run = try PostersProgram.run("doctor")
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.text.contains("\nFonts\n") && run.text.contains("\nLanguages\n"))
    }

    @Test func `The doctor ends with 1 where a font is missing`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("/NotoSans-Regular.ttf", with: "/NotoSans-Thin.ttf", in: "Fonts/fonts.yaml")
            let run = try PostersProgram.run("doctor", project: copy.root)
            #expect(run.status == 1)
            #expect(run.text.contains("sudo apt-get install"))
        }
    }

    @Test func `Extracting writes the words of the templates and nothing on standard output`() async throws {
        try await ProjectCopy.with(templates: TestProject.templateNames) { copy in
            try FileManager.default.removeItem(at: copy.file("Translations/posters.pot"))
            let run = try PostersProgram.run("extract", project: copy.root)
            #expect(run.status == 0)
            #expect(run.text == "" && run.error == "")
            let kept = try String(contentsOf: TestProject.project.messageTemplate, encoding: .utf8)
            #expect(try copy.text(of: "Translations/posters.pot") == kept)
        }
    }
}
