import Diagnostics
import Foundation
import TestSupport
import Testing
import Translation

/// What libFuzzer once found, and what it starts from, is read without harm.
struct FuzzCorpusTests {
    private static func files(_ reader: String) throws -> [URL] {
        let folder = TestProject.root.appending(path: "Tests/Fuzz/\(reader)")
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
    }

    @Test func `Every catalogue of the corpus is read, and one that is not changed is the same`() throws {
        for file in try Self.files("catalogue") {
            let bytes = Array(try Data(contentsOf: file))
            let result = CatalogueReadingResult(bytes)
            #expect(!result.catalogue.messages.isEmpty || !result.diagnostics.isEmpty, "\(file.lastPathComponent)")
            if let revision = CatalogueRevision(of: bytes, file: "ur.po") { #expect(revision.bytes == bytes) }
        }
    }

    @Test func `Every table of languages of the corpus is read`() throws {
        for file in try Self.files("languages") {
            var reports: [Diagnostic] = []
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            let table = LanguageTable(parsing: SourceText(file: "languages.yaml", text: text), reporting: &reports)
            #expect(!table.languages.isEmpty || !reports.isEmpty, "\(file.lastPathComponent)")
        }
    }
}
