import Foundation
import TestSupport
import Testing

@Suite struct PreflightCommandTests {
    @Test func `A sound file is described and accepted, a spoilt one is not`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let built = try PostersProgram.run(
                "build", "--template", "wall-poster", "--language", "en", "--paper", "A5", "--variant", "press",
                "--out",
                folder.path)
            #expect(built.status == 0)
            let sheet = folder.appending(path: "en/wall-poster-en-A5-press.pdf")
            let good = try PostersProgram.run("preflight", sheet.path)
            #expect(good.status == 0)
            #expect(good.text.contains("PDF/X-4, PDF/A-2a, PDF/UA-1 claimed"))
            #expect(good.text.contains("148 × 210 mm trimmed, 3 mm bleed"))
            #expect(good.text.contains("nothing to object to"))
            let other = try PostersProgram.run("preflight", "--for", "office", sheet.path)
            #expect(other.status == 1)
            #expect(other.error.contains("[preflight.unexpected-colour]"))
            let thrifty = try PostersProgram.run("preflight", "--ink-limit", "200", sheet.path)
            #expect(thrifty.error.contains("[preflight.too-much-ink]"))
        }
    }

    @Test(arguments: [[], Array("%PDF-1.7 nothing".utf8), [UInt8](repeating: 0x5B, count: 300_000)] as [[UInt8]])
    func `What is no PDF is told, and the program lives`(bytes: [UInt8]) async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "x.pdf")
            try Data(bytes).write(to: file)
            let run = try PostersProgram.run("preflight", file.path, folder.appending(path: "missing.pdf").path)
            #expect(run.status == 1)
            #expect(run.error.split(separator: "[preflight.unreadable]").count == 3)
        }
    }

    @Test func `Ink is saved on request, and a profile needs the name of its condition`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let run = try PostersProgram.run(
                "build", "--template", "wall-poster", "--language", "en", "--paper", "A5", "--ink-saver", "--out",
                folder.path)
            #expect(run.status == 0)
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "en").path)
            #expect(names.sorted() == ["wall-poster-en-A5-ink-saver.pdf", "wall-poster-en-A5-press.pdf"])
            #expect(try PostersProgram.run("build", "--output-profile", "x.icc", "--out", folder.path).status == 64)
            let file = folder.appending(path: "x.icc")
            try Data("no profile".utf8).write(to: file)
            let bad = try PostersProgram.run(
                "build", "--template", "wall-poster", "--language", "en", "--output-profile", file.path, "--condition",
                "X", "--out", folder.path)
            #expect(bad.status == 1)
            #expect(bad.error.contains("[project.colour-profile]"))
        }
    }

    @Test func `A screen sheet comes with a picture of the width that was asked for`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let run = try PostersProgram.run(
                "build", "--template", "wall-poster", "--language", "ar", "--paper", "A4", "--variant", "screen",
                "--picture-width", "333", "--out", folder.path)
            #expect(run.status == 0)
            let png = try Data(contentsOf: folder.appending(path: "ar/wall-poster-ar-A4-screen.png"))
            #expect(Array(png[16..<20]) == [0, 0, 1, 77])
        }
    }
}
