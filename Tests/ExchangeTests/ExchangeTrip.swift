import Diagnostics
import Exchange
import Foundation
import Production
import TestSupport
import Testing
import Translation

/// A catalogue that goes out as a file and comes back.
struct ExchangeTrip {
    let language: Language
    let catalogue: [UInt8]

    /// The project's own catalogue of a language.
    init(_ tag: String) throws {
        language = TestProject.language(tag)
        catalogue = [UInt8](try Data(contentsOf: TestProject.project.catalogue(tag)))
    }

    /// A catalogue of some entries.
    init(entries: String, fields: String = "", in tag: String = "fa") {
        language = TestProject.language(tag)
        let header = """
            msgid ""
            msgstr ""
            "Language: \(tag)\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Plural-Forms: nplurals=2; plural=n != 1;\\n"
            \(fields)

            """
        catalogue = Array((header + entries).utf8)
    }

    func read(_ bytes: [UInt8]) throws -> Catalogue {
        var problems: [Diagnostic] = []
        let catalogue = Catalogue(parsing: bytes, file: "test.po", reporting: &problems)
        #expect(problems == [])
        return catalogue
    }

    func exported(as format: ExchangeFormat) throws -> [UInt8] {
        var problems: [Diagnostic] = []
        let table = BilingualTable(try read(catalogue), in: language)
        let bytes = table.exported(as: format, catalogue: catalogue, reporting: &problems)
        #expect(problems == [])
        return try #require(bytes)
    }

    /// What importing a file into the catalogue, or another, comes to.
    func imported(
        _ bytes: [UInt8], named file: String = "back", into other: [UInt8]? = nil
    ) -> (result: CatalogueImport?, problems: [Diagnostic]) {
        var problems: [Diagnostic] = []
        let result = CatalogueImport(
            of: bytes, named: file, into: other ?? catalogue, named: "test.po", in: language, reporting: &problems)
        return (result, problems)
    }

    /// The catalogue without a single translated word, mark or comment.
    func emptied() throws -> [UInt8] {
        var revision = try #require(CatalogueRevision(of: catalogue, file: "test.po"))
        for message in try read(catalogue).messages {
            revision.change(
                message.id,
                CatalogueRevision.Change(
                    translations: message.translations.map { _ in "" }, isFuzzy: false, translatorComments: []))
        }
        return revision.bytes
    }

    /// All that translators write about a message.
    struct Words: Hashable {
        let id: MessageID
        let translations: [[Unicode.Scalar]]
        let isFuzzy: Bool
        let comments: [String]
    }

    func words(of bytes: [UInt8]) throws -> [Words] {
        try read(bytes).messages.map { message in
            Words(
                id: message.id, translations: message.translations.map { Array($0.unicodeScalars) },
                isFuzzy: message.isFuzzy, comments: message.translatorComments)
        }
    }
}
