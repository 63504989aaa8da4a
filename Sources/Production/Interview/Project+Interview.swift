internal import Design
package import Diagnostics
package import Foundation
internal import Layout
package import Translation

extension Project {
    /// An interview for a practice file, with what this project knows; nothing if its languages cannot be read.
    package func interview(
        writing file: URL, named name: String, today: CalendarDate? = Today.date(),
        reporting diagnostics: inout [Diagnostic]
    ) -> PracticeInterview? {
        guard let setting = setting(reporting: &diagnostics) else { return nil }
        let folder = file.deletingLastPathComponent()
        let nations = setting.facts.nations.filter(\.isReviewed).map(\.name)
        return PracticeInterview(
            PracticeInterview.Setting(
                languages: setting.languages.languages, nations: Set(nations), today: today?.text ?? "", file: name,
                fileExists: FileManager.default.fileExists(atPath: file.path),
                hasFile: { FileManager.default.isReadableFile(atPath: folder.appending(path: $0).path) }))
    }
}
