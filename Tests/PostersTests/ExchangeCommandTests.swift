import Foundation
import TestSupport
import Testing

@Suite struct ExchangeCommandTests {
    /// Exports the Arabic words as CSV and changes some cells.
    private static func file(
        in copy: ProjectCopy, changing changes: [(old: String, new: String)] = []
    ) throws -> URL {
        let file = copy.file("words.csv")
        let run = try PostersProgram.run("export", "ar", "--to", "csv", "--out", file.path, project: copy.root)
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.text == file.path + "\n")
        var text = try String(contentsOf: file, encoding: .utf8)
        for change in changes { text = try text.replacingOnce(change.old, with: change.new) }
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file
    }

    private static let free = (old: "\"الخدمة مجانية.\"", new: "\"مجانا.\"")
    private static let sunday = (old: "\"الأحد\"", new: "\"#NAME?\"")

    @Test(
        arguments: [
            (nil, "register-here-ar.xlsx"), ("csv", "register-here-ar.csv"), ("xliff", "register-here-ar.xlf"),
            ("xliff2", "register-here-ar-2.0.xlf"), ("po", "register-here-ar.po"),
        ] as [(String?, String)])
    func `A file has a name by itself`(kind: String?, name: String) async throws {
        try await TestProject.withTemporaryFolder { folder in
            let arguments = ["export", "ar", "--project", TestProject.root.path] + (kind.map { ["--to", $0] } ?? [])
            let run = try Tool(at: PostersProgram.file).run(arguments, in: folder)
            #expect(run.status == 0)
            #expect(run.text == name + "\n")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [name])
            let back = try PostersProgram.run("import", name, in: folder)
            #expect(back.status == 0)
            #expect(back.text == "")
            #expect(back.error == "Translations/ar.po: nothing has changed\n")
        }
    }

    @Test func `All languages go into one folder`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let run = try PostersProgram.run("export", "--all", "--to", "csv", "--out", "files", in: folder)
            #expect(run.status == 0)
            let names = TestProject.tags.map { "register-here-\($0).csv" }
            #expect(run.lines == names.map { "files/" + $0 })
            let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "files").path)
            #expect(files.sorted() == names.sorted())
        }
    }

    @Test func `What comes back changes the catalogue in those words alone, and is listed`() async throws {
        try await ProjectCopy.with { copy in
            let file = try Self.file(in: copy, changing: [Self.free])
            let before = try copy.text(of: "Translations/ar.po")
            let trial = try PostersProgram.run("import", file.path, "--dry-run", project: copy.root)
            #expect(trial.status == 0)
            #expect(trial.text == "It is free.\n  - \u{2068}الخدمة مجانية.\u{2069}\n  + \u{2068}مجانا.\u{2069}\n")
            #expect(trial.error == "Translations/ar.po: 1 translations changed, but nothing was written\n")
            #expect(try copy.text(of: "Translations/ar.po") == before)
            let run = try PostersProgram.run("import", file.path, project: copy.root)
            #expect(run.status == 0)
            #expect(run.text == trial.text)
            #expect(try copy.text(of: "Translations/ar.po") == before.replacingOnce(Self.free.old, with: Self.free.new))
        }
    }

    @Test func `Damage ends with 1, and the other words are taken`() async throws {
        try await ProjectCopy.with { copy in
            let file = try Self.file(in: copy, changing: [Self.free, Self.sunday])
            let run = try PostersProgram.run("import", file.path, project: copy.root)
            #expect(run.status == 1)
            #expect(run.error.contains("words.csv:"))
            #expect(run.error.contains("error: The translation of 'Sunday' is '#NAME?', the error of a formula"))
            #expect(run.error.contains("1 translations changed\n"))
            let after = try copy.text(of: "Translations/ar.po")
            #expect(after.contains(Self.free.new) && after.contains(Self.sunday.old))
        }
    }

    @Test func `Another catalogue than the project's own may be named`() async throws {
        try await ProjectCopy.with { copy in
            let file = try Self.file(in: copy, changing: [Self.free])
            let before = try copy.text(of: "Translations/ar.po")
            try before.write(to: copy.file("other.po"), atomically: true, encoding: .utf8)
            let run = try PostersProgram.run(
                "import", file.path, "--into", copy.file("other.po").path, project: copy.root)
            #expect(run.status == 0)
            #expect(try copy.text(of: "other.po").contains(Self.free.new))
            #expect(try copy.text(of: "Translations/ar.po") == before)
        }
    }

    @Test func `A file of another language is refused`() async throws {
        try await ProjectCopy.with { copy in
            let file = try Self.file(in: copy)
            let run = try PostersProgram.run("import", file.path, "--language", "fa", project: copy.root)
            #expect(run.status == 1)
            #expect(run.text == "")
            #expect(run.error.contains("The file is in 'ar' and the catalogue in 'fa' [exchange.language]"))
        }
    }

    @Test func `A file that names no language needs one`() async throws {
        try await ProjectCopy.with { copy in
            let file = try Self.file(in: copy, changing: [("Translation: Arabic (ar)", "Translation")])
            let run = try PostersProgram.run("import", file.path, project: copy.root)
            #expect(run.status == 1)
            #expect(run.error.contains("Name it with --language"))
            #expect(try PostersProgram.run("import", file.path, "--language", "ar", project: copy.root).status == 0)
        }
    }

    @Test(arguments: [
        ["export"], ["export", "ar", "--all"], ["export", "xx"], ["export", "ar", "--to", "doc"],
        ["import", "words.csv", "--language", "xx"],
    ])
    func `A command that cannot be meant ends with 64`(arguments: [String]) async throws {
        try await TestProject.withTemporaryFolder { folder in
            try Data("Id,Translation\n".utf8).write(to: folder.appending(path: "words.csv"))
            let run = try Tool(at: PostersProgram.file)
                .run(arguments + ["--project", TestProject.root.path], in: folder)
            #expect(run.status == 64)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["words.csv"])
        }
    }

    @Test func `Where a file cannot be written the program ends with 74`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            try Data().write(to: folder.appending(path: "blocker"))
            let run = try PostersProgram.run("export", "ar", "--out", "blocker/ar.xlsx", in: folder)
            #expect(run.status == 74)
            #expect(run.error.contains("cannot be written: "))
        }
    }

    @Test func `A file that is not there is told`() throws {
        let run = try PostersProgram.run("import", "nowhere.csv")
        #expect(run.status == 1)
        #expect(run.error.contains("there is no such file [project.unreadable-file]"))
    }

    @Test func `Words that all have signed go out as final, until they change`() async throws {
        try await ProjectCopy.with { copy in
            let signers = [
                "translated": "translator", "reviewed": "nurse", "back-translated": "teacher", "approved": "GP",
            ]
            for step in ["translated", "reviewed", "back-translated", "approved"] {
                let run = try PostersProgram.run(
                    "sign", "ar", "--step", step, "--by", signers[step] ?? "", project: copy.root)
                #expect(run.status == 0, "\(run.error)")
            }
            let file = copy.file("ar.xlf")
            func states() throws -> Int {
                let run = try PostersProgram.run(
                    "export", "ar", "--to", "xliff2", "--out", file.path, project: copy.root)
                #expect(run.status == 0)
                return try String(contentsOf: file, encoding: .utf8).matches(of: /state="final"/).count
            }
            let before = try states()
            #expect(before > 5)
            try copy.replace("\"الخدمة مجانية.\"", with: "\"مجانا.\"", in: "Translations/ar.po")
            #expect(try states() == before - 1)
        }
    }
}
