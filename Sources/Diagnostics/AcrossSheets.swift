extension [Diagnostic] {
    /// The same problems, with reports that say the same of several sheets put together into one.
    ///
    /// Of words that are too long the report of the worst sheet is kept.
    package var acrossSheets: [Diagnostic] {
        var indices: [Sameness: Int] = [:]
        var result: [Diagnostic] = []
        for problem in self {
            guard let index = indices[Sameness(problem)] else {
                indices[Sameness(problem)] = result.count
                result.append(problem)
                result[result.count - 1].sheets = problem.allSheets
                continue
            }
            let sheets = (result[index].sheets + problem.allSheets).unique
            // The first report may be one that is made before layout and knows of no sheet.
            let isWorse = problem.surplus ?? 0 > result[index].surplus ?? 0 || result[index].sheets.isEmpty
            if isWorse { result[index] = problem }
            result[index].sheets = sheets
        }
        return result
    }
}

/// What makes two reports one.
private struct Sameness: Hashable {
    let code: String
    let location: SourceLocation?
    /// Nothing where the message has a number that differs from sheet to sheet.
    let message: String?

    init(_ problem: Diagnostic) {
        code = problem.code.name
        location = problem.location
        message = problem.surplus == nil ? problem.message : nil
    }
}

extension Diagnostic {
    fileprivate var allSheets: [Subject] {
        if !sheets.isEmpty { return sheets }
        return subject.map { $0.template == nil ? [] : [$0] } ?? []
    }

    /// Where on paper the problem shows, in words: 'shows on: wall-poster A4, A3; leaflet A4', or 'on: …' for one sheet.
    var showing: String? {
        if sheets.isEmpty { return subject.map { "on: \($0.text)" } }
        let names = sheets.map { $0.template ?? "" }.unique.map { name in
            let papers = sheets.filter { $0.template ?? "" == name }.compactMap(\.paper).unique
            return ([name] + [papers.joined(separator: ", ")]).filter { !$0.isEmpty }.joined(separator: " ")
        }
        return "shows on: \(names.joined(separator: "; "))"
    }
}
