internal import Diagnostics
internal import SourceYAML

extension TemplateParser {
    static let pageKeys = ["folds", "artwork", "frames", "cells"]
    /// What only a page among others can be.
    private static let ownPageKeys = ["name", "in", "mirrored"]

    /// The pages of a sheet; a sheet of one page has its parts in the file itself.
    ///
    /// The languages of a sheet for many stand in cells and nowhere else.
    mutating func pages(in file: YAMLMapping) -> [TemplatePage] {
        let before = diagnostics.count
        let pages = allPages(in: file)
        // A faulty page may have cells that could not be read.
        if case .many = readers, diagnostics.count == before, pages.allSatisfy({ $0.cells == nil }) {
            diagnostics.append(.missingKey("cells", at: file.location))
        }
        return pages
    }

    private mutating func allPages(in file: YAMLMapping) -> [TemplatePage] {
        guard file["pages"] != nil else { return [page(in: file, named: "")] }
        file.refuse(Self.pageKeys, beside: "pages", reporting: &diagnostics)
        return file.requiredList("pages", reporting: &diagnostics).compactMap { value in
            guard let entry = YAMLMapping(value, known: Self.ownPageKeys + Self.pageKeys, reporting: &diagnostics),
                let name = entry.string("name", reporting: &diagnostics)
            else { return nil }
            return page(in: entry, named: name)
        }
    }

    private mutating func page(in entry: YAMLMapping, named name: String) -> TemplatePage {
        TemplatePage(
            name: name, isSecond: isSecond(entry),
            isMirrored: entry.flag("mirrored", default: true, reporting: &diagnostics), folds: folds(in: entry),
            artwork: artwork(in: entry), frames: frames(in: entry),
            cells: entry["cells"].flatMap { cells($0) })
    }

    mutating func readers(in file: YAMLMapping) -> Readers {
        let readers = file["readers"].map { self.readers($0) } ?? .one
        self.readers = readers
        return readers ?? .one
    }

    private mutating func readers(_ value: YAMLValue) -> Readers? {
        switch value.string {
        case "one": return .one
        case "pair": return .pair
        case "staff": return .staff
        default:
            guard value.entries != nil else {
                diagnostics.append(.wrongKind("one, pair, staff or {many: [languages]}", at: value.location))
                return nil
            }
            return YAMLMapping(value, known: ["many"], reporting: &diagnostics).map {
                .many($0.requiredStrings("many", reporting: &diagnostics))
            }
        }
    }

    /// Small sheets on one of the template's papers; `small` is nothing if it is faulty, which was told.
    mutating func imposition(in file: YAMLMapping, of small: Paper?, on papers: [Paper]) -> Imposition? {
        guard let value = file["imposition"],
            let entry = YAMLMapping(value, known: ["paper", "columns", "rows"], reporting: &diagnostics),
            let place = entry.required("paper", reporting: &diagnostics), let paper = paper(place),
            let columns = count("columns", in: entry), let rows = count("rows", in: entry)
        else { return nil }
        if papers.count == file["papers"]?.items?.count, !papers.contains(paper) {
            diagnostics.append(
                .unknownName(paper.name, kind: "paper", known: papers.map(\.name), at: place.location))
        }
        if let small, Double(columns) * small.width > paper.width || Double(rows) * small.height > paper.height {
            diagnostics.append(.noRoom(for: "\(columns) × \(rows) of \(small.name)", on: paper, at: value.location))
        }
        return Imposition(paper: paper, columns: columns, rows: rows)
    }

    private mutating func count(_ key: String, in entry: YAMLMapping) -> Int? {
        entry.number(key, .count, reporting: &diagnostics).map { Int($0) }
    }
}

extension NumberKind {
    /// Rows and columns that a sheet has room for.
    fileprivate static let count = Self("a whole number from 1 to 20") { (1...20).contains($0) && $0 == $0.rounded() }
}
