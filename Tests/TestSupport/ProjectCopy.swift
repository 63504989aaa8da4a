package import Foundation
package import Production

/// A copy of the project's own folders with a few of its templates, to change and to build.
package struct ProjectCopy: Sendable {
    package let root: URL
    package let project: Project

    private init(at root: URL, templates: [String]) throws {
        for name in ["Translations", "Fonts", "Profiles"] { try Self.copy(name, to: root) }
        let folder = "Templates"
        try FileManager.default.createDirectory(
            at: root.appending(path: folder), withIntermediateDirectories: true)
        // What all templates share is copied whole.
        let others = Set(TestProject.templateNames).subtracting(templates)
        let names = try FileManager.default.contentsOfDirectory(atPath: TestProject.project.templatesFolder.path)
        for name in names where !others.contains(name) { try Self.copy("\(folder)/\(name)", to: root) }
        guard let project = Project(at: root.path) else { throw CocoaError(.fileReadUnknown) }
        self.root = root
        self.project = project
    }

    private static func copy(_ path: String, to root: URL) throws {
        try FileManager.default.copyItem(at: TestProject.root.appending(path: path), to: root.appending(path: path))
    }

    /// A copy that is removed when `body` ends.
    package static func with<Result>(
        templates: [String] = ["wall-poster"], _ body: (ProjectCopy) async throws -> Result
    ) async throws -> Result {
        try await TestProject.withTemporaryFolder { try await body(ProjectCopy(at: $0, templates: templates)) }
    }

    /// A file of the copy.
    package func file(_ path: String) -> URL { root.appending(path: path) }

    /// A file's text.
    package func text(of path: String) throws -> String { try String(contentsOf: file(path), encoding: .utf8) }

    /// Changes a file in one point: `old` must stand there once.
    package func replace(_ old: String, with new: String, in path: String) throws {
        let changed = try text(of: path).replacingOnce(old, with: new)
        try changed.write(to: file(path), atomically: true, encoding: .utf8)
    }

    /// The number of the first line that holds some words.
    package func line(holding words: String, in path: String) throws -> Int? {
        try text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.contains(words) }.map { $0 + 1 }
    }

    /// The number of the first line that begins with some words.
    package func line(beginning words: String, in path: String) throws -> Int? {
        try text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.hasPrefix(words) }.map { $0 + 1 }
    }

    /// Writes a practice file that differs from the example in one line, or has no such detail, and gives its place.
    package func practice(_ key: String, _ line: String?) throws -> URL {
        var isDropped = false
        let others = try text(of: "Templates/example-practice.yaml").split(separator: "\n").filter { line in
            // Details of their own stand below a key.
            if !line.hasPrefix(" ") { isDropped = line.hasPrefix("\(key):") }
            return !isDropped
        }
        let file = file("practice.yaml")
        let own = line.map { ["\(key): \($0)"[...]] } ?? []
        try (others + own + [""]).joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
        return file
    }
}

/// Words that a change is for, but that are not there, or not there once.
package struct WrongChange: Error {
    package let words: String
}

extension String {
    /// Replaces words that stand here once.
    package func replacingOnce(_ old: String, with new: String) throws -> String {
        guard ranges(of: old).count == 1 else { throw WrongChange(words: old) }
        return replacing(old, with: new)
    }

    /// Gives an English message of a catalogue's text another translation.
    ///
    /// The old one stands on one line.
    package func translating(_ english: String, as words: String) throws -> String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let row = lines.firstIndex(of: "msgid \"\(english)\"") else { throw WrongChange(words: english) }
        lines[row + 1] = "msgstr \"\(words)\""
        return lines.joined(separator: "\n")
    }
}
