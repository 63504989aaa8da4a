import Diagnostics
import Foundation
import Production
import TestSupport
import Testing

/// `posters check FILE.po` as a translator or a pull request runs it.
@Suite(.enabled(if: Tool.areInstalled("sh"), "Needs a shell to give files on standard input"))
struct FileCheckTests {
    /// A sound catalogue, and one with a wrong letter and too many words.
    private static let sound = file("uk")
    private static let faulty = faulty("fa")

    private static func file(_ tag: String) -> String {
        let file = TestProject.root.appending(path: "Translations/\(tag).po")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            preconditionFailure("there is no \(tag).po")
        }
        return text
    }

    private static func faulty(_ tag: String) -> String {
        file(tag).replacing("\"رایگان است.\"", with: "\"رايگان است.\"")
            .replacing("\"ورودی پله ندارد.\"", with: "\"\(String(repeating: "ورودی پله ندارد و ", count: 40))ندارد.\"")
    }

    private static let wrongLine = line(of: "رايگان")
    private static let longLine = line(of: "پله")

    private static func line(of words: String) -> Int {
        faulty.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains(words) }.map { $0 + 1 }
            ?? 0
    }

    /// Runs the program in a folder with some files of these texts.
    private func run(
        _ arguments: String..., files: [String: String], input: String? = nil
    ) async throws -> (run: Tool.Outcome, files: [String: String]) {
        try await TestProject.withTemporaryFolder { folder in
            for (name, text) in files {
                let file = folder.appending(path: name)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try text.write(to: file, atomically: true, encoding: .utf8)
            }
            let source = input.map { "< \"\($0)\"" } ?? ""
            let run = try Tool("sh").run(
                ["-c", "exec \"$0\" check --project \"$@\" \(source)", PostersProgram.file.path, TestProject.root.path]
                    + arguments, in: folder)
            var after: [String: String] = [:]
            for name in files.keys {
                after[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            }
            return (run, after)
        }
    }

    @Test func `A sound file outside the project is said to be so`() async throws {
        let outcome = try await run("new/uk.po", files: ["new/uk.po": Self.sound]).run
        #expect(outcome.status == 0)
        #expect(outcome.text == "")
        #expect(outcome.error == "new/uk.po (Ukrainian): 86 messages: 86 sound; 21 of 21 sheets could be made\n")
    }

    @Test func `A faulty one is told message by message`() async throws {
        let (outcome, files) = try await run("fa.po", files: ["fa.po": Self.faulty])
        #expect(outcome.status == 1)
        #expect(outcome.text == "")
        let parts = outcome.error.components(separatedBy: "\n\n")
        #expect(parts.count == 3)
        #expect(parts[0].hasPrefix("\nfa.po:\(Self.wrongLine): It is free.\n"))
        #expect(parts[0].contains("[catalogue.wrong-letter]") && parts[0].contains("write: \u{2068}رایگان است."))
        #expect(parts[1].hasPrefix("fa.po:\(Self.longLine): The entrance has no steps.\n"))
        #expect(parts[1].contains("[layout.overflow]\n    shows on: event-flyer A5, A4\n    help: "))
        #expect(!parts[1].contains("note:"))
        #expect(
            parts[2] == """
                fa.po (Farsi): 86 messages: 84 sound, 2 with problems; 0 of 21 sheets could be made
                1 of the messages can be mended for you: add --fix to the command

                """)
        #expect(files["fa.po"] == Self.faulty)
    }

    @Test func `A pull request's page gets a line for each problem, at its line of the file`() async throws {
        let outcome = try await run(
            "Translations/fa.po", "--format", "github", files: ["Translations/fa.po": Self.faulty]
        ).run
        let lines = outcome.error.split(separator: "\n").filter { $0.hasPrefix("::") }
        #expect(lines.count == 2)
        let place = "::error file=Translations/fa.po,line="
        #expect(lines[0].hasPrefix("\(place)\(Self.wrongLine),col=8,title=catalogue.wrong-letter::"))
        #expect(lines[1].hasPrefix("\(place)\(Self.longLine),col=8,title=layout.overflow::"))
        #expect(lines[1].contains("%0Ashows on: event-flyer A5, A4%0A"))
    }

    @Test func `Programs get one JSON object a line and nothing else`() async throws {
        let outcome = try await run("fa.po", "--format", "json", files: ["fa.po": Self.faulty]).run
        let reports = try outcome.error.split(separator: "\n").map {
            try JSONDecoder().decode(Diagnostic.self, from: Data($0.utf8))
        }
        #expect(reports.map(\.code.name) == ["catalogue.wrong-letter", "layout.overflow"])
        #expect(reports[0].replacement == "رایگان است.")
        #expect(reports[1].sheets.map(\.paper) == ["A5", "A4"])
        #expect(reports[1].surplus ?? 0 > 100)
    }

    @Test func `A file is mended in its place, each mend is listed, and the rest is told`() async throws {
        let (outcome, files) = try await run("--fix", "fa.po", files: ["fa.po": Self.faulty])
        #expect(outcome.status == 1)
        #expect(outcome.text == "")
        #expect(files["fa.po"] == Self.faulty.replacing("رايگان", with: "رایگان"))
        let mends = outcome.error.split(separator: "\n").filter { $0.contains("[submission.mended]") }
        #expect(mends.count == 1)
        #expect(mends[0].hasPrefix("fa.po:\(Self.wrongLine):8: note: 'رايگان "))
        #expect(mends[0].contains("(catalogue.wrong-letter)"))
        #expect(outcome.error.contains("[layout.overflow]") && !outcome.error.contains("[catalogue.wrong-letter]"))
        #expect(!outcome.error.contains("add --fix"))
    }

    @Test func `A file without anything to mend is not written again`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "uk.po")
            try Self.sound.write(to: file, atomically: true, encoding: .utf8)
            let link = folder.appending(path: "link.po")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
            let before = try FileManager.default.attributesOfItem(atPath: file.path)[.systemFileNumber] as? Int
            let run = try PostersProgram.run("check", "--fix", "link.po", "--language", "uk", in: folder)
            #expect(run.status == 0)
            #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.systemFileNumber] as? Int == before)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
        }
    }

    @Test func `Behind a link the file is mended, and the link stays, and who may read it`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "fa.po")
            try Self.faulty.write(to: file, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
            let link = folder.appending(path: "link.po")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
            _ = try PostersProgram.run("check", "--fix", "link.po", in: folder)
            let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            #expect(try String(contentsOf: file, encoding: .utf8).contains("رایگان است"))
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
        }
    }

    @Test func `Standard input is checked as a file is`() async throws {
        let outcome = try await run("-", files: ["x": Self.faulty], input: "x").run
        #expect(outcome.status == 1)
        #expect(outcome.text == "")
        #expect(outcome.error.contains("\nstandard input:\(Self.wrongLine): It is free.\n"))
        #expect(outcome.error.contains("standard input (Farsi): 86 messages"))
    }

    @Test func `Standard input is mended onto standard output`() async throws {
        let (outcome, files) = try await run("--fix", "-", files: ["x": Self.faulty], input: "x")
        #expect(outcome.text == Self.faulty.replacing("رايگان", with: "رایگان"))
        #expect(outcome.error.contains("[submission.mended]") && outcome.error.contains("[layout.overflow]"))
        #expect(files["x"] == Self.faulty)
        let sound = try await run("--fix", "-", files: ["x": Self.sound], input: "x").run
        #expect(sound.status == 0)
        #expect(sound.text == Self.sound)
    }

    /// What is handed in, how the command goes on, and the one code that is told.
    @Test(arguments: [
        (file("uk").replacing("\"Language: uk\\n\"\n", with: ""), ["x"], "submission.language"),
        (file("uk"), ["x", "--language", "pl"], "submission.languages-disagree"),
        (file("uk").replacing("msgid \"", with: "msgid \"The "), ["x"], "submission.other-project"),
        ("Dear Sir, here it is.", ["x"], "submission.not-a-catalogue"),
        (faulty("fa").replacing("msgid \"", with: "msgid \"The "), ["--fix", "x"], "submission.other-project"),
        ("", ["missing.po"], "project.unreadable-file"),
    ])
    func `A file that is refused is told with the reason alone`(
        text: String, arguments: [String], code: String
    ) async throws {
        let (outcome, files) = try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "x")
            try text.write(to: file, atomically: true, encoding: .utf8)
            let run = try Tool(at: PostersProgram.file).run(
                ["check", "--format", "json", "--project", TestProject.root.path] + arguments, in: folder)
            return (run, try String(contentsOf: file, encoding: .utf8))
        }
        #expect(outcome.status == 1)
        #expect(outcome.text == "")
        let reports = try outcome.error.split(separator: "\n").map {
            try JSONDecoder().decode(Diagnostic.self, from: Data($0.utf8))
        }
        #expect(reports.map(\.code.name) == [code])
        #expect(files == text)
    }

    @Test func `The template is told as such`() async throws {
        let template = try String(contentsOf: TestProject.project.messageTemplate, encoding: .utf8)
        let outcome = try await run("posters.pot", files: ["posters.pot": template]).run
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("no message of the file is translated yet [submission.untranslated]"))
    }

    @Test func `Several files are checked, and one that is refused stops no other`() async throws {
        let outcome = try await run(
            "a.po", "uk.po", "--language", "uk", files: ["a.po": "nothing", "uk.po": Self.sound]
        ).run
        #expect(outcome.status == 1)
        #expect(outcome.error.contains("[submission.not-a-catalogue]"))
        #expect(outcome.error.hasSuffix("uk.po (Ukrainian): 86 messages: 86 sound; 21 of 21 sheets could be made\n"))
    }

    @Test func `A file after the language is not taken for one`() async throws {
        let outcome = try await run("--language", "uk", "new.po", files: ["new.po": Self.sound]).run
        #expect(outcome.status == 0)
        #expect(outcome.error.hasPrefix("new.po (Ukrainian)"))
    }

    @Test func `Templates and papers may be chosen`() async throws {
        let outcome = try await run(
            "fa.po", "--template", "wall-poster", "--paper", "A4", files: ["fa.po": Self.faulty]
        ).run
        #expect(outcome.error.contains("0 of 1 sheets could be made"))
        #expect(!outcome.error.contains("[layout.overflow]"))
    }

    @Test(arguments: [
        (["--fix"], "--fix needs a file"), (["-", "-"], "Standard input can be read only once."),
        (["x.po", "--language", "uk", "fa"], "names the one language"),
        (["x.po", "--language", "tlh"], "there is no language 'tlh'"),
        (["x.po", "--paper", "A9"], "there is no sheet on paper 'A9'"),
    ])
    func `What is asked for wrongly ends with 64`(arguments: [String], words: String) throws {
        let run = try Tool(at: PostersProgram.file).run(["check", "--project", TestProject.root.path] + arguments)
        #expect(run.status == 64)
        #expect(run.text == "")
        #expect(run.error.contains(words), "\(run.error)")
    }
}
