internal import Foundation
internal import Graphics

/// What makes the sheets: this program's own bytes, and the libraries that it runs with.
///
/// A version number would be forgotten; a library that Debian mends keeps its number.
enum ProgramVersion {
    /// A checksum of both.
    static let digest = Checksum.short("\(own) \(libraries)")

    /// Works it out now: later, libraries may have been loaded for one sheet and not for another.
    static func settle() { _ = digest }

    /// A checksum of the program alone, which is the same on every machine that has it.
    static let own: String = {
        guard let bytes = try? Data(contentsOf: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()) else {
            return "unknown"
        }
        return Checksum.sha256(Array(bytes))
    }()

    /// The shared libraries of this process (`/proc/self/maps`), each with its file's stamp.
    private static var libraries: String {
        // Its size is told as 0, which makes Foundation's readers of whole files stop somewhere.
        let handle = FileHandle(forReadingAtPath: "/proc/self/maps")
        let maps = String(decoding: (try? handle?.readToEnd()) ?? Data(), as: UTF8.self)
        let files = maps.split(separator: "\n").compactMap { line -> String? in
            guard let start = line.firstIndex(of: "/"), line[start...].contains(".so") else { return nil }
            return String(line[start...])
        }
        return Set(files).sorted().map { "\($0) \(FileStamp(of: URL(filePath: $0))?.text ?? "")" }
            .joined(separator: "\n")
    }
}

extension Checksum {
    /// Enough digits to tell versions of one thing apart.
    static func short(_ text: String) -> String { short(Array(text.utf8)) }

    static func short(_ bytes: [UInt8]) -> String { String(sha256(bytes).prefix(16)) }
}
