internal import Design
internal import Diagnostics
internal import Foundation
internal import Graphics
internal import Layout
internal import Proofing
internal import Translation

/// Looks at the machine: fonts against the list of fonts, languages against fonts.
package struct Doctor {
    /// What was found, line by line.
    package let report: [String]
    /// What to do about what is missing; nothing if all is well.
    package let remedies: [String]
    private let installed: [InstalledFont]

    package init(_ project: Project) throws {
        var problems: [Diagnostic] = []
        let fonts = project.fonts(reporting: &problems)?.fonts ?? []
        let languages = project.setting(reporting: &problems)?.languages.languages ?? []
        installed = try FontMap(configuration: project.fontConfiguration.path).fonts()
        let bad = Self.problems(with: fonts, in: installed)
        let missing = Self.missingFamilies(of: languages, in: installed)
        remedies =
            Self.installation(of: Set(bad.keys.map(\.package)))
            // What the list has is installed with its package.
            + Self.listing(of: Set(missing.values.joined()).subtracting(fonts.map(\.family)))
            + (problems.hasErrors ? ["Mend the files of the project as it is said above."] : [])
        report =
            ["ICU \(TextBreaks.version)", "", "Fonts"] + fonts.map { Self.row($0, problem: bad[$0]) }
            + ["", "Languages"] + languages.map { Self.row($0, isGood: missing[$0] == nil) }
            + problems.map(DiagnosticFormat.plain.text)
            + (remedies.isEmpty ? [] : ["", "To mend this:"] + remedies.map { "  \($0)" })
    }

    private static func row(_ font: FontList.Entry, problem: String?) -> String {
        let reason = problem.map { ": it \($0)" } ?? ""
        return "  \(problem == nil ? "ok  " : "BAD ") \(font.family) \(font.weight)  \(font.file)\(reason)"
    }

    private static func row(_ language: Language, isGood: Bool) -> String {
        let families = Set(language.setting.headlineFamilies + language.setting.textFamilies)
        return "  \(isGood ? "ok  " : "BAD ") \(language.tag)  \(families.sorted().joined(separator: ", "))"
    }

    private static func installation(of packages: Set<String>) -> [String] {
        packages.isEmpty ? [] : ["sudo apt-get install --reinstall \(packages.sorted().joined(separator: " "))"]
    }

    private static func listing(of families: Set<String>) -> [String] {
        families.sorted().map {
            "Add the files of '\($0)' to Fonts/fonts.conf and Fonts/fonts.yaml, or name another family in "
                + "Translations/languages.yaml."
        }
    }

    /// The listed fonts that are not as they should be, with the reason.
    private static func problems(
        with fonts: [FontList.Entry], in installed: [InstalledFont]
    ) -> [FontList.Entry: String] {
        let pairs = fonts.compactMap { font in problem(with: font, in: installed).map { (font, $0) } }
        return Dictionary(pairs) { first, _ in first }
    }

    private static func problem(with entry: FontList.Entry, in installed: [InstalledFont]) -> String? {
        let faces = installed.filter { $0.file == entry.file }
        guard let face = faces.first(where: { $0.family == entry.family }) else { return "is not installed" }
        if face.weight != entry.weight { return "is seen with weight \(face.weight); remove the font cache" }
        guard let data = FileManager.default.contents(atPath: entry.file) else { return "cannot be read" }
        return Checksum.sha256(Array(data)) == entry.sha256 ? nil : "is another build than the one on the list"
    }

    /// The languages that name families which are not installed, with these.
    private static func missingFamilies(
        of languages: [Language], in installed: [InstalledFont]
    ) -> [Language: [String]] {
        let there = Set(installed.map(\.family))
        var missing: [Language: [String]] = [:]
        for language in languages {
            let families = language.setting.headlineFamilies + language.setting.textFamilies
            let lost = families.filter { !there.contains($0) }
            if !lost.isEmpty { missing[language] = lost }
        }
        return missing
    }

    /// `fonts.yaml` as the installed fonts would have it.
    package var fontList: String {
        get throws {
            var rows = ["fonts:"]
            for font in installed.sorted(by: { ($0.family, $0.weight) < ($1.family, $1.weight) }) {
                let data = try Data(contentsOf: URL(filePath: font.file))
                let package = font.file.hasSuffix(".ttc") ? "fonts-noto-cjk" : "fonts-noto-core"
                rows += [
                    "  - file: \(font.file)", "    family: \(font.family)", "    weight: \(font.weight)",
                    "    package: \(package)", "    sha256: \(Checksum.sha256(Array(data)))", "    licence: OFL-1.1",
                ]
            }
            return rows.joined(separator: "\n")
        }
    }
}
