import Design
import Diagnostics
import Layout
import Production
import Proofing
import Translation

/// What the checks of words cost for one catalogue with the messages of all templates.
struct WordsCost {
    private static let rounds = 20

    let project: Project

    func row() throws -> String {
        var problems: [Diagnostic] = []
        guard let setting = project.setting(reporting: &problems) else { throw Bench.Failure.noProject }
        let glossary = project.terms(reporting: &problems)
        let templates = project.templates(project.templateNames, reporting: &problems)
        let texts = templates.flatMap(\.texts) + setting.common.messages.values
        let times = setting.languages.languages.compactMap { language -> Double? in
            guard let catalogue = project.catalogue(of: language, reporting: &problems) else { return nil }
            let rounds = (0..<Self.rounds).map { _ in
                let start = ContinuousClock.now
                _ = CatalogueProof.diagnostics(for: catalogue, in: language, of: texts, glossary: glossary)
                return milliseconds(since: start)
            }
            return rounds.min()
        }
        let mean = times.reduce(0, +) / Double(max(times.count, 1))
        return "checks of a catalogue's words: \(Suite.short(mean)) ms, at most \(Suite.short(times.max() ?? 0)) ms"
    }
}
