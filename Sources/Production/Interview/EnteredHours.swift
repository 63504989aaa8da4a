internal import SourceYAML
internal import Translation

/// One line of opening hours as people write it: `saturday 9:00 to 12:00`, `mon - thu 8am-6pm`.
struct EnteredHours: Equatable {
    let first: Weekday
    let last: Weekday
    let times: EnteredTimes

    /// Nothing if this is not a day, or two with all between them, and two times; without days `standard` is meant.
    init?(_ text: String, standard: (first: Weekday, last: Weekday)? = nil) {
        let pattern = /(?:([a-z]+)(?:\s*(?:-|–|—|to|till|until)\s*([a-z]+))?\s*[:,]?)?\s*([0-9].*)/
        guard let parts = text.lowercased().wholeMatch(of: pattern), let times = EnteredTimes(String(parts.output.3))
        else { return nil }
        let names = [parts.output.1, parts.output.2].compactMap(\.self)
        let known = names.compactMap { Weekday(entered: $0) }
        guard known.count == names.count else { return nil }
        guard let first = known.first ?? standard?.first, let last = known.last ?? standard?.last else { return nil }
        (self.first, self.last, self.times) = (first, last, times)
    }

    /// Such as `Monday to Friday, 8:00 to 18:30`.
    var english: String {
        let days = first == last ? first.english : "\(first.english) to \(last.english)"
        return "\(days), \(times.english)"
    }

    /// The line's entry in a practice file.
    var yaml: String {
        let days = first == last ? "from: \(first.rawValue)" : "from: \(first.rawValue), to: \(last.rawValue)"
        return "{\(days), opens: \(times.opens.yamlQuoted), closes: \(times.closes.yamlQuoted)}"
    }
}

extension Weekday {
    /// A day by its English name or at least three of its first letters.
    init?(entered text: Substring) {
        let name = text.lowercased()
        guard name.count >= 3, let day = Self.allCases.first(where: { $0.rawValue.hasPrefix(name) }) else { return nil }
        self = day
    }
}
