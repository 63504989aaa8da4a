package import Diagnostics
internal import SourceYAML
internal import Translation

extension Touches {
    /// Reads `touched.yaml`; a pair that is more than a slip is reported and counts for nothing.
    package init(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        diagnostics += PersonalAddress.diagnostics(forCommentsOf: source)
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: ["touched"], reporting: &diagnostics),
            file.required("touched", reporting: &diagnostics) != nil
        else {
            self.init()
            return
        }
        self.init(
            file.list("touched", reporting: &diagnostics).compactMap { Touch(in: $0, reporting: &diagnostics) })
    }
}

extension Touch {
    fileprivate init?(in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) {
        guard let entry = YAMLMapping(value, known: ["was", "now", "why", "by", "date"], reporting: &diagnostics)
        else { return nil }
        let was = entry.string("was", reporting: &diagnostics)
        let now = entry.string("now", reporting: &diagnostics)
        let why = entry.string("why", reporting: &diagnostics)
        let signer = entry.signer(reporting: &diagnostics)
        let date = entry.date("date", reporting: &diagnostics)
        if let why, let place = entry["why"] {
            diagnostics += PersonalAddress.diagnostics(for: why, at: place.location)
        }
        guard let was, let now, let why, let signer, let date else { return nil }
        if let reason = TypoMeasure(from: was, to: now).excess {
            diagnostics.append(.moreThanATypo(reason, at: entry["now"]?.location ?? entry.location))
            return nil
        }
        self.init(was: was, now: now, why: why, signer: signer, date: date)
    }
}
