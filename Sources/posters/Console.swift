import Foundation

/// Where the program speaks: results on standard output, everything else on standard error.
enum Console {
    static func out(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    static func error(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    /// A counter that replaces itself on a terminal and is silent elsewhere.
    static func progress(_ done: Int, of total: Int) {
        guard isatty(STDERR_FILENO) == 1 else { return }
        let end = done == total ? "\n" : ""
        FileHandle.standardError.write(Data("\r\(done) of \(total) sheets\(end)".utf8))
    }
}
