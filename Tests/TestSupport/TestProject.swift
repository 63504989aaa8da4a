package import Design
internal import Diagnostics
package import Foundation
package import Graphics
package import Layout
package import Production
package import Translation

/// The project that the tests stand in, read once.
package enum TestProject {
    /// The repository's root, found from this file.
    package static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    package static let project: Project = {
        guard let project = Project(at: root.path) else { preconditionFailure("the tests stand in a project") }
        return project
    }()

    /// What all editions have in common.
    package static let setting: Edition.Setting = {
        var problems: [Diagnostic] = []
        guard let setting = project.setting(reporting: &problems), problems.isEmpty else {
            preconditionFailure("the project's own files must be right: \(problems)")
        }
        return setting
    }()

    /// The wall poster.
    package static let wallPoster: Template = {
        var problems: [Diagnostic] = []
        guard let template = project.template("wall-poster", reporting: &problems) else {
            preconditionFailure("the wall poster must be right: \(problems)")
        }
        return template
    }()

    /// An invented practice that declares everything.
    package static let practice = Practice(
        name: "Elm Lane Surgery", isExample: true, phone: "020 7946 0123",
        website: "https://elm-lane-surgery.example",
        hours: [OpeningHours(first: .monday, last: .friday, opens: "8:00", closes: "18:30")], nation: "england",
        isSafeSurgery: true)

    /// A language of the project.
    package static func language(_ tag: String) -> Language {
        guard let language = setting.languages[tag] else { preconditionFailure("there is no language '\(tag)'") }
        return language
    }

    /// A language's catalogue.
    package static func catalogue(_ tag: String) -> Catalogue {
        var problems: [Diagnostic] = []
        guard let catalogue = project.catalogue(of: language(tag), reporting: &problems), problems.isEmpty else {
            preconditionFailure("the catalogue '\(tag)' must be right: \(problems)")
        }
        return catalogue
    }

    /// A new font map with the project's fonts only.
    package static func fontMap() throws -> FontMap { try FontMap(configuration: project.fontConfiguration.path) }

    /// A sheet of the wall poster, or of another template.
    package static func edition(
        _ tag: String, paper: String = "A4", practice: Practice = practice, template: Template = wallPoster,
        catalogue: Catalogue? = nil
    ) -> Edition {
        var problems: [Diagnostic] = []
        return Edition(
            of: template, in: language(tag), from: catalogue ?? self.catalogue(tag), for: practice,
            on: Paper.named(paper) ?? template.drawnOn, setting: setting, reporting: &problems)
    }

    /// A sheet laid out.
    package static func layout(
        _ tag: String, paper: String = "A4", practice: Practice = practice
    ) throws -> PageLayout {
        edition(tag, paper: paper, practice: practice).laidOut(with: try fontMap())
    }

    /// A catalogue as a translator would write it: the header and then `body`.
    package static func catalogue(of body: String, file: String = "test.po") -> Catalogue {
        var problems: [Diagnostic] = []
        let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
        return Catalogue(parsing: Array((header + body).utf8), file: file, reporting: &problems)
    }

    /// A folder that is removed when `body` ends.
    package static func withTemporaryFolder<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "register-here-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }
}
