import Foundation
import TestSupport
import Testing

@Suite struct ChangedScriptTests {
    /// A repository of a project with one template, whose first commit is what changes are held against.
    private func withRepository(
        _ change: (ProjectCopy) throws -> Void, _ body: (ProjectCopy, Tool.Outcome) throws -> Void
    ) async throws {
        try await ProjectCopy.with { copy in
            let scripts = copy.file("scripts")
            try FileManager.default.createDirectory(at: scripts, withIntermediateDirectories: true)
            try FileManager.default.copyItem(
                at: TestProject.root.appending(path: "scripts/changed"), to: scripts.appending(path: "changed"))
            let git = try Tool("git")
            let person = ["-c", "user.name=Example", "-c", "user.email=example@example.org"]
            for arguments in [["init", "-q"], ["add", "-A"], person + ["commit", "-q", "-m", "before"]] {
                #expect(try git.run(arguments, in: copy.root).status == 0)
            }
            try change(copy)
            let run = try Tool(at: scripts.appending(path: "changed")).run(
                [PostersProgram.file.path, "HEAD", copy.file("changed").path, "github"], in: copy.root)
            try body(copy, run)
        }
    }

    @Test(.enabled(if: PostersProgram.isBuilt && Tool.areInstalled("git", "bash"), "Needs git, bash and the program"))
    func `Only what a change touches is checked, proofed and drawn`() async throws {
        try await withRepository { copy in
            try copy.replace(
                #"msgstr "یہ مفت ہے۔""#, with: #"msgstr "یہ بالکل مفت ہے۔""#, in: "Translations/ur.po")
        } _: { copy, run in
            #expect(run.status == 0, "\(run.error)")
            #expect(run.text.contains("changed: 1 catalogues, 0 templates, 0 files that all sheets share"))
            let page = try copy.text(of: "changed/index.html")
            #expect(page.contains("before/wall-poster-ur-A4-1.png"))
            #expect(page.contains("after/wall-poster-ur-A4-1.png"))
            let pictures = try FileManager.default.contentsOfDirectory(atPath: copy.file("changed/after").path)
            #expect(pictures == ["wall-poster-ur-A4-1.png"])
            let proofs = try FileManager.default.subpathsOfDirectory(atPath: copy.file("changed/proofs").path)
            #expect(proofs.contains { $0.hasSuffix(".html") })
        }
    }

    @Test(.enabled(if: PostersProgram.isBuilt && Tool.areInstalled("git", "bash"), "Needs git, bash and the program"))
    func `A fault in a change is told beside its line, and ends with 1`() async throws {
        try await withRepository { copy in
            try copy.replace(
                #"msgstr "یہ مفت ہے۔""#, with: #"msgstr "یہ مفت ہے، كوئی فیس نہیں۔""#, in: "Translations/ur.po")
        } _: { copy, run in
            let line = try #require(try copy.line(beginning: "msgid \"It is free.\"", in: "Translations/ur.po")) + 1
            #expect(run.status == 1)
            #expect((run.text + run.error).contains("::error file=Translations/ur.po,line=\(line),"))
        }
    }
}
