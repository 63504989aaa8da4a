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
    /// Commands that mend what is missing.
    package let remedies: [String]
    private let installed: [InstalledFont]

    package init(_ project: Project) throws {
        var problems: [Diagnostic] = []
        let list = project.fonts(reporting: &problems)
        let setting = project.setting(reporting: &problems)
        let installed = try FontMap(configuration: project.fontConfiguration.path).fonts()
        self.installed = installed
        var lines = ["ICU \(TextBreaks.version)", ""]
        var packages: Set<String> = []
        lines.append("Fonts")
        for entry in list?.fonts ?? [] {
            let reason = Self.problem(with: entry, in: installed)
            lines.append(
                "  \(reason == nil ? "ok  " : "BAD ") \(entry.family) \(entry.weight)  \(entry.file)\(reason.map { ": it \($0)" } ?? "")"
            )
            if reason != nil { packages.insert(entry.package) }
        }
        lines += ["", "Languages"]
        for language in setting?.languages.languages ?? [] {
            let families = language.setting.headlineFamilies + language.setting.textFamilies
            let missing = families.filter { family in !installed.contains { $0.family == family } }
            let state = missing.isEmpty ? "ok  " : "BAD "
            lines.append("  \(state) \(language.tag)  \(Set(families).sorted().joined(separator: ", "))")
        }
        remedies =
            packages.isEmpty ? [] : ["sudo apt-get install --reinstall \(packages.sorted().joined(separator: " "))"]
        if !remedies.isEmpty { lines += ["", "To mend this:"] + remedies.map { "  \($0)" } }
        for problem in problems { lines.append(DiagnosticFormat.plain.text(for: problem)) }
        report = lines
    }

    /// Why a listed font is not as it should be; nothing if it is.
    private static func problem(with entry: FontList.Entry, in installed: [InstalledFont]) -> String? {
        let faces = installed.filter { $0.file == entry.file }
        guard let face = faces.first(where: { $0.family == entry.family }) else { return "is not installed" }
        if face.weight != entry.weight { return "is seen with weight \(face.weight); remove the font cache" }
        guard let data = FileManager.default.contents(atPath: entry.file) else { return "cannot be read" }
        return Checksum.sha256(Array(data)) == entry.sha256 ? nil : "is another build than the one on the list"
    }

    /// `fonts.yaml` as the installed fonts would have it.
    package var fontList: String {
        var rows = ["fonts:"]
        for font in installed.sorted(by: { ($0.family, $0.weight) < ($1.family, $1.weight) }) {
            let data = FileManager.default.contents(atPath: font.file) ?? Data()
            let package = font.file.hasSuffix(".ttc") ? "fonts-noto-cjk" : "fonts-noto-core"
            rows += [
                "  - file: \(font.file)", "    family: \(font.family)", "    weight: \(font.weight)",
                "    package: \(package)", "    sha256: \(Checksum.sha256(Array(data)))", "    licence: OFL-1.1",
            ]
        }
        return rows.joined(separator: "\n")
    }
}
