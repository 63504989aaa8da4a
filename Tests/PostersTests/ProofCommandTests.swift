import Foundation
import TestSupport
import Testing

@Suite struct ProofCommandTests {
    private static func names(in folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    @Test func `A proof of a language is a page and a PDF, and the command says where`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let out = folder.appending(path: "deep/out")
            let run = try PostersProgram.run("proof", "ur", "--template", "access-card", "--out", out.path)
            #expect(run.status == 0, "\(run.error)")
            #expect(run.text == "\(out.path)/proof-ur.html\n\(out.path)/proof-ur.pdf\n")
            #expect(run.error == "")
            #expect(Self.names(in: out) == ["proof-ur.html", "proof-ur.pdf"])
            let page = try String(contentsOf: out.appending(path: "proof-ur.html"), encoding: .utf8)
            #expect(page.contains("Made on 1 November 2026."))
        }
    }

    @Test func `A file that is handed in is proofed with its problems, and the command ends with 1`() async throws {
        try await ProjectCopy.with(templates: ["access-card"]) { copy in
            let changed = try copy.text(of: "Translations/ar.po").translating(
                "I do not need ID, proof of address or immigration papers.", as: "ک")
            try changed.write(to: copy.file("mine.po"), atomically: true, encoding: .utf8)
            let run = try PostersProgram.run("proof", "mine.po", project: copy.root, in: copy.root)
            #expect(run.status == 1)
            #expect(run.text == "out/proof/proof-ar.html\nout/proof/proof-ar.pdf\n")
            #expect(run.error.hasPrefix("mine.po:"))
            #expect(run.error.contains("[catalogue.wrong-letter]"))
            let page = try String(contentsOf: copy.file("out/proof/proof-ar.html"), encoding: .utf8)
            #expect(page.contains("<code>catalogue.wrong-letter</code>") && page.contains("mine.po"))
            // The project's own words are as they were.
            let own = try PostersProgram.run("proof", "ar", "--out", "own", project: copy.root, in: copy.root)
            #expect(own.status == 0, "\(own.error)")
        }
    }

    /// What is asked for, how the command ends, and what it says.
    @Test(
        arguments: [
            (["tlh"], 64, "there is no language 'tlh'"), (["none.po"], 1, "there is no such file"),
            (["-"], 1, "[catalogue.empty]"),
            (["ur", "--template", "nonsense"], 64, "There is no template 'nonsense'."),
            ([], 64, "Missing expected argument '<words>'"),
        ] as [([String], Int32, String)])
    func `What cannot be proofed is told, and nothing is written`(
        arguments: [String], status: Int32, words: String
    ) async throws {
        try await TestProject.withTemporaryFolder { folder in
            let all = ["proof"] + arguments + ["--out", "out", "--project", TestProject.root.path]
            let run = try Tool(at: PostersProgram.file).run(all, in: folder)
            #expect(run.status == status)
            #expect(run.text == "")
            #expect(run.error.contains(words), "\(run.error)")
            #expect(Self.names(in: folder) == [])
        }
    }

    @Test func `Where nothing can be written the command ends with 74`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "file")
            try Data("mine".utf8).write(to: file)
            let run = try PostersProgram.run(
                "proof", "en", "--template", "access-card", "--out", file.appending(path: "out").path)
            #expect(run.status == 74)
            #expect(run.error.contains("cannot be written"))
            #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
        }
    }
}
