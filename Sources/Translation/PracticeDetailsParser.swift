internal import Diagnostics
internal import SourceYAML

extension SanctuaryAward {
    init?(in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) {
        let keys = ["awarded_by", "from", "until", "learned", "doing", "sharing"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let body = entry.string("awarded_by", reporting: &diagnostics),
            let from = entry.date("from", reporting: &diagnostics),
            let until = entry.date("until", reporting: &diagnostics)
        else { return nil }
        guard from < until else {
            diagnostics.append(.wrongKind("a day after 'from'", at: entry["until"]?.location ?? value.location))
            return nil
        }
        self.init(
            body: body, from: from, until: until, learned: entry.optionalString("learned", reporting: &diagnostics),
            doing: entry.optionalString("doing", reporting: &diagnostics),
            sharing: entry.optionalString("sharing", reporting: &diagnostics))
    }
}

extension HelpLine {
    init?(in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) {
        guard let entry = YAMLMapping(value, known: ["name", "phone"], reporting: &diagnostics),
            let name = entry.string("name", reporting: &diagnostics),
            let phone = entry.string("phone", reporting: &diagnostics)
        else { return nil }
        self.init(name: name, phone: phone)
    }
}

extension InterpreterLine {
    init?(in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) {
        guard let entry = YAMLMapping(value, known: ["phone", "code"], reporting: &diagnostics),
            let phone = entry.string("phone", reporting: &diagnostics)
        else { return nil }
        self.init(phone: phone, code: entry.optionalString("code", reporting: &diagnostics))
    }
}

extension HealthEvent {
    init?(in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) {
        let keys = [
            "topic", "date", "weekday", "opens", "closes", "place", "link", "languages", "answered_by", "no_documents",
            "children", "step_free",
        ]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let topic: Topic = entry.choice("topic", reporting: &diagnostics),
            let date = entry.date("date", reporting: &diagnostics),
            let opens = entry.time("opens", reporting: &diagnostics),
            let closes = entry.time("closes", reporting: &diagnostics)
        else { return nil }
        if OpeningHours.minutes(of: opens) ?? 0 >= OpeningHours.minutes(of: closes) ?? 0 {
            diagnostics.append(.wrongKind("a time after 'opens'", at: entry["closes"]?.location ?? value.location))
            return nil
        }
        if entry["place"] == nil, entry["link"] == nil {
            diagnostics.append(.missingKey("place", at: value.location))
            return nil
        }
        self.init(
            topic: topic, date: date,
            weekday: entry["weekday"] == nil ? nil : entry.choice("weekday", reporting: &diagnostics), opens: opens,
            closes: closes, place: entry.optionalString("place", reporting: &diagnostics),
            link: entry.optionalString("link", reporting: &diagnostics),
            languages: entry.strings("languages", reporting: &diagnostics),
            speaker: entry["answered_by"] == nil ? nil : entry.choice("answered_by", reporting: &diagnostics),
            needsNoDocuments: entry.flag("no_documents", reporting: &diagnostics),
            welcomesChildren: entry.flag("children", reporting: &diagnostics),
            isStepFree: entry.flag("step_free", reporting: &diagnostics))
    }
}

extension YAMLMapping {
    fileprivate func time(_ key: String, reporting diagnostics: inout [Diagnostic]) -> String? {
        guard let value = required(key, reporting: &diagnostics) else { return nil }
        if let text = value.string, OpeningHours.minutes(of: text) != nil { return text }
        diagnostics.append(.wrongKind("a time in quotes, such as \"8:00\" or \"18:30\"", at: value.location))
        return nil
    }

    /// One of the names of a choice, in small letters.
    fileprivate func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, reporting diagnostics: inout [Diagnostic]
    ) -> Choice? where Choice.RawValue == String {
        guard let value = required(key, reporting: &diagnostics) else { return nil }
        if let choice = Choice(rawValue: value.string?.lowercased() ?? "") { return choice }
        let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        diagnostics.append(.wrongKind("one of \(names)", at: value.location))
        return nil
    }
}
