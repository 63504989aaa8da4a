import Layout
import Prepress
import TestSupport

/// Finished sheets, each made once.
actor SheetLibrary {
    private static let shared = SheetLibrary()
    private var sheets: [String: PrintedSheet] = [:]
    private var sources: [String: String] = [:]

    /// A finished sheet.
    static func sheet(
        _ tag: String, paper: String = "A4", as variant: SheetVariant = .office
    ) async throws -> PrintedSheet {
        try await DrawingAlone.run { try await shared.sheet(named: tag, on: paper, as: variant) }
    }

    private func sheet(named tag: String, on paper: String, as variant: SheetVariant) throws -> PrintedSheet {
        let name = "\(tag) \(paper) \(variant.rawValue)"
        if let sheet = sheets[name] { return sheet }
        let sheet = try PrintedSheet(tag, paper: paper, as: variant)
        sheets[name] = sheet
        return sheet
    }

    /// A finished sheet of any template for the practice that declares everything.
    static func sheet(
        of template: String, _ tag: String, paper: String? = nil, as variant: SheetVariant = .office
    ) async throws -> PrintedSheet {
        try await DrawingAlone.run { try await shared.sheet(of: template, tag, on: paper, as: variant) }
    }

    private func sheet(
        of template: String, _ tag: String, on paper: String?, as variant: SheetVariant
    ) throws -> PrintedSheet {
        let name = "\(template) \(tag) \(paper ?? "") \(variant.rawValue)"
        if let sheet = sheets[name] { return sheet }
        let edition = TestProject.sheet(TestProject.template(template), tag, paper: paper)
        let sheet = try PrintedSheet(edition, as: variant)
        sheets[name] = sheet
        return sheet
    }

    /// The English sheet and the same again on a second page.
    static func twoPages(as variant: SheetVariant) async throws -> [UInt8] {
        let sheet = try await sheet("en", as: variant)
        let page = try DrawnPage(sheet.drawn, of: sheet.layout)
        return try TestProject.finisher().finished([page, page], as: variant, date: PrintedSheet.date)
    }

    /// A sheet's file with everything unpacked, as qpdf writes it for people.
    static func source(_ tag: String) async throws -> String {
        if let source = await shared.sources[tag] { return source }
        let run = try await sheet(tag).asking("qpdf") { ["--qdf", "--object-streams=disable", $0, "-"] }
        let text = String(decoding: run.output, as: Unicode.ASCII.self)
        await shared.keep(text, for: tag)
        return text
    }

    private func keep(_ text: String, for tag: String) { sources[tag] = text }
}
