internal import Diagnostics

/// What a practice's details must look like to be printed and dialled.
struct PracticeRules {
    let practice: Practice

    /// The longest name on the NHS's own list of practices has about 70 characters; the sign holds three lines.
    static let longestName = 100
    /// Fits the QR code into 25 mm with modules of at least 0.5 mm.
    static let longestWebsite = 120
    /// A line of the practice's own on a notice or a flyer.
    static let longestLine = 120

    /// Scotland, Wales and Northern Ireland are known and have no sheets yet.
    static let nations = ["england", "scotland", "wales", "northern-ireland"]

    func check(reporting diagnostics: inout [Diagnostic]) {
        let before = diagnostics.count
        let details =
            [("name", practice.name), ("phone", practice.phone), ("website", practice.website ?? "")] + others
        for (key, text) in details {
            guard let scalar = text.unicodeScalars.first(where: isForbidden) else { continue }
            diagnostics.append(.forbiddenCharacter(scalar, in: key, at: practice.locations[key]))
        }
        if practice.name.count > Self.longestName {
            diagnostics.append(.tooLong("name", limit: Self.longestName, at: practice.locations["name"]))
        }
        if practice.name.allSatisfy(\.isWhitespace) {
            let help = "Write the name that patients know."
            diagnostics.append(.badValue("name", "is empty", help: help, at: practice.locations["name"]))
        }
        if !Self.nations.contains(practice.nation) {
            diagnostics.append(
                .badValue(
                    "nation", "is not one", help: "Write one of: \(Self.nations.joined(separator: ", ")).",
                    at: practice.locations["nation"]))
        }
        for (key, text) in others where text.count > Self.longestLine {
            diagnostics.append(.tooLong(key, limit: Self.longestLine, at: practice.locations[key]))
        }
        guard diagnostics.count == before else { return }
        for (key, phone) in phones { check(phone, of: key, reporting: &diagnostics) }
        for (key, address) in addresses { check(address: address, of: key, reporting: &diagnostics) }
    }

    /// Details of the award, the help line, the interpreters and the meeting.
    private var others: [(String, String)] {
        let award = practice.sanctuary
        let all: [(String, String?)] = [
            ("sanctuary.awarded_by", award?.body), ("sanctuary.learned", award?.learned),
            ("sanctuary.doing", award?.doing), ("sanctuary.sharing", award?.sharing),
            ("help.name", practice.help?.name), ("help.phone", practice.help?.phone),
            ("interpreters.phone", practice.interpreters?.phone), ("interpreters.code", practice.interpreters?.code),
            ("event.place", practice.event?.place), ("event.link", practice.event?.link),
        ]
        return all.compactMap { key, text in text.map { (key, $0) } }
    }

    private var phones: [(String, String)] {
        [("phone", practice.phone)] + others.filter { $0.0.hasSuffix(".phone") }
    }

    private var addresses: [(String, String)] {
        [("website", practice.website), ("event.link", practice.event?.link)].compactMap { key, text in
            text.map { (key, $0) }
        }
    }

    private func check(_ phone: String, of key: String, reporting diagnostics: inout [Diagnostic]) {
        let digits = phone.count { $0.isASCII && $0.isNumber }
        let isDiallable = phone.allSatisfy { ($0.isASCII && $0.isNumber) || " +()-".contains($0) }
        guard isDiallable, (3...15).contains(digits) else {
            diagnostics.append(
                .badValue(
                    key, "is not a telephone number",
                    help: "Write it with the digits 0 to 9 and spaces, as in '020 7946 0123'.",
                    at: practice.locations[key]))
            return
        }
    }

    private func check(address website: String, of key: String, reporting diagnostics: inout [Diagnostic]) {
        if website.count > Self.longestWebsite {
            diagnostics.append(.tooLong(key, limit: Self.longestWebsite, at: practice.locations[key]))
        } else if !website.hasPrefix("https://") && !website.hasPrefix("http://")
            || website.hasSuffix("//") || website.contains(where: { !$0.isASCII || $0 == " " })
        {
            diagnostics.append(
                .badValue(
                    key, "is not a web address", help: "Write the whole address, starting with 'https://'.",
                    at: practice.locations[key]))
        }
    }

    /// Control characters, and bidi controls, which would reorder what stands beside the name.
    private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
        case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
        default: ["\u{FFFD}", "\u{FE0F}"].contains(scalar) || scalar.properties.isEmojiPresentation
        }
    }
}

extension Diagnostic {
    fileprivate static func forbiddenCharacter(
        _ scalar: Unicode.Scalar, in key: String, at location: SourceLocation?
    ) -> Diagnostic {
        let name = scalar.properties.name ?? "a control character"
        return Diagnostic(
            .practiceCharacters,
            "the practice's \(key) holds \(SafeText.name(of: scalar)) (\(name)), which cannot be printed",
            help: "Remove it; emoji, control and direction characters have no place on a sheet.", at: location)
    }

    fileprivate static func tooLong(_ key: String, limit: Int, at location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .practiceTooLong, "the practice's \(key) has more than \(limit) characters",
            help: "Give the short form that patients know.", at: location)
    }

    fileprivate static func badValue(
        _ key: String, _ problem: String, help: String, at location: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(.practiceValue, "the practice's \(key) \(problem)", help: help, at: location)
    }
}
