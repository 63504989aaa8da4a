internal import Diagnostics

/// A problem as a reviewer is told it: once, with all sheets on which it shows.
struct ReviewFinding: Sendable, Hashable {
    let problem: Diagnostic
    /// Such as `wall-poster A4`; empty if it is one of the words alone.
    var sheets: [String]

    /// What a person reads of it; two problems that read the same are one.
    fileprivate struct Words: Hashable {
        let code: Diagnostic.Code
        let message: String
        let help: String?
        let replacement: String?

        init(_ problem: Diagnostic) {
            (code, message) = (problem.code, problem.message)
            (help, replacement) = (problem.help, problem.replacement)
        }
    }

    /// Where the problem shows, as a sentence.
    var places: String? { sheets.isEmpty ? nil : "On \(sheets.joined(separator: ", "))." }
}

extension [Diagnostic] {
    /// Each problem once.
    var findings: [ReviewFinding] {
        var findings: [ReviewFinding] = []
        var known: [ReviewFinding.Words: Int] = [:]
        for problem in self {
            let words = ReviewFinding.Words(problem)
            let index = known[words] ?? findings.count
            if known[words] == nil { findings.append(ReviewFinding(problem: problem, sheets: [])) }
            known[words] = index
            let sheet = problem.subject.flatMap { subject in
                subject.template.map { template in subject.paper.map { "\(template) \($0)" } ?? template }
            }
            if let sheet, !findings[index].sheets.contains(sheet) { findings[index].sheets.append(sheet) }
        }
        return findings
    }
}
