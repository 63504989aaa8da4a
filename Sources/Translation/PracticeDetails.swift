extension Practice {
    /// What the practice says in words of its own, by the key of its file.
    package var ownWords: [(key: String, text: String)] {
        let all: [(String, String?)] = [
            ("name", name), ("sanctuary.awarded_by", sanctuary?.body), ("sanctuary.learned", sanctuary?.learned),
            ("sanctuary.doing", sanctuary?.doing), ("sanctuary.sharing", sanctuary?.sharing),
            ("help.name", help?.name), ("event.place", event?.place),
        ]
        return all.compactMap { key, text in text.map { (key, $0) } }
    }
}

/// An award of sanctuary, which a practice has only when it says from when until when.
package struct SanctuaryAward: Sendable, Hashable {
    package let body: String
    package let from: CalendarDate
    package let until: CalendarDate
    /// A line each of the practice's own, in English.
    package let learned, doing, sharing: String?

    package init(
        body: String, from: CalendarDate, until: CalendarDate, learned: String? = nil, doing: String? = nil,
        sharing: String? = nil
    ) {
        (self.body, self.from, self.until) = (body, from, until)
        (self.learned, self.doing, self.sharing) = (learned, doing, sharing)
    }
}

/// An organisation that helps people whom a surgery refused.
package struct HelpLine: Sendable, Hashable {
    package let name: String
    package let phone: String

    package init(name: String, phone: String) { (self.name, self.phone) = (name, phone) }
}

/// The telephone line through which staff book interpreters.
package struct InterpreterLine: Sendable, Hashable {
    package let phone: String
    /// Never on a side that the public sees.
    package let code: String?

    package init(phone: String, code: String? = nil) { (self.phone, self.code) = (phone, code) }
}

/// A meeting at which people ask questions about vaccines or health.
package struct HealthEvent: Sendable, Hashable {
    package enum Topic: String, Sendable, CaseIterable { case vaccines, health }
    package enum Speaker: String, Sendable, CaseIterable { case doctor, nurse, pharmacist }

    package var topic: Topic
    package let date: CalendarDate
    /// As the practice wrote it, to be compared with the date.
    package let weekday: Weekday?
    package let opens: String
    package let closes: String
    package let place: String?
    package let link: String?
    /// Tags of the languages that questions can be asked in.
    package let languages: [String]
    package var speaker: Speaker?
    /// Confirmed by the organiser.
    package let needsNoDocuments: Bool
    package let welcomesChildren: Bool
    package let isStepFree: Bool

    package init(
        topic: Topic, date: CalendarDate, weekday: Weekday? = nil, opens: String, closes: String, place: String? = nil,
        link: String? = nil, languages: [String] = [], speaker: Speaker? = nil, needsNoDocuments: Bool = false,
        welcomesChildren: Bool = false, isStepFree: Bool = false
    ) {
        (self.topic, self.date, self.weekday, self.opens, self.closes) = (topic, date, weekday, opens, closes)
        (self.place, self.link, self.languages, self.speaker) = (place, link, languages, speaker)
        (self.needsNoDocuments, self.welcomesChildren, self.isStepFree) = (
            needsNoDocuments, welcomesChildren, isStepFree
        )
    }
}
