/// Two times of a day as people write them: `8:00 to 18:30`, `8-6.30pm`, `0800 – 1830`.
struct EnteredTimes: Equatable {
    /// Such as `8:00`.
    let opens: String
    /// Such as `18:30`.
    let closes: String

    /// Nothing if this is not one time and a later one.
    init?(_ text: String) {
        let pattern = /([0-9].*?)\s*(?:-|–|—|to|till|until|and|\s)\s*([0-9].*)/
        guard let parts = text.lowercased().wholeMatch(of: pattern),
            let opens = Self.minutes(of: parts.output.1), let closes = Self.minutes(of: parts.output.2),
            opens < closes
        else { return nil }
        self.opens = Self.text(opens)
        self.closes = Self.text(closes)
    }

    /// Such as `8:00 to 18:30`.
    var english: String { "\(opens) to \(closes)" }

    /// Minutes after midnight; noon is `12:00`, the day's end `24:00`.
    private static func minutes(of text: Substring) -> Int? {
        guard let parts = text.wholeMatch(of: /([0-9]{1,2}?)(?:[:.]?([0-9]{2}))?\s*(?:([ap])\.?m\.?)?/),
            let written = Int(parts.output.1), let minute = Int(parts.output.2 ?? "0"), minute < 60
        else { return nil }
        var hour = written
        if let half = parts.output.3 {
            guard (1...12).contains(written) else { return nil }
            hour = written % 12 + (half == "p" ? 12 : 0)
        }
        return hour * 60 + minute <= 24 * 60 ? hour * 60 + minute : nil
    }

    private static func text(_ minutes: Int) -> String {
        let minute = minutes % 60
        return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
    }
}
