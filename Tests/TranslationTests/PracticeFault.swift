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

    static let all = names + phones + websites + hours + others

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
