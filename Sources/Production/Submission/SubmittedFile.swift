package import Diagnostics
internal import Foundation

/// A file as it is named on the command line.
package struct SubmittedFile: Sendable {
    /// What stands for standard input, as in other programs.
    package static let standardInput = "-"

    private let path: String

    package init(_ path: String) { self.path = path }

    package var isStandardInput: Bool { path == Self.standardInput }

    /// What reports call it: a path as it was given, so that a pull request's page finds the file.
    package var name: String { isStandardInput ? "standard input" : path }

    /// The file itself: what a link points to is changed, not the link.
    private var url: URL { URL(filePath: path).absoluteURL.resolvingSymlinksInPath() }

    /// The bytes; reported and nothing if they cannot be read or are more than 10 MB.
    package func bytes(in project: Project, reporting diagnostics: inout [Diagnostic]) -> [UInt8]? {
        do {
            return try isStandardInput ? project.bytes(from: .standardInput) : project.bytes(of: url)
        } catch {
            diagnostics.append(.unreadable(name, reason: error.reason))
            return nil
        }
    }

    /// Replaces the file whole, or writes it to standard output.
    package func write(_ bytes: [UInt8]) throws(WholeFile.Failure) {
        if isStandardInput {
            FileHandle.standardOutput.write(Data(bytes))
            return
        }
        let mode = try? FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions]
        try WholeFile.write(bytes, to: url)
        // Who may read the file is no business of ours.
        if let mode { try? FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path) }
    }
}
