package import Diagnostics

/// The details that a surgery gives.
package struct Practice: Sendable, Hashable {
    package var name: String
    /// An invented practice; its sheets say so.
    package var isExample: Bool
    package var phone: String
    package var website: String?
    package var hours: [OpeningHours]
    /// A path to an SVG, PNG or JPEG file, relative to the practice file.
    package var logo: String?
    /// Whether the practice says that it may print the logo.
    package var mayPrintLogo: Bool
    package var nation: String
    package var isSafeSurgery: Bool
    /// The award, if the practice has been given it.
    package var sanctuary: SanctuaryAward?
    /// Who helps people whom a surgery refused.
    package var help: HelpLine?
    /// How staff reach interpreters.
    package var interpreters: InterpreterLine?
    /// A meeting that the practice invites to.
    package var event: HealthEvent?
    /// Where each detail stands, for reports that must not print the detail itself.
    package var locations: [String: SourceLocation]

    package init(
        name: String, isExample: Bool = false, phone: String, website: String? = nil,
        hours: [OpeningHours] = [], logo: String? = nil, mayPrintLogo: Bool = false, nation: String = "england",
        isSafeSurgery: Bool = false, sanctuary: SanctuaryAward? = nil, help: HelpLine? = nil,
        interpreters: InterpreterLine? = nil, event: HealthEvent? = nil, locations: [String: SourceLocation] = [:]
    ) {
        self.name = name
        self.isExample = isExample
        self.phone = phone
        self.website = website
        self.hours = hours
        self.logo = logo
        self.mayPrintLogo = mayPrintLogo
        self.nation = nation
        self.isSafeSurgery = isSafeSurgery
        self.sanctuary = sanctuary
        self.help = help
        self.interpreters = interpreters
        self.event = event
        self.locations = locations
    }
}

/// One line of opening hours.
package struct OpeningHours: Sendable, Hashable {
    package var first: Weekday
    package var last: Weekday
    package var opens: String
    package var closes: String

    package init(first: Weekday, last: Weekday, opens: String, closes: String) {
        self.first = first
        self.last = last
        self.opens = opens
        self.closes = closes
    }
}

/// A day of the week.
///
/// The raw value is the English message without its capital.
package enum Weekday: String, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The English name, which is the message to translate.
    package var english: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
