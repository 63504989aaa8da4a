internal import Design
package import Foundation

/// A project folder: the only code that knows the names of its folders and files.
package struct Project: Sendable {
    package let root: URL

    /// The environment variable that names the folder.
    package static let variable = "REGISTER_HERE_PROJECT"

    /// Finds the project: the folder given, else the environment's, else upwards from the working directory.
    package init?(at path: String?, environment: [String: String] = ProcessInfo.processInfo.environment) {
        let variable = environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
        if let path = path ?? variable {
            self.init(root: URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL.absoluteURL)
            return
        }
        var folder = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
        while !Self.isProject(folder) {
            let parent = folder.deletingLastPathComponent().standardizedFileURL
            guard parent.path != folder.standardizedFileURL.path else { return nil }
            folder = parent
        }
        self.init(root: folder)
    }

    private init?(root: URL) {
        guard Self.isProject(root) else { return nil }
        self.root = root
    }

    private static func isProject(_ folder: URL) -> Bool {
        ["Templates", "Translations", "Fonts"].allSatisfy {
            FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
        }
    }

    package var templatesFolder: URL { root.appending(path: "Templates") }
    package var pictogramsFolder: URL { templatesFolder.appending(path: "pictograms") }
    package var sharedDrawings: URL { templatesFolder.appending(path: Template.sharedFolder) }
    package var translationsFolder: URL { root.appending(path: "Translations") }
    package var languageTable: URL { translationsFolder.appending(path: "languages.yaml") }
    package var letterTable: URL { translationsFolder.appending(path: "letters.yaml") }
    package var glossary: URL { translationsFolder.appending(path: "glossary.yaml") }
    package var theme: URL { templatesFolder.appending(path: "theme.yaml") }
    package var pictogramTable: URL { pictogramsFolder.appending(path: "pictograms.yaml") }
    package var commonWords: URL { templatesFolder.appending(path: "common.yaml") }
    package var factRegister: URL { templatesFolder.appending(path: "facts.yaml") }
    package var areaTable: URL { translationsFolder.appending(path: "areas.yaml") }
    /// The styles and scripts of the web site.
    package var siteFolder: URL { templatesFolder.appending(path: "site") }
    package var messageTemplate: URL { translationsFolder.appending(path: "posters.pot") }
    package var fontFolder: URL { root.appending(path: "Fonts") }
    package var fontConfiguration: URL { fontFolder.appending(path: "fonts.conf") }
    package var fontList: URL { fontFolder.appending(path: "fonts.yaml") }
    package var examplePractice: URL { root.appending(path: "Templates/example-practice.yaml") }
    package var profilesFolder: URL { root.appending(path: "Profiles") }
    package var outputFolder: URL { root.appending(path: "out") }

    package var touches: URL { translationsFolder.appending(path: "touched.yaml") }

    /// The files that every sheet hangs on.
    package var sharedFiles: [URL] {
        [
            languageTable, letterTable, glossary, theme, pictogramTable, commonWords, factRegister, fontList,
            signOffs("en"), touches,
        ]
    }

    /// A language's catalogue.
    package func catalogue(_ tag: String) -> URL { translationsFolder.appending(path: "\(tag).po") }

    /// What is signed of it, beside it.
    package func signOffs(_ tag: String) -> URL { translationsFolder.appending(path: "\(tag).signed.yaml") }

    /// A path as people know it: relative to the project where it lies inside.
    package func name(of file: URL) -> String {
        let path = file.standardizedFileURL.path
        let folder = root.standardizedFileURL.path
        return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    }

    /// The names of the template folders.
    package var templateNames: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: templatesFolder.path)) ?? []
        return names.sorted().filter {
            FileManager.default.fileExists(atPath: templatesFolder.appending(path: "\($0)/template.yaml").path)
        }
    }
}
