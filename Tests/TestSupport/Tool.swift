package import Foundation

/// A program of the machine, run as a person would run it.
package struct Tool: Sendable {
    /// How a run ended and what it said.
    package struct Outcome: Sendable {
        package let status: Int32
        package let output: Data
        package let error: String

        package var text: String { String(decoding: output, as: UTF8.self) }
        package var lines: [String] { text.split(separator: "\n").map(String.init) }
    }

    /// A program that does not end by itself.
    package struct Hang: Error {
        package let program: String
        package let arguments: [String]
    }

    private let file: URL

    package init(at file: URL) { self.file = file }

    /// A program by its name, found as a shell finds it.
    package init(_ name: String) throws {
        guard let file = Self.file(of: name) else { throw CocoaError(.fileNoSuchFile) }
        self.init(at: file)
    }

    /// Whether all these programs are on this machine.
    package static func areInstalled(_ names: String...) -> Bool { names.allSatisfy { file(of: $0) != nil } }

    private static func file(of name: String) -> URL? {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.map { URL(filePath: String($0)).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// Runs it to its end.
    ///
    /// `environment` is added to this process's own, in which it is the month when the facts were checked; `limit` is in
    /// seconds.
    package func run(
        _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:], limit: Double = 120
    ) throws -> Outcome {
        // Files, not pipes: a program that says much on both would fill one pipe while the other is read.
        let scratch = FileManager.default.temporaryDirectory.appending(path: "register-here-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let (output, error) = (scratch.appending(path: "output"), scratch.appending(path: "error"))
        try Data().write(to: output)
        try Data().write(to: error)
        let process = Process()
        process.executableURL = file
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let month = ["REGISTER_HERE_TODAY": "2026-11"]
        process.environment = ProcessInfo.processInfo.environment.merging(month) { _, new in new }
            .merging(environment) { _, new in new }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: error)
        try process.run()
        let end = Date(timeIntervalSinceNow: limit)
        while process.isRunning {
            if Date() > end {
                process.terminate()
                throw Hang(program: file.lastPathComponent, arguments: arguments)
            }
            Thread.sleep(forTimeInterval: 0.005)
        }
        return Outcome(
            status: process.terminationStatus, output: try Data(contentsOf: output),
            error: String(decoding: try Data(contentsOf: error), as: UTF8.self))
    }
}
