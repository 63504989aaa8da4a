import Foundation
import TestSupport
import Testing

@Suite struct SiteCommandTests {
    @Test func `A site is written, and a second one tells what has changed`() async throws {
        try await ProjectCopy.with { copy in
            func run(_ more: String...) throws -> Tool.Outcome {
                try Tool(at: PostersProgram.file).run(
                    ["site", "--project", copy.root.path, "--paper", "A4", "--variant", "office", "--language"] + more,
                    in: copy.root)
            }
            let first = try run("uk")
            #expect(first.status == 0)
            #expect(first.text == "out/site/index.html\n")
            #expect(first.error == "1 of 1 files on 4 pages, 0 changes in the feed\n")
            let second = try run("uk", "en")
            #expect(second.error == "2 of 2 files on 6 pages, 1 change in the feed\n")
            let names = try FileManager.default.contentsOfDirectory(atPath: copy.file("out").path)
            #expect(names == [".site.sheets", "site"])
        }
    }

    @Test func `A site that cannot be written ends with 74 and leaves no half of it`() async throws {
        try await ProjectCopy.with { copy in
            try "in the way".write(to: copy.file("out"), atomically: true, encoding: .utf8)
            let run = try PostersProgram.run("site", "--language", "uk", "--paper", "A4", project: copy.root)
            #expect(run.status == 74)
            #expect(run.text == "")
            #expect(try copy.text(of: "out") == "in the way")
        }
    }

    @Test(arguments: [["--report", "example.org"], ["--language", "xx"]])
    func `A site that is asked for wrongly ends with 64`(arguments: [String]) throws {
        let run = try Tool(at: PostersProgram.file).run(["site", "--project", TestProject.root.path] + arguments)
        #expect(run.status == 64)
        #expect(run.error.contains(arguments[1]) || run.error.contains("--report needs an address"))
    }
}
