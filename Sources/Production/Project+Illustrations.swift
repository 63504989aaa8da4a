package import Design
package import Diagnostics
package import Foundation
internal import Proofing
package import Rendering
package import Translation

extension Project {
    /// The SVG files of the pictograms and of some templates, by the names that pages know them by.
    package func drawingFiles(for templates: [Template]) -> [(name: String, file: URL)] {
        svgFiles(in: pictogramsFolder).map { (String($0.dropLast(4)), pictogramsFolder.appending(path: $0)) }
            + svgFiles(in: sharedDrawings).map {
                ("\(Template.sharedFolder)/\($0)", sharedDrawings.appending(path: $0))
            }
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
    ///
    /// The logo is judged by its size on the largest of some papers; none means all.
    package func illustrations(
        for templates: [Template], on papers: [String] = [], palette: Palette, practice: Practice, practiceFile: URL,
        reporting diagnostics: inout [Diagnostic]
    ) -> Illustrations {
        var drawings: [String: Drawing] = [:]
        for (name, file) in drawingFiles(for: templates) {
            drawings[name] = drawing(file, palette: palette, reporting: &diagnostics)
        }
        let logo = logo(
            of: practice, in: practiceFile, for: templates, on: papers, palette: palette, reporting: &diagnostics)
        return Illustrations(palette: palette, drawings: drawings, logo: logo)
    }

    /// The practice's logo, if it has one that can be printed.
    func logo(
        of practice: Practice, in practiceFile: URL, for templates: [Template], on papers: [String], palette: Palette,
        reporting diagnostics: inout [Diagnostic]
    ) -> PracticeLogo? {
        let reading = LogoReading(
            palette: palette, places: LogoPlace.all(in: templates, on: papers), location: practice.locations["logo"])
        return practice.logo.flatMap { path in
            let file = practiceFile.deletingLastPathComponent().appending(path: path)
            return reading.logo(Result { () throws(Unreadable) in try bytes(of: file) }, reporting: &diagnostics)
        }
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
}
