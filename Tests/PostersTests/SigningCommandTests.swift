import Foundation
import TestSupport
import Testing

/// The commands that tell and record who has signed what.
@Suite struct SigningCommandTests {
    private static func sign(_ arguments: String..., in copy: ProjectCopy, folder: URL? = nil) throws -> Tool.Outcome {
        try Tool(at: PostersProgram.file).run(
            ["sign", "--project", copy.root.path] + arguments, in: folder ?? copy.root,
            environment: ["REGISTER_HERE_TODAY": "2027-03-04"])
    }

    @Test func `A sign-off is recorded with today's date, and counted`() async throws {
        try await ProjectCopy.with { copy in
            let run = try Self.sign(
                "Translations/ar.po", "--step", "translated", "--by", "community translator", in: copy)
            #expect(run.status == 0 && run.error == "")
            #expect(run.lines.first?.hasPrefix("signed as translated by community translator on 2027-03-04: ") == true)
            #expect(run.lines.last == "written: Translations/ar.signed.yaml")
            let status = try PostersProgram.run("status", "--language", "ar", "uk", project: copy.root)
            #expect(status.status == 0 && status.lines.count == 3)
            #expect(status.lines[1].contains("Arabic") && status.lines[1].hasSuffix(" 0 of 1"))
            let json = try PostersProgram.run("status", "-l", "ar", "--format", "json", project: copy.root)
            #expect(json.text.contains("\"translated\" : "))
            let changes = try PostersProgram.run("changes", "ar", "--since", "translated", project: copy.root)
            #expect(changes.status == 0)
            #expect(changes.lines.first?.contains("since it was signed as translated: 0 of ") == true)
        }
    }

    /// What is given, the exit code and the words on standard error.
    @Test(
        arguments: [
            (["ar", "--step", "reviewed", "--by", "nurse"], 1, "not yet signed as translated"),
            (["ar", "--step", "translated", "--by", "jan@mail.test"], 1, "signed.who"),
            (["ar", "--step", "translated", "--by", "nurse", "--date", "2027-03-05"], 1, "still to come"),
            (["ar", "--step", "translated", "--by", "nurse", "--date", "soon"], 64, "--date needs a day"),
            (["ar", "--step", "checked", "--by", "nurse"], 64, "checked"),
            (["ar", "--step", "translated"], 64, "--by"),
            (["xx", "--step", "translated", "--by", "nurse"], 64, "there is no language 'xx'"),
            (["../ar.po", "--step", "translated", "--by", "nurse"], 64, "not a catalogue of the project"),
        ] as [([String], Int32, String)])
    func `What cannot be signed ends with a report and writes nothing`(
        arguments: [String], status: Int32, words: String
    ) async throws {
        try await ProjectCopy.with { copy in
            let run = try Tool(at: PostersProgram.file).run(
                ["sign", "--project", copy.root.path] + arguments, in: copy.root,
                environment: ["REGISTER_HERE_TODAY": "2027-03-04"])
            #expect(run.status == status && run.error.contains(words))
            #expect(!FileManager.default.fileExists(atPath: copy.file("Translations/ar.signed.yaml").path))
        }
    }

    @Test(arguments: [["status", "-l", "xx"], ["changes", "xx"]])
    func `A language that there is not is told`(arguments: [String]) throws {
        let run = try Tool(at: PostersProgram.file).run(arguments + ["--project", TestProject.root.path])
        #expect(run.status == 64 && run.error.contains("there is no language 'xx'"))
    }

    @Test func `A faulty file of sign-offs is told by every command that reads it`() async throws {
        try await ProjectCopy.with { copy in
            try Data("language: fa\nsign_offs: []\nwords: []\n".utf8).write(
                to: copy.file("Translations/ar.signed.yaml"))
            for arguments in [["status", "-l", "ar"], ["changes", "ar"], ["languages"], ["check", "-l", "ar"]] {
                let run = try Tool(at: PostersProgram.file).run(arguments + ["--project", copy.root.path])
                #expect(run.status == 1)
                #expect(
                    run.error.contains("Translations/ar.signed.yaml:1:11: error: these sign-offs are not those of 'ar'")
                )
            }
        }
    }
}
