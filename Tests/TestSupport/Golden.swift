package import Foundation

/// Expected results kept as files beside the tests, recorded anew with `make goldens`.
package enum Golden {
    /// Set by `make goldens`.
    package static let isRecording = ProcessInfo.processInfo.environment["REGISTER_HERE_RECORD"] != nil

    /// The folder of the expected results.
    package static let folder = TestProject.root.appending(path: "Tests/Goldens")

    /// What differs between a text and the expected one; nothing if they are equal.
    ///
    /// When recording, writes it.
    package static func difference(of text: String, from name: String) throws -> String? {
        let file = folder.appending(path: name)
        if isRecording {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
            return nil
        }
        guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
            return "there is no '\(name)'; record it with 'make goldens' and look at it"
        }
        guard expected != text else { return nil }
        let expectedRows = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let common = zip(expectedRows, rows).prefix { $0 == $1 }.count
        let wanted = common < expectedRows.count ? expectedRows[common] : "the end"
        let found = common < rows.count ? rows[common] : "the end"
        return "'\(name)' differs first in row \(common + 1):\nexpected \(wanted)\nactual   \(found)"
    }

    /// Files in a part of the folder that nothing is compared with any more.
    ///
    /// When recording, removes them.
    package static func leftOver(in part: String, beside names: [String]) throws -> [String] {
        let all = FileManager.default.enumerator(atPath: folder.appending(path: part).path)?.allObjects ?? []
        let files = all.compactMap { $0 as? String }.filter { $0.contains(".") }.map { "\(part)/\($0)" }
        let others = Set(files).subtracting(names).sorted()
        guard isRecording else { return others }
        for name in others { try FileManager.default.removeItem(at: folder.appending(path: name)) }
        return []
    }
}
