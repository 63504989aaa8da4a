import Design
import Diagnostics
import Layout
import Production
import TestSupport
import Testing

@testable import Proofing
@testable import Translation

/// What only a whole catalogue shows.
@Suite struct CatalogueCheckTests {
    private static let texts =
        TestProject.templateNames.flatMap { TestProject.template($0).texts }
        + TestProject.setting.common.messages.values.sorted { $0.text < $1.text }

    /// The reports on a catalogue as that of a language, with the project's English.
    static func reports(on catalogue: Catalogue, as tag: String) -> [Diagnostic] {
        CatalogueProof.diagnostics(
            for: catalogue, in: TestProject.language(tag), of: texts, glossary: TestProject.glossary)
    }

    /// A catalogue with other words.
    static func changed(_ catalogue: Catalogue, _ change: (String) -> String) -> Catalogue {
        Catalogue(
            file: catalogue.file, header: catalogue.header,
            messages: catalogue.messages.map { message in
                var message = message
                message.translations = message.translations.map(change)
                return message
            })
    }

    @Test(arguments: TestProject.tags) func `no catalogue of the project has a report`(tag: String) {
        let reports = Self.reports(on: TestProject.catalogue(tag), as: tag)
        #expect(reports.map { DiagnosticFormat.plain.text(for: $0) } == [])
    }
}
