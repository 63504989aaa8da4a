package import Design
internal import Diagnostics
package import Foundation
package import Graphics
package import Layout
package import Production
internal import Synchronization
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

    /// The terms of the field.
    package static let glossary: Glossary = {
        var problems: [Diagnostic] = []
        let glossary = project.terms(reporting: &problems)
        precondition(problems.isEmpty, "the project's own glossary must be right: \(problems)")
        return glossary
    }()

    /// The wall poster.
    package static let wallPoster = template("wall-poster")

    /// The names of all templates.
    package static let templateNames = project.templateNames

    private static let templates = Mutex<[String: Template]>([:])

    /// A template of the project, read once.
    package static func template(_ name: String) -> Template {
        templates.withLock { known in
            if let template = known[name] { return template }
            var problems: [Diagnostic] = []
            guard let template = project.template(name, reporting: &problems) else {
                preconditionFailure("the template '\(name)' must be right: \(problems)")
            }
            known[name] = template
            return template
        }
    }

    /// An invented practice that declares all that the wall poster asks of it.
    package static let practice = Practice(
        name: "Elm Lane Surgery", isExample: true, phone: "020 7946 0123",
        website: "https://elm-lane-surgery.example",
        hours: [OpeningHours(first: .monday, last: .friday, opens: "8:00", closes: "18:30")], nation: "england",
        isSafeSurgery: true)

    /// The project's example, which declares everything that any template asks for.
    package static let fullPractice: Practice = {
        var problems: [Diagnostic] = []
        guard let text = project.text(of: project.examplePractice, reporting: &problems),
            let practice = Practice(parsing: text, reporting: &problems)
        else { preconditionFailure("the example practice must be right: \(problems)") }
        return practice
    }()

    /// A language of the project.
    package static func language(_ tag: String) -> Language {
        guard let language = setting.languages[tag] else { preconditionFailure("there is no language '\(tag)'") }
        return language
    }

    private static let catalogues = Mutex<[String: Catalogue]>([:])

    /// A language's catalogue, read once.
    package static func catalogue(_ tag: String) -> Catalogue {
        catalogues.withLock { known in
            if let catalogue = known[tag] { return catalogue }
            var problems: [Diagnostic] = []
            guard let catalogue = project.catalogue(of: language(tag), reporting: &problems), problems.isEmpty else {
                preconditionFailure("the catalogue '\(tag)' must be right: \(problems)")
            }
            known[tag] = catalogue
            return catalogue
        }
    }

    /// A language with its words.
    package static func rendition(_ tag: String) -> Rendition { Rendition(language(tag), catalogue(tag)) }

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

    /// A sheet of any template for the practice that declares everything, on its first paper unless another is named.
    ///
    /// Its languages are those that an order would choose, unless `languages` names them, the sheet's own first.
    package static func sheet(
        _ template: Template, _ tag: String = "en", beside: String = "en", languages: [String]? = nil,
        paper: String? = nil, practice: Practice = fullPractice, isLargePrint: Bool = false
    ) -> Edition {
        var problems: [Diagnostic] = []
        let tags: [String] =
            switch template.readers {
            case .one: [tag]
            case .pair: [tag, beside]
            case .many(let standard): ["en"] + standard
            case .staff: ["en"]
            }
        return Edition(
            of: template, in: (languages ?? tags).map(rendition), for: practice,
            on: paper.flatMap { Paper.named($0) } ?? template.papers[0], isLargePrint: isLargePrint, setting: setting,
            reporting: &problems)
    }

    /// A sheet laid out.
    package static func layout(
        _ tag: String, paper: String = "A4", practice: Practice = practice
    ) throws -> PageLayout {
        edition(tag, paper: paper, practice: practice).laidOut(with: try fontMap()).pages[0]
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
