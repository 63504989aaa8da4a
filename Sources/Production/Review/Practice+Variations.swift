internal import Translation

extension Practice {
    /// The same practice with other details, each of which brings words onto sheets that its own keep off them: other
    /// days, another topic, another person who answers.
    var reviewVariations: [Practice] {
        let days: [(Weekday, Weekday)] = [(.tuesday, .wednesday), (.thursday, .saturday), (.sunday, .sunday)]
        return zip(days, HealthEvent.Speaker.allCases).map { days, speaker in
            var practice = self
            practice.isSafeSurgery.toggle()
            practice.hours = [OpeningHours(first: days.0, last: days.1, opens: "8:00", closes: "18:30")]
            practice.event = event.map { event in
                HealthEvent(
                    topic: event.topic == .vaccines ? .health : .vaccines, date: event.date, weekday: event.weekday,
                    opens: event.opens, closes: event.closes, place: event.place, link: event.link,
                    languages: event.languages, speaker: speaker, needsNoDocuments: event.needsNoDocuments,
                    welcomesChildren: event.welcomesChildren, isStepFree: event.isStepFree)
            }
            return practice
        }
    }
}
