import Diagnostics
import Foundation
import Layout
import TestSupport
import Testing

@testable import Production

/// A small site of approved Arabic and English and of Ukrainian, Urdu and Burmese drafts.
struct SiteSample {
    /// Everything that was written, by its path.
    let files: [String: [UInt8]]
    let index: SiteIndex
    let result: Site.Result

    static let languages = ["ar", "en", "uk", "ur", "my"]

    /// Made once for all tests that only look at it.
    static let shared = Task {
        try await ProjectCopy.with(templates: ["wall-poster", "bilingual-poster", "many-languages", "screen"]) { copy in
            try copy.sign("ar", "en")
            return try await make(in: copy)
        }
    }

    /// Makes a site beside the project's own folders, or anew over the one that is there.
    static func make(
        in copy: ProjectCopy, languages: [String] = languages, report: String? = nil, since: URL? = nil
    ) async throws -> SiteSample {
        var selection = Order.Selection()
        (selection.languages, selection.papers, selection.variants) = (languages, ["A4", "A3", "slide"], [.office])
        var problems: [Diagnostic] = []
        let order = try #require(Order(selection, of: copy.project, reporting: &problems))
        let folder = copy.file("out/site")
        let site = Site(order, report: report.flatMap { SiteReport($0) }, since: since)
        let result = try await site.make(at: folder, workers: 1, program: nil) { _, _ in }
        let files = try read(folder)
        let data = try #require(files["data.json"])
        let index = try #require(SiteIndex(parsing: data))
        return SiteSample(files: files, index: index, result: result)
    }

    private static func read(_ folder: URL) throws -> [String: [UInt8]] {
        let names = (FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []).compactMap { $0 as? String }
        var files: [String: [UInt8]] = [:]
        for name in names {
            let file = folder.appending(path: name)
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            files[name] = Array(try Data(contentsOf: file))
        }
        return files
    }

    /// All pages with their source.
    var pages: [(path: String, source: String)] {
        files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }.map { ($0.key, text($0.key)) }
    }

    /// A text file of the site.
    func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }
}

extension String {
    /// What the attributes of a page name that a browser would follow or fetch.
    var webReferences: [String] {
        matches(of: /\ (?:href|src)="([^"]*)"/).map { String($0.1).replacing("&amp;", with: "&") }
    }
}
