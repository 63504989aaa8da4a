internal import Design
internal import Diagnostics
internal import Foundation
internal import Layout
internal import Packing
internal import Prepress
internal import Translation

/// Gathers the files of a pack and what its page of contents says of them.
struct PackShelf {
    let order: Order
    private(set) var contents: PackContents
    private(set) var files: [ZipArchive.File] = []
    var diagnostics: [Diagnostic] = []
    private var chapters: [Binding.Chapter] = []

    /// All sheets in one file.
    private static let bookName = "all-sheets.pdf"

    init(order: Order, purpose: PackContents.Purpose) {
        self.order = order
        contents = PackContents(
            practice: order.practice.name, purpose: purpose, date: order.selection.today?.english, groups: [],
            leftOut: order.unclaimed.map { template, missing in
                PackContents.LeftOut(
                    what: template.title, why: "the practice file has no \(missing.practiceKeys)")
            })
        contents.leftOut += order.unreviewed.map {
            PackContents.LeftOut(what: Self.name(of: $0.edition), why: $0.state.reason)
        }
    }

    /// What people call a sheet.
    private static func name(of edition: Edition) -> String {
        let language = edition.template.isForMany ? "many languages" : edition.language.englishName
        return "\(edition.template.title), \(language), \(edition.paper.name)"
    }

    mutating func leaveOut(_ planned: PlannedEdition) {
        contents.leftOut.append(
            PackContents.LeftOut(
                what: Self.name(of: planned.edition), why: "something is wrong with it: 'posters check' says what"))
    }

    mutating func add(
        _ planned: PlannedEdition, files made: [(file: SheetFile, bytes: [UInt8])], drawn: [DrawnPage],
        thumbnail: [UInt8]
    ) {
        let edition = planned.edition
        let folder = Self.folder(of: edition)
        for (file, bytes) in made {
            files.append(ZipArchive.File("\(folder)/\(Self.fileName(of: file))", bytes))
        }
        let sheet = PackContents.Sheet(
            title: edition.template.title, says: edition.template.about, paper: edition.paper.plainName,
            file: "\(folder)/\(made.first.map { Self.fileName(of: $0.file) } ?? "")", state: planned.state,
            sides: edition.sides, finish: edition.finish, thumbnail: thumbnail)
        let group = group(of: edition)
        contents.groups[group].sheets.append(sheet)
        if !drawn.isEmpty {
            let bound = Binding.Sheet(title: "\(edition.template.title), \(edition.paper.plainName)", pages: drawn)
            chapters[group] = Binding.Chapter(title: chapters[group].title, sheets: chapters[group].sheets + [bound])
        }
    }

    private static func fileName(of file: SheetFile) -> String {
        file.path.split(separator: "/").last.map(String.init) ?? file.path
    }

    /// Folders are called as staff call languages.
    private static func folder(of edition: Edition) -> String {
        let name =
            edition.template.isForMany
            ? "Many languages" : edition.template.readers == .staff ? "Staff" : edition.language.englishName
        return name.replacing("(", with: "").replacing(")", with: "")
    }

    /// The index of the group that a sheet belongs to.
    private mutating func group(of edition: Edition) -> Int {
        let name = Self.folder(of: edition)
        let isOfLanguage = !edition.template.isForMany && edition.template.readers != .staff
        let english = isOfLanguage ? edition.language.englishName : name
        if let index = contents.groups.firstIndex(where: { $0.english == english }) { return index }
        contents.groups.append(
            PackContents.Group(
                english: english, endonym: isOfLanguage ? edition.language.endonym : "", tag: edition.language.tag,
                isRightToLeft: edition.language.isRightToLeft, sheets: []))
        chapters.append(Binding.Chapter(title: english, sheets: []))
        return contents.groups.count - 1
    }

    /// All sheets for paper; nothing if there are none.
    var binding: Binding? {
        let filled = chapters.filter { !$0.sheets.isEmpty }
        guard !filled.isEmpty else { return nil }
        return Binding(title: "\(order.practice.name): all sheets", language: "en", chapters: filled)
    }

    mutating func addBook(_ bytes: [UInt8]) { files.insert(ZipArchive.File(Self.bookName, bytes), at: 0) }

    /// Writes the page of contents, which speaks of everything else.
    mutating func addContents() {
        files.insert(
            ZipArchive.File("contents.html", Array(contents.html(in: order.setting.palette).utf8)), at: 0)
    }
}

extension Paper {
    /// As people say it, such as `A4 landscape`.
    var plainName: String { name.replacing("-", with: " ") }
}

extension Edition {
    /// How many sides are printed, and over which edge the paper is turned.
    var sides: PackContents.Sides {
        if pages.count < 2 || template.pixels != nil { return .one }
        // A leaflet is turned like a page of a book that lies on its side.
        return pages.contains { !$0.page.folds.isEmpty } ? .shortEdge : .longEdge
    }

    var finish: PackContents.Finish {
        if template.pixels != nil { return .screen }
        if isImposed, let imposition = template.imposition {
            return .cut(pieces: imposition.columns * imposition.rows)
        }
        let folds = pages.map(\.page.folds.count).max() ?? 0
        return folds > 0 ? .folded(panels: folds + 1) : .flat
    }
}
