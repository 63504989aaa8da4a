package import Design
package import Diagnostics
internal import Layout
internal import Proofing
internal import Signing

extension Project {
    /// One row a fact: number, version, the months of its check and of the next, tier, nations, how many words rest on
    /// it, statement; if asked for, with a row for each of these words.
    ///
    /// Facts that are past their review are reported.
    package func factRows(
        citing: Bool, today: Month?, reporting diagnostics: inout [Diagnostic]
    ) -> [String] {
        guard let setting = setting(reporting: &diagnostics) else { return [] }
        let templates = templates(templateNames, reporting: &diagnostics)
        let texts = Order.englishTexts(of: templates, setting)
        if let today { diagnostics += FactProof.overdue(setting.facts.facts, in: today) }
        return setting.facts.facts.flatMap { fact -> [String] in
            let citations = texts.filter { $0.facts.contains(fact.id) }
            return [fact.row(cited: citations.count)] + (citing ? citations.map(\.row) : [])
        }
    }
}

extension Fact {
    fileprivate func row(cited count: Int) -> String {
        let tier = tier.rawValue + String(repeating: " ", count: max(0, 12 - tier.rawValue.count))
        let nations = nations.joined(separator: ",")
        return "\(id)  \(version)  \(checked)  \(reviewBy)  \(tier)  \(nations)  \(count)  \(statement)"
    }
}

extension TemplateText {
    fileprivate var row: String {
        "     \(location.file):\(location.line)  \(text.replacing("\n", with: " "))"
    }
}
