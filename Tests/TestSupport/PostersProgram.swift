package import Foundation

/// The program `posters` as it was built beside the tests.
package enum PostersProgram {
    package static let file: URL = {
        // The test bundle's own program lies in the folder of all products.
        let bundle = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        return bundle.resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "posters")
    }()

    package static let isBuilt = FileManager.default.isExecutableFile(atPath: file.path)

    /// Runs it outside any project, so that it finds only the one that it is told.
    package static func run(
        _ arguments: String..., project: URL? = TestProject.root, in folder: URL? = nil,
        environment: [String: String] = [:]
    ) throws -> Tool.Outcome {
        let place = project.map { ["--project", $0.path] } ?? []
        return try Tool(at: file).run(
            arguments + place, in: folder ?? FileManager.default.temporaryDirectory, environment: environment)
    }
}
