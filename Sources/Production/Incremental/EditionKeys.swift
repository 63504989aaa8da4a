internal import Design
internal import Diagnostics
internal import Foundation
internal import Graphics
internal import Layout
internal import Translation

/// Works out the keys of an order's editions.
struct EditionKeys {
    private let order: Order
    private let subsets: [FontSubset]
    /// What all sheets hang on.
    private var shared = EditionKey()
    /// What the sheets of each template hang on besides.
    private var files: [String: EditionKey] = [:]

    init(_ order: Order, fonts: [InstalledFont], subsets: [FontSubset]) {
        self.order = order
        self.subsets = subsets
        shared[.program] = ProgramVersion.digest
        shared[.fonts] = Checksum.short(
            fonts.map { "\($0.family) \($0.weight) \($0.face) \($0.file) \(Self.stamp($0.file))" }.sorted()
                .joined(separator: "\n"))
        for file in order.project.keyedFiles { shared[.file(order.project.name(of: file))] = Self.digest(of: file) }
        let logo = order.practiceLogo.map { Self.digest(of: $0) } ?? ""
        shared[.practice] = Checksum.short("\(logo) \(order.practice.isExample)")
        for template in order.templates { files[template.name] = key(of: template) }
    }

    private static func stamp(_ file: String) -> String { FileStamp(of: URL(filePath: file))?.text ?? "" }

    private static func digest(of file: URL) -> String {
        (try? Data(contentsOf: file)).map { Checksum.short(Array($0)) } ?? "missing"
    }

    private func key(of template: Template) -> EditionKey {
        var key = shared
        let project = order.project
        key[.file(template.location.file)] = Self.digest(of: project.root.appending(path: template.location.file))
        for (name, file) in project.drawingFiles(for: [template]) where template.drawings.contains(name) {
            key[.file(project.name(of: file))] = Self.digest(of: file)
        }
        key[.date] = EditionDate.pdfDate(of: template)
        return key
    }

    /// The key of one edition.
    func key(of edition: Edition) -> EditionKey {
        var key = files[edition.template.name] ?? shared
        let words = EditionWords(edition)
        for (message, digest) in words.digests { key[.words(message)] = digest }
        key[.form] = words.form
        key[.cutFonts] = cutFonts(of: edition, holdsIdeographs: words.holdsIdeographs)
        return key
    }

    /// The names of the made fonts that a sheet may be set in, which hold what they are made of.
    ///
    /// Any sheet may name a language, in its own letters.
    private func cutFonts(of edition: Edition, holdsIdeographs: Bool) -> String {
        let families = Set(
            edition.languages.flatMap { $0.setting.headlineFamilies + $0.setting.textFamilies })
        return Checksum.short(
            subsets.filter { $0.isWhole || holdsIdeographs || families.contains($0.source.family) }
                .map { URL(filePath: $0.file).lastPathComponent }.sorted().joined(separator: "\n"))
    }
}

extension Project {
    /// The files that decide how every sheet looks, beside its words and its template.
    fileprivate var keyedFiles: [URL] { [languageTable, theme, pictogramTable, fontConfiguration, fontList] }
}

extension Order {
    /// The file of the practice's logo.
    var practiceLogo: URL? {
        let file = selection.practiceFile ?? project.examplePractice
        return practice.logo.map { file.deletingLastPathComponent().appending(path: $0) }
    }
}
