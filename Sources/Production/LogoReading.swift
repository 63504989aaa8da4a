internal import Design
internal import Diagnostics
internal import Graphics
internal import Layout
internal import Prepress
internal import Rendering

/// Reads a practice's logo and decides how it goes onto sheets.
///
/// What is wrong is reported at the line that names the file, before any sheet is made. The file's path is a detail of
/// the practice's, so it stands in no report.
struct LogoReading {
    /// Anything less looks like paper; words must have 4.5 and signs 3 (WCAG 2.1 AA), but a mark is what it is.
    private static let leastContrast = 1.5

    let palette: Palette
    /// Where it will be printed.
    let places: [LogoPlace]
    let location: SourceLocation?

    /// The logo in a file's bytes; nothing if they cannot be drawn.
    func logo(
        _ bytes: Result<[UInt8], Project.Unreadable>, reporting diagnostics: inout [Diagnostic]
    ) -> PracticeLogo? {
        do {
            let bytes = try bytes.get()
            return logo(bytes, try LogoTrial(bytes, in: palette), reporting: &diagnostics)
        } catch {
            let reason = (error as? Project.Unreadable)?.reason ?? (error as? GraphicsError)?.reason
            diagnostics.append(.badLogo(reason ?? "it cannot be drawn", at: location))
            return nil
        }
    }

    private func logo(
        _ bytes: [UInt8], _ trial: LogoTrial, reporting diagnostics: inout [Diagnostic]
    ) -> PracticeLogo {
        if trial.contrast < Self.leastContrast { diagnostics.append(.invisibleLogo(at: location)) }
        switch trial.form {
        case .picture(let width, let height):
            let largest = places.max { $0.slot.plate.width < $1.slot.plate.width }
            if let problem = largest?.problem(width: width, height: height, at: location) {
                diagnostics.append(problem)
            }
            return .picture(bytes)
        case .drawing(let pdf, let setsWords):
            guard let obstacle = obstacle(in: pdf, setsWords: setsWords, at: location) else { return .vector(bytes) }
            diagnostics.append(obstacle)
            return .picture(bytes)
        }
    }

    /// Why a drawing cannot stand on sheets as paths.
    private func obstacle(in pdf: [UInt8], setsWords: Bool, at location: SourceLocation?) -> Diagnostic? {
        do throws(PrepressError) {
            let obstacle = try DrawingObstacle.first(in: pdf)
            if setsWords || obstacle == .letters { return .logoWords(at: location) }
            return obstacle.map { .flattenedLogo($0.words, at: location) }
        } catch {
            return .flattenedLogo("it cannot be looked through, because \(error.reason)", at: location)
        }
    }
}

/// A paper on which a logo is printed, and its slot there.
struct LogoPlace {
    let paper: String
    let slot: LogoSlot

    /// All places in some templates, on some papers; none means all that the templates have.
    static func all(in templates: [Template], on papers: [String]) -> [LogoPlace] {
        templates.flatMap { template in
            template.papers.filter { papers.isEmpty || papers.contains($0.name) }.flatMap { paper in
                LogoSlot.all(in: template, on: paper).map { LogoPlace(paper: paper.name, slot: $0) }
            }
        }
    }

    /// What is wrong with a picture of so many pixels here.
    func problem(width: Int, height: Int, at location: SourceLocation?) -> Diagnostic? {
        let box = slot.box(forRatio: Double(width) / Double(height))
        let resolution = PictureResolution(Double(width) / box.width * 72)
        guard resolution.isCoarse || resolution.isSoft else { return nil }
        let factor = Double(PictureResolution.good) / 72
        let needed = (Int((box.width * factor).rounded(.up)), Int((box.height * factor).rounded(.up)))
        return .logo(resolution, on: paper, needing: needed, at: location)
    }
}
