import Foundation
import TestSupport

/// Expected pictures of sheets, compared by eye where a comparison of numbers fails.
enum PictureGolden {
    /// What differs between a picture and the expected one; nothing if they count as equal.
    ///
    /// When recording, writes it.
    static func difference(of png: [UInt8], from name: String) throws -> String? {
        let file = Golden.folder.appending(path: "pictures/\(name).png")
        if Golden.isRecording {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(png).write(to: file)
            return nil
        }
        guard let expected = try? Data(contentsOf: file) else {
            return "there is no '\(name).png'; record it with 'make goldens' and look at it"
        }
        let (wanted, found) = (try Picture(png: Array(expected)), try Picture(png: png))
        guard let difference = found.difference(from: wanted) else { return nil }
        let folder = FileManager.default.temporaryDirectory.appending(path: "register-here-pictures")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (kind, bytes) in [
            ("expected", Array(expected)), ("actual", png), ("difference", try found.marked(difference.pixels)),
        ] { try Data(bytes).write(to: folder.appending(path: "\(name)-\(kind).png")) }
        return "'\(name)' differs: \(difference.reason); look at \(folder.path)/\(name)-difference.png"
    }
}
