package import Diagnostics

extension Diagnostic.Code {
    package static let preflightBoxes = Self("preflight.page-boxes", .error)
    package static let preflightBleed = Self("preflight.no-bleed", .error)
}

/// A press needs to know where the sheet is cut, and colour beyond it (ISO 15930-7, 6.3).
struct PageBoxCheck: PreflightCheck {
    /// 3 mm, what cutting machines are off by, less rounding.
    private static let leastBleed = 8.5

    func findings(in file: InspectedFile) -> [Finding] { file.pages.flatMap { findings(on: $0, in: file) } }

    private func findings(on page: InspectedPage, in file: InspectedFile) -> [Finding] {
        func finding(_ code: Diagnostic.Code, _ message: String, _ help: String) -> [Finding] {
            [Finding(code, message, help: help, page: page.number)]
        }
        guard let media = page.box("MediaBox", in: file.document), media.size.width > 0, media.size.height > 0 else {
            return finding(.preflightBoxes, "the page has no size", "Give it a MediaBox.")
        }
        let trim = page.box("TrimBox", in: file.document)
        let bleed = page.box("BleedBox", in: file.document) ?? trim ?? media
        if let trim, !media.holds(bleed) || !bleed.holds(trim) {
            return finding(
                .preflightBoxes, "the trim does not lie inside the bleed, or the bleed not on the page",
                "Set MediaBox, BleedBox and TrimBox one inside the other.")
        }
        guard file.isPress else { return [] }
        guard let trim, page.entries["ArtBox"] == nil else {
            return finding(
                .preflightBoxes, "the page does not say where it is trimmed", "Give it a TrimBox, and no ArtBox.")
        }
        if bleed.margin(around: trim) < Self.leastBleed {
            return finding(
                .preflightBleed, "the page has less than 3 mm of bleed",
                "Let the background reach 3 mm beyond the trim, and set the BleedBox there.")
        }
        return []
    }
}
