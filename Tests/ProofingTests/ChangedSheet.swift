import Design
import Diagnostics
import Foundation
import Layout
import Production
import Proofing
import TestSupport
import Translation

/// One point in which a sheet differs from what the project prints.
enum Change: Sendable {
    /// Another translation of an English message, in the sheet's own catalogue.
    case translation(of: String, String)
    /// Other words in a file of the project. The old words stand there once.
    case words(in: String, String, String)
    /// Several that belong together.
    case all([Change])

    /// The whole file after the change, if it is the one at `path`.
    func applied(to text: String, at path: String) throws -> String {
        switch self {
        case .translation(let english, let words):
            path.hasSuffix(".po") ? try text.translating(english, as: words) : text
        case .words(let file, let old, let new): file == path ? try text.replacingOnce(old, with: new) : text
        case .all(let changes): try changes.reduce(text) { try $1.applied(to: $0, at: path) }
        }
    }
}

/// A real sheet, changed in one point and proofed.
struct ChangedSheet {
    let edition: Edition
    let fonts: FontList
    /// From the files, from the catalogue's words, and from the page.
    private(set) var diagnostics: [Diagnostic]
    /// Missing if only the words were looked at.
    private(set) var layout: PageLayout?
    /// The files that were read, by their path.
    let texts: [String: String]

    static let template = "Templates/wall-poster/template.yaml"
    static let palette = "Templates/theme.yaml"
    static let practice = "Templates/example-practice.yaml"

    /// What is looked at.
    enum Part: CaseIterable {
        case words, page
    }

    init(_ language: String, _ change: Change? = nil, parts: [Part] = Part.allCases) throws {
        let project = TestProject.project
        let catalogue = "Translations/\(language).po"
        var texts: [String: String] = [:]
        for path in [Self.template, Self.palette, Self.practice, catalogue] {
            let text = try String(contentsOf: TestProject.root.appending(path: path), encoding: .utf8)
            texts[path] = try change?.applied(to: text, at: path) ?? text
        }
        func source(_ path: String) -> SourceText { SourceText(file: path, text: texts[path] ?? "") }
        var problems: [Diagnostic] = []
        let theme = Theme(parsing: source(Self.palette), reporting: &problems)
        let setting = Edition.Setting(
            languages: TestProject.setting.languages,
            palette: theme.palette, pictograms: TestProject.setting.pictograms,
            common: TestProject.setting.common, facts: TestProject.setting.facts)
        let words = Catalogue(parsing: Array((texts[catalogue] ?? "").utf8), file: catalogue, reporting: &problems)
        guard
            let template = Template(
                parsing: source(Self.template), named: "wall-poster", theme: theme, reporting: &problems),
            let practice = Practice(parsing: source(Self.practice), reporting: &problems),
            let fonts = project.fonts(reporting: &problems)
        else { throw Unreadable(diagnostics: problems) }
        edition = Edition(
            of: template, in: TestProject.language(language), from: words, for: practice, on: template.drawnOn,
            setting: setting,
            reporting: &problems)
        if parts.contains(.words) {
            problems += CatalogueProof.diagnostics(
                for: words, in: TestProject.language(language),
                of: template.texts + TestProject.setting.common.messages.values)
        }
        self.fonts = fonts
        self.texts = texts
        diagnostics = problems
        guard parts.contains(.page) else { return }
        let sheet = edition.laidOut(with: try TestProject.fontMap())
        diagnostics += Proof(fonts: fonts).diagnostics(for: sheet, of: edition)
        layout = sheet.pages[0]
    }

    /// A file that no sheet can be made from.
    struct Unreadable: Error {
        let diagnostics: [Diagnostic]
    }

    /// The number of the only line that holds some words, or of one that follows it.
    func line(holding words: String, in file: String, plus rows: Int = 0) -> Int? {
        let lines = (texts[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let found = lines.indices.filter { lines[$0].contains(words) }
        return found.count == 1 ? found[0] + 1 + rows : nil
    }
}
