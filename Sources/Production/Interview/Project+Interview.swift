internal import Design
package import Diagnostics
package import Foundation
internal import Layout
internal import Translation

extension Project {
    /// An interview for a practice file, with what this project knows; nothing if its languages cannot be read.
    package func interview(
        writing file: URL, named name: String, today: Date = .now, reporting diagnostics: inout [Diagnostic]
    ) -> PracticeInterview? {
        guard let languages = setting(reporting: &diagnostics)?.languages.languages else { return nil }
        let folder = file.deletingLastPathComponent()
        let style = Date.ISO8601FormatStyle(timeZone: .current).year().month().day()
        return PracticeInterview(
            PracticeInterview.Setting(
                languages: languages, nations: nations, today: today.formatted(style), file: name,
                fileExists: FileManager.default.fileExists(atPath: file.path),
                hasFile: { FileManager.default.isReadableFile(atPath: folder.appending(path: $0).path) }))
    }

    /// The nations that the facts of some sheet are checked for.
    private var nations: Set<String> {
        // A faulty template is told when sheets are made.
        var unheard: [Diagnostic] = []
        return Set(templateNames.compactMap { template($0, reporting: &unheard) }.flatMap(\.nations))
    }
}
