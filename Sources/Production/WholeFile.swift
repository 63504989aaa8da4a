package import Foundation

/// Writes files whole or not at all.
package enum WholeFile {
    /// A file could not be written.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        package let file: String
        package let reason: String
        package var description: String { "'\(file)' cannot be written: \(reason)" }

        init(file: String, reason: String) {
            self.file = file
            self.reason = reason
        }

        init(file: String, errno: Int32) {
            self.init(file: file, reason: unsafe String(cString: strerror(errno)))
        }

        init(of error: any Error, file: String) {
            if let failure = error as? Failure {
                self = failure
            } else {
                self.file = file
                reason = Self.reason(of: error)
            }
        }

        /// The system's own words, where Foundation has only the number of a domain.
        private static func reason(of error: any Error) -> String {
            let cause = (error as? CocoaError)?.underlying ?? error
            guard let code = (cause as? POSIXError)?.code.rawValue else { return error.localizedDescription }
            return unsafe String(cString: strerror(code))
        }
    }

    /// Writes to a temporary name in the same folder and renames, which replaces an older file in one step.
    ///
    /// `workplace` is another folder of the same disk for what is not finished yet.
    package static func write(_ bytes: [UInt8], to file: URL, in workplace: URL? = nil) throws(Failure) {
        let folder = file.deletingLastPathComponent()
        let workplace = workplace ?? folder
        let temporary = workplace.appending(
            path: ".\(file.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
        do {
            for folder in [folder, workplace] {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            }
            try Data(bytes).write(to: temporary)
            guard unsafe rename(temporary.path, file.path) == 0 else {
                throw Failure(file: file.path, errno: errno)
            }
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw Failure(of: error, file: file.path)
        }
    }
}
