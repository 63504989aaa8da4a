package import Design
package import Diagnostics
package import Foundation
internal import Proofing
package import Rendering
package import Translation

extension Diagnostic.Code {
    package static let badLogo = Self("practice.logo", .error)
}

extension Project {
    /// The SVG files of the pictograms and of some templates, by the names that pages know them by.
    package func drawingFiles(for templates: [Template]) -> [(name: String, file: URL)] {
        svgFiles(in: pictogramsFolder).map { (String($0.dropLast(4)), pictogramsFolder.appending(path: $0)) }
            + templates.flatMap { template in
                let folder = templatesFolder.appending(path: template.name)
                return svgFiles(in: folder).map { ("\(template.name)/\($0)", folder.appending(path: $0)) }
            }
    }

    private func svgFiles(in folder: URL) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().filter { $0.hasSuffix(".svg") }
    }

    /// Every drawing of the pictograms and of some templates that nothing is wrong with, and the practice's logo.
    package func illustrations(
        for templates: [Template], palette: Palette, practice: Practice, practiceFile: URL,
        reporting diagnostics: inout [Diagnostic]
    ) -> Illustrations {
        var drawings: [String: Drawing] = [:]
        for (name, file) in drawingFiles(for: templates) {
            drawings[name] = drawing(file, palette: palette, reporting: &diagnostics)
        }
        let logo = practice.logo.flatMap { path in
            self.logo(practiceFile.deletingLastPathComponent().appending(path: path), practice, reporting: &diagnostics)
        }
        return Illustrations(palette: palette, drawings: drawings, logo: logo)
    }

    /// One drawing; nothing if it cannot be read or has a colour that the palette does not have.
    private func drawing(_ file: URL, palette: Palette, reporting diagnostics: inout [Diagnostic]) -> Drawing? {
        guard let source = text(of: file, reporting: &diagnostics),
            let drawing = Drawing(parsing: source, reporting: &diagnostics)
        else { return nil }
        let problems = TemplateProof.diagnostics(for: drawing, palette: palette)
        diagnostics += problems
        return problems.isEmpty ? drawing : nil
    }

    /// The practice's logo, tried once so that a bad file is reported at the line that names it.
    private func logo(_ file: URL, _ practice: Practice, reporting diagnostics: inout [Diagnostic]) -> [UInt8]? {
        let reason: String
        do {
            let bytes = try bytes(of: file)
            guard let problem = LogoProof.problem(in: bytes) else { return bytes }
            reason = problem
        } catch {
            // The path is a detail of the practice's, so only the reason is told.
            reason = error.reason
        }
        diagnostics.append(
            Diagnostic(
                .badLogo, "the practice's logo cannot be used: \(reason)",
                help: "Give an SVG file, or a PNG file of at most 4000 pixels a side.", at: practice.locations["logo"]))
        return nil
    }
}
