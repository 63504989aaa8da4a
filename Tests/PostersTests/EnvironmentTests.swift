import Foundation
import TestSupport
import Testing

/// What the machine's settings may and may not change.
@Suite struct EnvironmentTests {
    private static let languages = ["en", "ar", "ur", "zh-Hans", "my", "km", "ta"]

    private func build(
        _ languages: [String] = languages, into folder: URL, environment: [String: String], jobs: Int = 1
    ) throws -> (run: Tool.Outcome, files: [String: Data]) {
        let run = try Tool(at: PostersProgram.file).run(
            [
                "build", "--project", TestProject.root.path, "--out", folder.path, "--jobs", "\(jobs)",
                "--template", "wall-poster", "--paper", "A5",
            ]
                + ["--language"] + languages, environment: environment)
        var files: [String: Data] = [:]
        for tag in languages {
            for variant in ["office", "press"] {
                let path = "\(tag)/wall-poster-\(tag)-A5-\(variant).pdf"
                files[path] = try? Data(contentsOf: folder.appending(path: path))
            }
        }
        files["manifest.json"] = try? Data(contentsOf: folder.appending(path: "manifest.json"))
        return (run, files)
    }

    @Test func `Time zone, language of the machine and number of jobs change no byte`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let plain = try build(
                into: folder.appending(path: "a"), environment: ["TZ": "UTC", "LC_ALL": "C", "LANG": "C"])
            #expect(plain.run.status == 0)
            #expect(plain.files.count == 2 * Self.languages.count + 1)
            let other = try build(
                into: folder.appending(path: "b"),
                environment: [
                    "TZ": "Pacific/Kiritimati", "LC_ALL": "ar_EG.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "fa:ur",
                    "PANGO_LANGUAGE": "ja", "FONTCONFIG_FILE": "/dev/null",
                ], jobs: 2)
            #expect(other.run.status == 0)
            for (path, bytes) in plain.files { #expect(other.files[path] == bytes, "\(path) differs") }
        }
    }

    @Test func `Two runs a while apart give equal files`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let first = try build(["en", "my"], into: folder.appending(path: "a"), environment: [:])
            // A PDF's dates count seconds.
            try await Task.sleep(for: .seconds(1.1))
            let second = try build(["en", "my"], into: folder.appending(path: "b"), environment: [:])
            #expect(first.files == second.files)
        }
    }

    @Test(.enabled(if: Tool.areInstalled("pdfinfo"), "Needs pdfinfo: install the package poppler-utils"))
    func `The date of SOURCE_DATE_EPOCH stands in the sheet`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let built = try build(["en"], into: folder, environment: ["SOURCE_DATE_EPOCH": "951782400"])
            #expect(built.run.status == 0)
            let sheet = folder.appending(path: "en/wall-poster-en-A5-office.pdf").path
            let dates = try Tool("pdfinfo").run(["-rawdates", sheet]).lines.filter { $0.contains("Date:") }
            #expect(dates == ["CreationDate:    D:20000229000000Z", "ModDate:         D:20000229000000Z"])
        }
    }

    @Test(arguments: ["nan", "-inf", "1e300", "-99999999999999"])
    func `An epoch that is no whole number is told and does not end the program`(epoch: String) async throws {
        try await TestProject.withTemporaryFolder { folder in
            let built = try build(["en"], into: folder.appending(path: "a"), environment: ["SOURCE_DATE_EPOCH": epoch])
            #expect(built.run.status == 0)
            #expect(built.run.error.contains("[build.date-ignored]"))
            let usual = try build(["en"], into: folder.appending(path: "b"), environment: ["SOURCE_DATE_EPOCH": ""])
            #expect(usual.run.error.contains("0 warnings"))
            #expect(built.files == usual.files)
        }
    }

    @Test func `A cache that cannot be written does not stop a Chinese sheet`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let blocker = folder.appending(path: "blocker")
            try Data().write(to: blocker)
            let built = try build(
                ["zh-Hans"], into: folder.appending(path: "out"),
                environment: ["XDG_CACHE_HOME": blocker.appending(path: "cache").path])
            let usual = try build(["zh-Hans"], into: folder.appending(path: "usual"), environment: [:])
            #expect(built.run.status == 0)
            #expect(built.files == usual.files)
        }
    }

    @Test func `An empty cache is filled and gives the same files as a full one`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let caches = folder.appending(path: "caches")
            try FileManager.default.createDirectory(at: caches, withIntermediateDirectories: true)
            let environment = ["XDG_CACHE_HOME": caches.path]
            let first = try build(["zh-Hans"], into: folder.appending(path: "a"), environment: environment)
            let second = try build(["zh-Hans"], into: folder.appending(path: "b"), environment: environment)
            let usual = try build(["zh-Hans"], into: folder.appending(path: "c"), environment: [:])
            #expect(first.run.status == 0)
            #expect(first.files == second.files)
            #expect(first.files == usual.files)
            let kept = caches.appending(path: "register-here/fonts").path
            #expect(try !FileManager.default.contentsOfDirectory(atPath: kept).isEmpty)
        }
    }
}
