import Diagnostics
import Foundation
import Production
import TestSupport
import Testing

@Suite struct ProjectTests {
    @Test func `A folder that is named is the project, whatever the environment says`() throws {
        let project = try #require(Project(at: TestProject.root.path, environment: [Project.variable: "nowhere"]))
        #expect(project.root.standardizedFileURL.path == TestProject.root.standardizedFileURL.path)
    }

    @Test func `Without a name the environment's folder is the project`() throws {
        let project = try #require(Project(at: nil, environment: [Project.variable: TestProject.root.path]))
        #expect(project.fontList.path == TestProject.project.fontList.path)
    }

    @Test func `An empty variable names no folder`() {
        let environment = [Project.variable: ""]
        #expect(Project(at: nil, environment: environment)?.root == Project(at: nil, environment: [:])?.root)
    }

    @Test(arguments: ["Templates", "Translations", "Fonts"])
    func `A folder without one of the three is no project`(missing: String) async throws {
        try await ProjectCopy.with { copy in
            try FileManager.default.removeItem(at: copy.file(missing))
            #expect(Project(at: copy.root.path) == nil)
            #expect(Project(at: nil, environment: [Project.variable: copy.root.path]) == nil)
        }
    }

    @Test func `A folder that does not exist is no project`() {
        #expect(Project(at: TestProject.root.appending(path: "nowhere").path) == nil)
        #expect(Project(at: "") == nil || FileManager.default.fileExists(atPath: "Templates"))
    }

    @Test func `Files inside the project are named from its root, others by their whole path`() {
        let project = TestProject.project
        #expect(project.name(of: project.catalogue("ar")) == "Translations/ar.po")
        #expect(project.name(of: project.root.appending(path: "Templates/../Fonts/fonts.yaml")) == "Fonts/fonts.yaml")
        let sibling = project.root.deletingLastPathComponent().appending(path: "\(project.root.lastPathComponent)-2/a")
        #expect(project.name(of: sibling) == sibling.standardizedFileURL.path)
    }

    @Test func `Only folders that hold a template are templates`() async throws {
        try await ProjectCopy.with { copy in
            try FileManager.default.createDirectory(at: copy.file("Templates/empty"), withIntermediateDirectories: true)
            #expect(copy.project.templateNames == ["wall-poster"])
            try FileManager.default.copyItem(
                at: copy.file("Templates/wall-poster"), to: copy.file("Templates/a-second"))
            #expect(copy.project.templateNames == ["a-second", "wall-poster"])
        }
    }

    /// A file that cannot be used: its name, a byte that it is full of and how often, and what is said about it.
    @Test(
        arguments: [
            ("nothing.yaml", 0, 0, "there is no such file"), (".", 0, 0, "it cannot be read"),
            ("file.yaml", 0xFF, 3, "it is not UTF-8 text"), ("file.yaml", 0x20, 10_000_001, "it is larger than 10 MB"),
        ] as [(String, UInt8, Int, String)])
    func `A file that cannot be used is reported with the reason`(
        name: String, byte: UInt8, count: Int, reason: String
    ) async throws {
        try await ProjectCopy.with { copy in
            if count > 0 { try Data(repeating: byte, count: count).write(to: copy.file(name)) }
            var problems: [Diagnostic] = []
            #expect(copy.project.text(of: copy.file(name), reporting: &problems) == nil)
            let report = try #require(problems.first)
            #expect(problems.count == 1)
            #expect(report.code == .unreadableFile)
            #expect(report.message.contains(reason))
            #expect(report.help != nil)
            #expect(report.location?.file == copy.project.name(of: copy.file(name)))
        }
    }
}
