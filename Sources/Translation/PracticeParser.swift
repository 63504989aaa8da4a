package import Diagnostics
internal import SourceYAML

extension Diagnostic.Code {
    package static let practiceValue = Self("practice.value", .error)
    package static let practiceCharacters = Self("practice.characters", .error)
    package static let logoPermission = Self("practice.logo-permission", .error)
    package static let practiceTooLong = Self("practice.too-long", .error)
}

extension Practice {
    /// Reads a practice file.
    ///
    /// Reports say which detail is wrong, never what it is.
    package init?(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        let before = diagnostics.count
        defer { diagnostics.hideDetails(from: before) }
        let keys = [
            "name", "example", "phone", "website", "hours", "logo", "logo_permission", "nation", "safe_surgery",
            "sanctuary", "help", "interpreters", "event",
        ]
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: keys, reporting: &diagnostics)
        else { return nil }
        let name = file.string("name", reporting: &diagnostics)
        let phone = file.string("phone", reporting: &diagnostics)
        let nation = file.string("nation", reporting: &diagnostics)
        self.init(
            name: name ?? "", isExample: file.flag("example", reporting: &diagnostics),
            phone: phone ?? "",
            website: file.optionalString("website", reporting: &diagnostics),
            hours: file.list("hours", reporting: &diagnostics).compactMap {
                OpeningHours(in: $0, reporting: &diagnostics)
            },
            logo: file.optionalString("logo", reporting: &diagnostics),
            mayPrintLogo: file.flag("logo_permission", reporting: &diagnostics), nation: nation ?? "",
            isSafeSurgery: file.flag("safe_surgery", reporting: &diagnostics),
            sanctuary: file["sanctuary"].flatMap { SanctuaryAward(in: $0, reporting: &diagnostics) },
            help: file["help"].flatMap { HelpLine(in: $0, reporting: &diagnostics) },
            interpreters: file["interpreters"].flatMap { InterpreterLine(in: $0, reporting: &diagnostics) },
            event: file["event"].flatMap { HealthEvent(in: $0, reporting: &diagnostics) })
        for key in keys {
            locations[key] = file[key]?.location
            locations[key]?.excerpt = nil
            // Details inside of details, as in 'event.date'.
            for (inner, value) in file[key]?.entries ?? [] {
                guard let name = inner.string else { continue }
                locations["\(key).\(name)"] = value.location
                locations["\(key).\(name)"]?.excerpt = nil
            }
        }
        // An answer that is neither true nor false was told already.
        if let logo = locations["logo"], file["logo_permission"].map({ $0.bool == false }) ?? true {
            diagnostics.append(.noPermission(at: locations["logo_permission"] ?? logo))
        }
        if name != nil, phone != nil, nation != nil { PracticeRules(practice: self).check(reporting: &diagnostics) }
        if diagnostics[before...].contains(where: { $0.severity == .error }) { return nil }
    }
}

extension OpeningHours {
    fileprivate init?(in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) {
        guard let entry = YAMLMapping(value, known: ["from", "to", "opens", "closes"], reporting: &diagnostics),
            let from = entry.string("from", reporting: &diagnostics),
            let opens = entry.string("opens", reporting: &diagnostics),
            let closes = entry.string("closes", reporting: &diagnostics)
        else { return nil }
        let to = entry.optionalString("to", reporting: &diagnostics) ?? from
        guard let first = Weekday(rawValue: from.lowercased()), let last = Weekday(rawValue: to.lowercased()) else {
            let key = Weekday(rawValue: from.lowercased()) == nil ? "from" : "to"
            diagnostics.append(
                .wrongKind("a day's English name, such as monday", at: entry[key]?.location ?? value.location))
            return nil
        }
        for (key, time) in [("opens", opens), ("closes", closes)] where Self.minutes(of: time) == nil {
            diagnostics.append(
                .wrongKind(
                    "a time in quotes, such as \"8:00\" or \"18:30\"", at: entry[key]?.location ?? value.location))
            return nil
        }
        guard Self.minutes(of: opens) ?? 0 <= Self.minutes(of: closes) ?? 0 else {
            diagnostics.append(
                .wrongKind("a time after the opening", at: entry["closes"]?.location ?? value.location))
            return nil
        }
        self.init(first: first, last: last, opens: opens, closes: closes)
    }

    /// A 24-hour time with Western digits, in minutes after midnight.
    static func minutes(of text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count),
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        return minute < 60 && hour * 60 + minute <= 24 * 60 ? hour * 60 + minute : nil
    }
}

extension Diagnostic {
    fileprivate static func noPermission(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .logoPermission, "the file does not say that the practice may print this logo",
            help: "If it is its own, or the owner allows it, write 'logo_permission: true'; if not, remove the logo.",
            at: location)
    }
}

extension [Diagnostic] {
    /// Takes the lines of the practice file out of reports: they hold the practice's own details.
    fileprivate mutating func hideDetails(from start: Int) {
        for index in indices.dropFirst(start) { self[index].location?.excerpt = nil }
    }
}
