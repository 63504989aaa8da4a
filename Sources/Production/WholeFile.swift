package import Foundation

/// Writes files whole or not at all.
package enum WholeFile {
    /// A file could not be written.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        package let file: String
        package let reason: String
        package var description: String { "'\(file)' cannot be written: \(reason)" }
    }

    /// Writes to a temporary name in the same folder and renames, which replaces an older file in one step.
    package static func write(_ bytes: [UInt8], to file: URL) throws(Failure) {
        let folder = file.deletingLastPathComponent()
        let temporary = folder.appending(
            path: ".\(file.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: temporary)
            guard unsafe rename(temporary.path, file.path) == 0 else {
                throw Failure(file: file.path, reason: unsafe String(cString: strerror(errno)))
            }
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw error as? Failure ?? Failure(file: file.path, reason: Self.reason(of: error))
        }
    }

    /// The system's own words, where Foundation has only the number of a domain.
    private static func reason(of error: any Error) -> String {
        let cause = (error as? CocoaError)?.underlying ?? error
        guard let code = (cause as? POSIXError)?.code.rawValue else { return error.localizedDescription }
        return unsafe String(cString: strerror(code))
    }
}
