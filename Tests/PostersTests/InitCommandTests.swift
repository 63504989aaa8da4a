import Diagnostics
import Foundation
import TestSupport
import Testing
import Translation

@Suite(.enabled(if: Tool.areInstalled("sh"), "Needs a shell to give answers on standard input"))
struct InitCommandTests {
    /// The fewest answers that make a file.
    private static let answers = ["Elm Lane", "020 7946 0123"] + Array(repeating: "", count: 11)

    private static func run(_ answers: [String], file: String = "", in folder: URL) throws -> Tool.Outcome {
        let input = folder.appending(path: "answers.txt")
        try answers.map { $0 + "\n" }.joined().write(to: input, atomically: true, encoding: .utf8)
        let command = "exec \"$0\" init \(file) --project \"$1\" < \"$2\""
        return try Tool("sh").run(
            ["-c", command, PostersProgram.file.path, TestProject.root.path, input.path], in: folder)
    }

    @Test func `Answers from standard input become a file that the parser takes`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let run = try Self.run(Self.answers, in: folder)
            #expect(run.status == 0)
            #expect(run.text == "practice.yaml\n")
            #expect(run.error.contains("What is the surgery called?"))
            #expect(run.error.hasSuffix("Now make the sheets:\n  posters pack practice.yaml\n"))
            var problems: [Diagnostic] = []
            let text = try String(contentsOf: folder.appending(path: "practice.yaml"), encoding: .utf8)
            let practice = Practice(parsing: SourceText(file: "practice.yaml", text: text), reporting: &problems)
            #expect(problems == [])
            #expect(practice?.name == "Elm Lane")
        }
    }

    @Test func `A file may be named, and its folders are made`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let run = try Self.run(Self.answers, file: "deep/elm.yaml", in: folder)
            #expect(run.status == 0)
            #expect(FileManager.default.fileExists(atPath: folder.appending(path: "deep/elm.yaml").path))
        }
    }

    /// Ways to stop: 'q', and answers that end too soon.
    @Test(arguments: [["q"], ["Elm Lane", "q"], [], ["Elm Lane", "020 7946 0123"]])
    func `Who stops writes nothing`(answers: [String]) async throws {
        try await TestProject.withTemporaryFolder { folder in
            let run = try Self.run(answers, in: folder)
            #expect(run.status == 1)
            #expect(run.text == "")
            #expect(run.error.hasSuffix("Stopped: nothing was written.\n"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["answers.txt"])
        }
    }

    @Test func `A file that is there is replaced only after a yes`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "practice.yaml")
            try Data("old".utf8).write(to: file)
            #expect(try Self.run(Self.answers, in: folder).status == 1)
            #expect(try Data(contentsOf: file) == Data("old".utf8))
            #expect(try Self.run(["yes"] + Self.answers, in: folder).status == 0)
            #expect(try Data(contentsOf: file) != Data("old".utf8))
        }
    }

    @Test func `Where the file cannot be written the program ends with 74`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            try Data().write(to: folder.appending(path: "blocker"))
            let run = try Self.run(Self.answers, file: "blocker/practice.yaml", in: folder)
            #expect(run.status == 74)
            #expect(run.error.contains("cannot be written: "))
        }
    }

    @Test func `A logo is looked for beside the file`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            try Data("<svg/>".utf8).write(to: folder.appending(path: "crest.svg"))
            let start = Array(Self.answers.prefix(8))
            let rest = ["crest.svg", "yes"] + Self.answers.dropFirst(9)
            let run = try Self.run(start + ["other.svg"] + rest, in: folder)
            #expect(run.status == 0)
            #expect(run.error.contains("There is no such file in that folder."))
        }
    }

    @Test func `Help tells where answers come from`() throws {
        let run = try Tool(at: PostersProgram.file).run(["init", "--help"])
        #expect(run.status == 0)
        #expect(run.text.contains("USAGE: posters init") && run.text.contains("standard input"))
    }

    @Test func `Outside a project nothing is asked`() throws {
        let run = try PostersProgram.run("init", project: nil)
        #expect(run.status == 64)
        #expect(run.error.contains("Name one with --project."))
    }
}
