import Testing

/// A practice file with one fault in one detail.
struct PracticeFault: Sendable, CustomTestStringConvertible {
    /// The lines of the faulty detail, with `▸` at the place that the report must name.
    let detail: String
    let code: String
    /// What the help must say.
    let help: String

    init(_ detail: String, _ code: String, _ help: String) {
        self.detail = detail
        self.code = code
        self.help = help
    }

    var testDescription: String { detail.debugDescription }

    /// A whole practice file with the faulty detail instead of the right one.
    var marked: String {
        let right = ["name: Elm Lane", "phone: 020 7946 0123", "nation: england"]
        let bare = detail.replacing("▸", with: "")
        let key = bare.prefix { $0 != ":" }
        return (right.filter { !$0.hasPrefix(key + ":") } + [detail]).joined(separator: "\n")
    }

    static let all = names + phones + websites + hours + others + awards + helpers + events + eventDetails

    private static let tooLong = "Give the short form that patients know."
    private static let noPlace = "emoji, control and direction characters have no place on a sheet"
    private static let digits = "Write it with the digits 0 to 9 and spaces"
    private static let address = "Write the whole address, starting with 'https://'."

    static let names = [
        Self("name: ▸" + String(repeating: "Elm ", count: 75).dropLast(), "practice.too-long", tooLong),
        Self("name: ▸" + String(repeating: "é", count: 101), "practice.too-long", tooLong),
        Self("name: ▸" + String(repeating: "م", count: 101), "practice.too-long", tooLong),
        Self("name: ▸Elm 🏥 Lane", "practice.characters", noPlace),
        Self("name: ▸Elm 👨‍👩‍👧 Lane", "practice.characters", noPlace),
        Self("name: ▸Elm 🇬🇧 Lane", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\u202E Lane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\u202D Lane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\u2066 Lane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\u200F Lane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\u061C Lane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\nLane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\tLane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\0Lane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\e[31mLane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\u2028Lane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\u200BLane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\u00ADLane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\uE000Lane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\uFFFDLane\"", "practice.characters", noPlace),
        Self("name: ▸\"Elm\\uFFFELane\"", "practice.characters", noPlace),
        Self("name: ▸\"\"", "yaml.wrong-kind", "some text"),
        Self("name: ▸[Elm Lane]", "yaml.wrong-kind", "some text"),
    ]

    static let phones = [
        Self("phone: ▸ring us", "practice.value", digits),
        Self("phone: ▸12", "practice.value", digits),
        Self("phone: ▸1234567890123456", "practice.value", digits),
        Self("phone: ▸020 7946 0123 ext 5", "practice.value", digits),
        Self("phone: ▸020.7946.0123", "practice.value", digits),
        Self("phone: ▸020/79460123", "practice.value", digits),
        Self("phone: ▸۰۲۰ ۷۹۴۶ ۰۱۲۳", "practice.value", digits),
        Self("phone: ▸０２０７９４６", "practice.value", digits),
        Self("phone: ▸\"020\\u00A07946\"", "practice.value", digits),
        Self("phone: ▸\"+-() \"", "practice.value", digits),
        Self("phone: ▸tel:02079460123", "practice.value", digits),
    ]

    static let websites = [
        Self("website: ▸elm-lane.example", "practice.value", address),
        Self("website: ▸www.elm-lane.example", "practice.value", address),
        Self("website: ▸ftp://elm-lane.example", "practice.value", address),
        Self("website: ▸javascript:alert(1)", "practice.value", address),
        Self("website: ▸HTTPS://elm-lane.example", "practice.value", address),
        Self("website: ▸https://elm lane.example", "practice.value", address),
        Self("website: ▸https://клиника.example", "practice.value", address),
        Self("website: ▸https://elm-lane.example/" + String(repeating: "x", count: 96), "practice.too-long", tooLong),
        Self("website: ▸\"https://elm-lane.example\\n\"", "practice.characters", noPlace),
        Self("website: ▸[]", "yaml.wrong-kind", "some text"),
    ]

    private static let time = "a time in quotes"

    static let hours = [
        Self("hours: [{from: monday, opens: ▸\"8.00\", closes: \"18:30\"}]", "yaml.wrong-kind", time),
        Self("hours: [{from: monday, opens: ▸\"8:0\", closes: \"18:30\"}]", "yaml.wrong-kind", time),
        Self("hours: [{from: monday, opens: ▸\"800\", closes: \"18:30\"}]", "yaml.wrong-kind", time),
        Self("hours: [{from: monday, opens: ▸\":30\", closes: \"18:30\"}]", "yaml.wrong-kind", time),
        Self("hours: [{from: monday, opens: ▸\"8:00:00\", closes: \"18:30\"}]", "yaml.wrong-kind", time),
        Self("hours: [{from: monday, opens: \"8:00\", closes: ▸\"18:60\"}]", "yaml.wrong-kind", time),
        Self("hours: [{from: monday, opens: \"8:00\", closes: ▸\"25:00\"}]", "yaml.wrong-kind", time),
        Self("hours: [{from: monday, opens: \"8:00\", closes: ▸\"6:30 pm\"}]", "yaml.wrong-kind", time),
        Self("hours: [{from: monday, opens: \"8:00\", closes: ▸\"-1:30\"}]", "yaml.wrong-kind", time),
        Self("hours: [{from: monday, opens: ▸\"٨:٠٠\", closes: \"18:30\"}]", "yaml.wrong-kind", time),
        Self("hours: [{from: ▸lundi, opens: \"8:00\", closes: \"18:30\"}]", "yaml.wrong-kind", "such as monday"),
        Self("hours: [{from: ▸mon, opens: \"8:00\", closes: \"18:30\"}]", "yaml.wrong-kind", "such as monday"),
        Self("hours: [{from: monday, to: ▸never, opens: \"8:00\", closes: \"9:00\"}]", "yaml.wrong-kind", "monday"),
        Self("hours: [▸{opens: \"8:00\", closes: \"18:30\"}]", "yaml.missing-key", "'from: …'"),
        Self("hours: [▸{from: monday, closes: \"18:30\"}]", "yaml.missing-key", "'opens: …'"),
        Self("hours: [▸{from: monday, opens: \"8:00\"}]", "yaml.missing-key", "'closes: …'"),
        Self("hours: [▸monday]", "yaml.wrong-kind", "'key: value'"),
        Self("hours: ▸always", "yaml.wrong-kind", "a list"),
    ]

    private static let day = "a day such as 2031-03-04"
    private static let long = String(repeating: "x", count: 121)
    private static let award = "awarded_by: B, from: 2031-03-04, until: 2034-03-03"

    static let awards = [
        Self("sanctuary: ▸true", "yaml.wrong-kind", "'key: value'"),
        Self("sanctuary: ▸{from: 2031-03-04, until: 2034-03-03}", "yaml.missing-key", "'awarded_by: …'"),
        Self("sanctuary: ▸{awarded_by: B, until: 2034-03-03}", "yaml.missing-key", "'from: …'"),
        Self("sanctuary: ▸{awarded_by: B, from: 2031-03-04}", "yaml.missing-key", "'until: …'"),
        Self("sanctuary: {awarded_by: ▸\"\", from: 2031-03-04, until: 2034-03-03}", "yaml.wrong-kind", "some text"),
        Self("sanctuary: {awarded_by: B, from: ▸4 March 2031, until: 2034-03-03}", "yaml.wrong-kind", day),
        Self("sanctuary: {awarded_by: B, from: ▸2031-02-29, until: 2034-03-03}", "yaml.wrong-kind", day),
        Self("sanctuary: {awarded_by: B, from: 2031-03-04, until: ▸2031-3-5}", "yaml.wrong-kind", day),
        Self(
            "sanctuary: {awarded_by: B, from: 2031-03-04, until: ▸2031-03-04}", "yaml.wrong-kind", "a day after 'from'"),
        Self("sanctuary: {\(award), learned: ▸[]}", "yaml.wrong-kind", "some text"),
        Self("sanctuary: {\(award), doing: ▸\(long)}", "practice.too-long", tooLong),
        Self("sanctuary: {\(award), sharing: ▸🏥}", "practice.characters", noPlace),
        Self("sanctuary: {\(award), ▸lerned: x}", "yaml.unknown-key", "Did you mean 'learned'?"),
    ]

    static let helpers = [
        Self("help: ▸020 7946 0456", "yaml.wrong-kind", "'key: value'"),
        Self("help: ▸{phone: 020 7946 0456}", "yaml.missing-key", "'name: …'"),
        Self("help: ▸{name: Advice}", "yaml.missing-key", "'phone: …'"),
        Self("help: {name: Advice, phone: ▸ring us}", "practice.value", digits),
        Self("help: {name: ▸\(long), phone: 020 7946 0456}", "practice.too-long", tooLong),
        Self("help: {name: ▸\"Ad\\u202Evice\", phone: 020 7946 0456}", "practice.characters", noPlace),
        Self("help: {name: Advice, phone: 020 7946 0456, ▸fone: 1}", "yaml.unknown-key", "Did you mean 'phone'?"),
        Self("interpreters: ▸020 7946 0789", "yaml.wrong-kind", "'key: value'"),
        Self("interpreters: ▸{code: \"0000\"}", "yaml.missing-key", "'phone: …'"),
        Self("interpreters: {phone: ▸ask us}", "practice.value", digits),
        Self("interpreters: {phone: 020 7946 0789, code: ▸[1]}", "yaml.wrong-kind", "some text"),
        Self("interpreters: {phone: 020 7946 0789, code: ▸\(long)}", "practice.too-long", tooLong),
        Self("interpreters: {phone: 020 7946 0789, ▸cod: 1}", "yaml.unknown-key", "Did you mean 'code'?"),
    ]

    private static let times = "opens: \"18:00\", closes: \"19:30\""
    private static let start = "topic: health, date: 2031-03-04"
    private static let meeting = start + ", " + times + ", place: Elm Hall"

    static let events = [
        Self("event: ▸tuesday", "yaml.wrong-kind", "'key: value'"),
        Self("event: ▸{date: 2031-03-04, \(times), place: Elm Hall}", "yaml.missing-key", "'topic: …'"),
        Self("event: ▸{topic: health, \(times), place: Elm Hall}", "yaml.missing-key", "'date: …'"),
        Self("event: ▸{\(start), closes: \"19:30\", place: Elm Hall}", "yaml.missing-key", "'opens: …'"),
        Self("event: ▸{\(start), opens: \"18:00\", place: Elm Hall}", "yaml.missing-key", "'closes: …'"),
        Self("event: ▸{\(start), \(times)}", "yaml.missing-key", "'place: …'"),
        Self(
            "event: {topic: ▸cake, date: 2031-03-04, \(times), place: Elm Hall}", "yaml.wrong-kind",
            "one of vaccines, health"),
        Self("event: {topic: health, date: ▸2031-13-04, \(times), place: Elm Hall}", "yaml.wrong-kind", day),
        Self("event: {topic: health, date: ▸\"２０３１-03-04\", \(times), place: Elm Hall}", "yaml.wrong-kind", day),
        Self("event: {\(start), opens: ▸6 pm, closes: \"19:30\", place: Elm Hall}", "yaml.wrong-kind", time),
        Self("event: {\(start), opens: \"18:00\", closes: ▸\"19.30\", place: Elm Hall}", "yaml.wrong-kind", time),
        Self(
            "event: {\(start), opens: \"18:00\", closes: ▸\"18:00\", place: Elm Hall}", "yaml.wrong-kind",
            "a time after 'opens'"),
    ]

    static let eventDetails = [
        Self("event: {\(meeting), weekday: ▸dienstag}", "yaml.wrong-kind", "one of monday, tuesday"),
        Self("event: {\(start), \(times), place: ▸\(long)}", "practice.too-long", tooLong),
        Self("event: {\(start), \(times), place: ▸\"Elm\\nHall\"}", "practice.characters", noPlace),
        Self("event: {\(meeting), link: ▸elm-lane.example}", "practice.value", address),
        Self("event: {\(meeting), link: ▸[]}", "yaml.wrong-kind", "some text"),
        Self("event: {\(meeting), languages: ▸en}", "yaml.wrong-kind", "a list"),
        Self("event: {\(meeting), languages: [▸[en]]}", "yaml.wrong-kind", "some text"),
        Self("event: {\(meeting), answered_by: ▸robot}", "yaml.wrong-kind", "one of doctor, nurse, pharmacist"),
        Self("event: {\(meeting), no_documents: ▸yes}", "yaml.wrong-kind", "true or false"),
        Self("event: {\(meeting), children: ▸yes}", "yaml.wrong-kind", "true or false"),
        Self("event: {\(meeting), step_free: ▸no}", "yaml.wrong-kind", "true or false"),
        Self("event: {\(meeting), ▸wekday: tuesday}", "yaml.unknown-key", "Did you mean 'weekday'?"),
    ]

    static let others = [
        Self("example: ▸yes", "yaml.wrong-kind", "true or false"),
        Self("safe_surgery: ▸yes", "yaml.wrong-kind", "true or false"),
        Self("safe_surgery: ▸\"\"", "yaml.wrong-kind", "true or false"),
        Self("logo: ▸[]\nlogo_permission: true", "yaml.wrong-kind", "some text"),
        Self("logo: ▸leaf.svg", "practice.logo-permission", "write 'logo_permission: true'"),
        Self("logo: leaf.svg\nlogo_permission: ▸false", "practice.logo-permission", "remove the logo"),
        Self("logo: leaf.svg\nlogo_permission: ▸yes", "yaml.wrong-kind", "true or false"),
        Self("nation: ▸\"\"", "yaml.wrong-kind", "some text"),
    ]
}
