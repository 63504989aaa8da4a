import Design
import Foundation
import Layout
import TestSupport
import Testing

@Suite struct FactCommandTests {
    @Test func `Facts are listed one a row on standard output`() throws {
        let run = try PostersProgram.run("facts")
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.lines.map { $0.prefix(3) } == TestProject.setting.facts.facts.map { $0.id[...] })
        let row = /F01  [0-9a-f]{6}  2026-11  2027-11  print         england  [0-9]+  Everybody in England .*/
        #expect(run.lines.first?.wholeMatch(of: row) != nil)
    }

    @Test func `The words that rest on a fact are listed with their places`() throws {
        let run = try PostersProgram.run("facts", "--cited")
        let row = try #require(run.lines.firstIndex { $0.hasPrefix("F04 ") })
        let next = try #require(run.lines.firstIndex { $0.hasPrefix("F05 ") })
        let words = #/ +Templates/wall-poster/template\.yaml:[0-9]+  No home address\? You can still register\./#
        let citations = run.lines[row + 1..<next]
        #expect(citations.count { $0.wholeMatch(of: words) != nil } == 1)
        #expect(citations.allSatisfy { $0.hasPrefix(" ") && $0.contains("template.yaml:") })
    }

    @Test func `Facts past their review are told on standard error, cited or not`() throws {
        let run = try PostersProgram.run("facts", environment: ["REGISTER_HERE_TODAY": "2027-06"])
        #expect(run.status == 0)
        #expect(run.error.contains("warning: the fact 'F12' was to be reviewed by 2027-05 [facts.review-past]"))
        #expect(!run.error.contains("'F01'"))
    }

    /// How strict a check is, and how it ends.
    @Test(
        arguments: [
            ([], 0, "2 of 2 sheets checked", "0 errors, 4 warnings"),
            (["--strict"], 1, "0 of 2 sheets checked", "4 errors, 0 warnings"),
        ] as [([String], Int32, String, String)])
    func `A strict check takes warnings for errors`(
        options: [String], status: Int32, sheets: String, problems: String
    ) throws {
        let run = try Tool(at: PostersProgram.file).run(
            [
                "check", "--project", TestProject.root.path, "--template", "wall-poster", "--language", "en", "--paper",
                "A4",
            ] + options,
            environment: ["REGISTER_HERE_TODAY": "2027-12"])
        #expect(run.status == status)
        #expect(run.error.contains(sheets))
        #expect(run.error.contains(problems))
    }

    @Test(arguments: ["1", "2"])
    func `A strict build writes no sheet with a warning, with any number of workers`(jobs: String) async throws {
        try await ProjectCopy.with { copy in
            try copy.replace("X-State: machine-draft", with: "X-State: draft", in: "Translations/ar.po")
            let languages = Array(TestProject.tags.prefix(13))
            #expect(languages.contains("ar"))
            let run = try Tool(at: PostersProgram.file).run(
                ["build", "--project", copy.root.path, "--out", copy.file("out").path, "--strict", "--jobs", jobs]
                    + ["--paper", "A4", "--variant", "office", "--language"] + languages)
            #expect(run.status == 1)
            #expect(run.error.contains("12 of 13 sheets written"))
            #expect(run.error.contains("1 errors, 0 warnings"))
            #expect(!FileManager.default.fileExists(atPath: copy.file("out/ar/wall-poster-ar-A4-office.pdf").path))
        }
    }

    @Test func `Workers hold reviews against the month of the program that asked them`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let run = try Tool(at: PostersProgram.file).run(
                [
                    "build", "--project", TestProject.root.path, "--out", folder.path, "--jobs", "2", "--variant",
                    "office", "--template", "wall-poster",
                ]
                    + ["--paper", "A4", "--strict", "--language"] + TestProject.tags.prefix(13),
                environment: ["REGISTER_HERE_TODAY": "2027-12"])
            #expect(run.status == 1)
            #expect(run.error.contains("0 of 13 sheets written"))
            #expect(run.error.contains("problems: 4 errors, 0 warnings, 0 notes"))
        }
    }

    @Test func `A day that is none is told and does not end the program`() throws {
        let run = try Tool(at: PostersProgram.file).run(
            [
                "check", "--project", TestProject.root.path, "--template", "wall-poster", "--language", "en", "--paper",
                "A4",
            ],
            environment: ["REGISTER_HERE_TODAY": "soon", "SOURCE_DATE_EPOCH": "1793491200"])
        #expect(run.status == 0)
        #expect(run.error.contains("REGISTER_HERE_TODAY is neither a day nor a month"))
        #expect(run.error.contains("[build.date-ignored]"))
    }
}
