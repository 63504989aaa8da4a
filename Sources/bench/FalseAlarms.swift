import Design
import Diagnostics
import Foundation
import Production
import Proofing
import Translation

/// How often checks of words report other people's translations, nearly all of which are right: `make false-alarms`.
struct FalseAlarms {
    /// A folder of PO files for each language.
    let folder: URL
    /// Reports whose code begins so, one by one, instead of tables.
    let code: String?

    /// Messages with a report, by code, and how many messages there are.
    private struct Count {
        var messages = 0
        var hits: [String: Int] = [:]

        static func += (left: inout Count, right: Count) {
            left.messages += right.messages
            left.hits.merge(right.hits, uniquingKeysWith: +)
        }
    }

    /// The tables, or the reports.
    func lines(for table: LanguageTable) throws -> [String] {
        var reports: [String] = []
        var counts: [(tag: String, count: Count)] = []
        for language in table.languages {
            var count = Count()
            for catalogue in try catalogues(of: language) {
                let found = diagnostics(for: catalogue, in: language)
                reports += found.flatMap(\.self).filter { $0.code.name.hasPrefix(code ?? " ") }.map(Self.line)
                count.messages += catalogue.messages.count
                for codes in found.map({ Set($0.map(\.code.name)) }) {
                    for code in codes { count.hits[code, default: 0] += 1 }
                }
            }
            if count.messages > 0 { counts.append((language.tag, count)) }
        }
        return code == nil ? Self.table(of: counts) : reports
    }

    private func catalogues(of language: Language) throws -> [Catalogue] {
        let folder = folder.appending(path: language.tag)
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.sorted { $0.path < $1.path }.map { file in
            var unheard: [Diagnostic] = []
            let bytes = Array(try Data(contentsOf: file))
            return Catalogue(parsing: bytes, file: "\(language.tag)/\(file.lastPathComponent)", reporting: &unheard)
        }
    }

    /// What other people's catalogues cannot have right: the header's fields are ours, and so are placeholders.
    ///
    /// Terms report nothing, because there is no glossary of other fields.
    private static let ours: Set<Diagnostic.Code> = [
        .catalogueState, .catalogueLanguage, .placeholderUnknown, .placeholderMissing,
    ]

    /// The reports on each message, and on the whole, with the messages' own English.
    private func diagnostics(for catalogue: Catalogue, in language: Language) -> [[Diagnostic]] {
        // The first form of a plural may say 'one' where the English has a number, or the reverse.
        let texts = catalogue.messages.filter { !$0.isFuzzy && $0.plural == nil }.map {
            TemplateText($0.id.text, context: $0.id.context, location: $0.location)
        }
        let whole = CatalogueProof.catalogueChecks.flatMap { $0.diagnostics(for: catalogue, in: language, of: texts) }
        let translations = Translated.all(of: texts, in: catalogue, language)
        let compared = CatalogueProof.comparing.flatMap { $0.diagnostics(for: translations) }
        let single = translations.map { translation in
            CatalogueProof.checks.flatMap { $0.diagnostics(for: translation) }
        }
        return ((whole + compared).map { [$0] } + single).map { $0.filter { !Self.ours.contains($0.code) } }
    }

    private static func line(_ report: Diagnostic) -> String {
        let place = report.location.map { "\($0.file):\($0.line)" } ?? ""
        return
            "\(report.code.name) \(place): \(report.message) | \(report.location?.excerpt ?? "") | \(report.notes.first?.message ?? "")"
    }

    /// A row for each check and one for each language.
    private static func table(of counts: [(tag: String, count: Count)]) -> [String] {
        var all = Count()
        for (_, count) in counts { all += count }
        let codes = all.hits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let checks = codes.map { code, hits in
            let worst = counts.map { (tag: $0.tag, hits: $0.count.hits[code] ?? 0, count: $0.count) }
                .filter { $0.hits > 0 }.sorted { share($1.hits, $1.count) < share($0.hits, $0.count) }
            let words = worst.prefix(3).map { "\($0.tag) \(percent($0.hits, $0.count))" }.joined(separator: ", ")
            return "| `\(code)` | \(hits) | \(percent(hits, all)) | \(words) |"
        }
        let languages = counts.map { tag, count in
            let words = count.hits.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { code, hits in
                "\(code.replacing("catalogue.", with: "")) \(hits) (\(percent(hits, count)))"
            }
            return "| \(tag) | \(count.messages) | \(words.isEmpty ? "–" : words.joined(separator: ", ")) |"
        }
        return ["| check | messages with a report | of \(all.messages) | most in |", "| --- | ---: | ---: | --- |"]
            + checks + ["", "| language | messages | reports |", "| --- | ---: | --- |"] + languages
    }

    private static func share(_ hits: Int, _ count: Count) -> Double { Double(hits) / Double(max(count.messages, 1)) }

    private static func percent(_ hits: Int, _ count: Count) -> String { "\(Suite.short(100 * share(hits, count))) %" }
}
