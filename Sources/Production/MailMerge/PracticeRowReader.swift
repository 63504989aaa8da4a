package import Design
internal import Diagnostics
internal import Exchange
internal import Foundation
internal import Layout
internal import Translation

/// Judges the rows of a table, one after the other.
struct PracticeRowReader {
    private let stock: Order
    private let file: URL
    private let templates: [Template]
    /// The rows that have a folder already.
    private var folders: [String: Int] = [:]

    init(_ stock: Order, file: URL) {
        self.stock = stock
        self.file = file
        templates = stock.templates + stock.unclaimed.map(\.template)
    }

    /// A row whose details are sound; reports name its cells.
    mutating func row(
        _ number: Int, _ cells: [PracticeColumn: CSVTable.Cell], reporting diagnostics: inout [Diagnostic]
    ) -> PracticeRow? {
        var problems: [Diagnostic] = []
        let own = PracticeRowText(cells)
        let place = SourceLocation(file: stock.project.name(of: file), line: number)
        var found: [Diagnostic] = []
        let practice = Practice(
            parsing: SourceText(file: place.file, text: own.text), reporting: &found)
        if let practice { found += stock.faults(of: practice, in: file) }
        problems += found.map { PracticeRow.moved($0, to: place, columns: own.columns) }
        let row = PracticeRow(
            number: number, text: own.text, columns: own.columns,
            languages: languages(cells[.languages], reporting: &problems),
            templates: templates(cells[.sheets], reporting: &problems),
            papers: papers(cells[.papers], reporting: &problems),
            folder: folder(cells[.folder], cells[.detail("name")]?.text ?? "", at: place, reporting: &problems))
        diagnostics += problems
        return problems.hasErrors ? nil : row
    }

    /// Tags, or the names of languages in English or their own.
    private func languages(_ cell: CSVTable.Cell?, reporting problems: inout [Diagnostic]) -> [String] {
        guard let cell else { return stock.selection.languages }
        return PracticeRowText.parts(cell.text).compactMap { name in
            let language = stock.languages.first {
                [$0.tag, $0.englishName, $0.endonym].contains { $0.lowercased() == name.lowercased() }
            }
            if language == nil { problems.append(.unknownLanguage(name, at: cell.location)) }
            return language?.tag
        }.unique
    }

    private func templates(_ cell: CSVTable.Cell?, reporting problems: inout [Diagnostic]) -> [String] {
        guard let cell else { return stock.selection.templates }
        return PracticeRowText.parts(cell.text).flatMap { wish in
            let found = templates.called(wish).map(\.name)
            if found.isEmpty { problems.append(.unknownSheet(wish, among: templates, at: cell.location)) }
            return found
        }.unique
    }

    private func papers(_ cell: CSVTable.Cell?, reporting problems: inout [Diagnostic]) -> [String] {
        guard let cell else { return stock.selection.papers }
        let known = templates.flatMap { $0.papers.map(\.name) }.unique
        return PracticeRowText.parts(cell.text).filter { paper in
            if known.contains(paper) { return true }
            problems.append(.unknownPaper(paper, known: known, at: cell.location))
            return false
        }
    }

    /// The name that is given, else one made of the practice's.
    private mutating func folder(
        _ cell: CSVTable.Cell?, _ name: String, at row: SourceLocation, reporting problems: inout [Diagnostic]
    ) -> String {
        let place = cell?.location ?? row
        let folder = cell?.text ?? Self.folder(of: name)
        guard Self.isName(folder) else {
            problems.append(.folderName(at: place))
            return folder
        }
        // Windows and macOS take names for the same that differ in capitals.
        if let other = folders[folder.lowercased()] {
            problems.append(.sameFolder(as: other, at: place))
        } else {
            folders[folder.lowercased()] = row.line
        }
        return folder
    }

    /// A practice's name in letters that every disk and every mail takes.
    static func folder(of name: String) -> String {
        let plain = name.decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .nonspacingMark
        }
        let words = plain.split { !($0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)) }
        return words.map { String(String.UnicodeScalarView($0)).lowercased() }.joined(separator: "-")
    }

    /// Whether it is one part of a path, on all systems.
    private static func isName(_ text: String) -> Bool {
        text.count <= 100 && text.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9._ -]*/) != nil && !text.hasSuffix(".")
    }
}

extension [Template] {
    /// The sheets that somebody calls by their number or their name.
    package func called(_ wish: String) -> [Template] {
        filter { $0.name == wish || $0.sheet.lowercased() == wish.lowercased() }
    }
}

extension Diagnostic {
    fileprivate static func unknownLanguage(_ name: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .packsUnknownLanguage, "there is no language '\(name)'",
            help: "Write its tag or its English name, with commas between several; 'posters languages' lists them.",
            at: place)
    }

    fileprivate static func unknownSheet(_ name: String, among all: [Template], at place: SourceLocation) -> Diagnostic
    {
        let known = all.map { "\($0.sheet) (\($0.name))" }.joined(separator: ", ")
        return Diagnostic(
            .packsUnknownSheet, "there is no sheet '\(name)'", help: "There are: \(known).", at: place)
    }

    fileprivate static func unknownPaper(_ name: String, known: [String], at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .packsUnknownPaper, "there is no sheet on paper '\(name)'",
            help: "Known papers are: \(known.joined(separator: ", ")).", at: place)
    }

    fileprivate static func sameFolder(as row: Int, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .packsSameFolder, "the pack would have the same name as that of row \(row)",
            help: "Add a column 'folder' with a name of its own for each pack.", at: place)
    }

    fileprivate static func folderName(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .packsFolderName, "this is no name for a folder",
            help: "Write a name of Latin letters, digits, spaces and hyphens into the column 'folder'.", at: place)
    }
}
