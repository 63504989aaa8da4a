import Diagnostics
import Production
import TestSupport
import Testing
import Translation

/// Reads a text as the file `practice.yaml`.
func readPractice(_ text: String) -> (practice: Practice?, reports: [Diagnostic]) {
    var reports: [Diagnostic] = []
    let practice = Practice(parsing: SourceText(file: "practice.yaml", text: text), reporting: &reports)
    return (practice, reports)
}

/// Details that are right come out as they were written.
@Suite struct PracticeTests {
    private func practice(_ details: String, name: String = "Elm Lane", phone: String = "020 7946 0123") throws
        -> Practice
    {
        let (practice, reports) = readPractice("name: \(name)\nphone: \(phone)\nnation: england\n\(details)")
        #expect(reports == [])
        return try #require(practice)
    }

    @Test func `a practice that gives everything`() throws {
        let practice = try practice(
            """
            example: true
            website: https://elm.example/register
            hours:
              - {from: monday, to: friday, opens: "8:00", closes: "18:30"}
              - {from: Saturday, opens: "09:00", closes: "12:00"}
            logo: logo.svg
            logo_permission: true
            safe_surgery: true
            """)
        #expect(practice.name == "Elm Lane")
        #expect(practice.phone == "020 7946 0123")
        #expect(practice.website == "https://elm.example/register")
        #expect(practice.nation == "england")
        #expect(practice.logo == "logo.svg")
        #expect(practice.isExample && practice.isSafeSurgery && practice.mayPrintLogo)
        #expect(
            practice.hours == [
                OpeningHours(first: .monday, last: .friday, opens: "8:00", closes: "18:30"),
                OpeningHours(first: .saturday, last: .saturday, opens: "09:00", closes: "12:00"),
            ])
    }

    @Test func `a practice that gives no more than it must promises nothing`() throws {
        let practice = try practice("")
        #expect(practice.website == nil)
        #expect(practice.logo == nil)
        #expect(practice.hours.isEmpty)
        #expect(!practice.isExample && !practice.isSafeSurgery && !practice.mayPrintLogo)
    }

    @Test func `an award has its body, its days and the practice's own lines`() throws {
        let award = try practice(
            """
            sanctuary:
              awarded_by: A panel
              from: 2031-03-04
              until: 2034-03-03
              learned: One.
              doing: Two.
              sharing: Three.
            """
        ).sanctuary
        #expect(award?.body == "A panel")
        #expect([award?.from.text, award?.until.text] == ["2031-03-04", "2034-03-03"])
        #expect([award?.learned, award?.doing, award?.sharing] == ["One.", "Two.", "Three."])
    }

    @Test func `help and interpreters have their numbers`() throws {
        let practice = try practice("help: {name: Advice, phone: 020 7946 0456}\ninterpreters: {phone: 020 7946 0789}")
        #expect(practice.help == HelpLine(name: "Advice", phone: "020 7946 0456"))
        #expect(practice.interpreters == InterpreterLine(phone: "020 7946 0789"))
        let coded = try self.practice("interpreters: {phone: 020 7946 0789, code: 0123}")
        #expect(coded.interpreters?.code == "0123")
    }

    @Test func `a meeting has all that is said of it`() throws {
        let event = try practice(
            """
            event:
              topic: vaccines
              date: 2031-03-04
              weekday: Tuesday
              opens: "18:00"
              closes: "19:30"
              place: Elm Hall
              link: https://elm.example/ask
              languages: [en, ar]
              answered_by: nurse
              no_documents: true
              children: true
              step_free: true
            """
        ).event
        let date = try #require(CalendarDate("2031-03-04"))
        #expect(
            event
                == HealthEvent(
                    topic: .vaccines, date: date, weekday: .tuesday, opens: "18:00", closes: "19:30", place: "Elm Hall",
                    link: "https://elm.example/ask", languages: ["en", "ar"], speaker: .nurse, needsNoDocuments: true,
                    welcomesChildren: true, isStepFree: true))
    }

    @Test(arguments: ["place: Elm Hall", "link: https://elm.example/ask"])
    func `a meeting has a place or a link, and promises nothing else`(place: String) throws {
        let event = try practice(
            "event: {topic: health, date: 2031-03-04, opens: \"18:00\", closes: \"19:30\", \(place)}"
        ).event
        #expect(event?.topic == .health)
        #expect(event?.weekday == nil && event?.speaker == nil && event?.languages == [])
        #expect(event.map { !$0.needsNoDocuments && !$0.welcomesChildren && !$0.isStepFree } == true)
    }

    @Test func `each detail inside of others has its place`() throws {
        let practice = try practice("help:\n  name: Advice\n  phone: 020 7946 0456")
        #expect(practice.locations["help.name"]?.line == 5)
        #expect(practice.locations["help.phone"]?.line == 6)
        #expect(practice.locations.values.allSatisfy { $0.excerpt == nil })
    }

    @Test(arguments: [true, false])
    func `a practice without a logo may say whether it may print one`(answer: Bool) throws {
        #expect(try practice("logo_permission: \(answer)").mayPrintLogo == answer)
    }

    @Test func `each detail has its place`() throws {
        let practice = try practice("website: https://elm.example\nsafe_surgery: true")
        #expect(
            practice.locations.mapValues(\.line) == [
                "name": 1, "phone": 2, "nation": 3, "website": 4, "safe_surgery": 5,
            ])
    }

    @Test(arguments: [
        "Elm Lane Surgery", "Clínica de São João", "مرکز صحی نور", "عيادة (Dr. Smith)", "מרפאה", "ਪੰਜਾਬੀ ਸਰਜਰੀ",
        "درمانگاه می\u{200C}خواهم", "क्\u{200D}ष", "中環診所", "Surgery № 5 — “The Elms”", "O’Neill & Sons",
    ])
    func `a name in any script is taken as it stands`(name: String) throws {
        #expect(try practice("", name: name).name == name)
    }

    @Test(arguments: [
        "<b>Elm</b> Lane", "<script>alert(1)</script>", "Elm & Lane", "&lt;".withQuotes, "<span size='1'>",
        "{phone}".withQuotes, "%s %d".withQuotes,
        "\\n",
        "</svg>", "*Elm*".withQuotes, "__Elm__", "$(rm -rf ~)",
    ])
    func `markup and commands in a name are plain text`(name: String) throws {
        #expect(try practice("", name: name).name == name.withoutQuotes)
    }

    @Test(arguments: [99, 100])
    func `a name may have a hundred letters`(count: Int) throws {
        #expect(try practice("", name: String(repeating: "é", count: count)).name.count == count)
        #expect(try practice("", name: String(repeating: "क्षि", count: count)).name.unicodeScalars.count > 300)
    }

    @Test(arguments: ["111", "020 7946 0123", "+44 20 7946 0123", "(020) 7946-0123", "02079460123", "123456789012345"])
    func `a telephone number keeps its spaces and signs`(phone: String) throws {
        #expect(try practice("", phone: phone).phone == phone)
    }

    @Test(arguments: [
        "https://elm.example", "http://elm.example", "https://www.elm.nhs.uk/join?x=1&y=%20#top",
        "https://xn--e1afmkfd.uk",
    ])
    func `a web address is kept as it stands`(website: String) throws {
        #expect(try practice("website: \(website)").website == website)
    }

    @Test func `a web address may have 120 characters`() throws {
        let website = "https://elm.example/".padding(to: 120)
        #expect(try practice("website: \(website)").website == website)
    }

    @Test(arguments: ["0:00", "8:00", "08:05", "18:30", "23:59", "24:00"])
    func `a time of 24 hours is kept as it stands`(time: String) throws {
        let hours = try practice("hours: [{from: monday, opens: \"\(time)\", closes: \"\(time)\"}]").hours
        #expect(hours.map(\.opens) == [time])
        #expect(hours.map(\.closes) == [time])
    }

    @Test(arguments: Weekday.allCases)
    func `every day is known in any case`(day: Weekday) throws {
        for name in [day.rawValue, day.english, day.rawValue.uppercased()] {
            let hours = try practice("hours: [{from: \(name), opens: \"8:00\", closes: \"9:00\"}]").hours
            #expect(hours.map(\.first) == [day])
        }
    }

    @Test func `the example practice of the project is right`() throws {
        var reports: [Diagnostic] = []
        let source = try #require(
            TestProject.project.text(of: TestProject.project.examplePractice, reporting: &reports))
        let practice = try #require(Practice(parsing: source, reporting: &reports))
        #expect(reports == [])
        #expect(practice.isExample)
        // Ofcom keeps 020 7946 0000 to 0999 for drama.
        #expect(practice.phone.hasPrefix("020 7946 0"))
        #expect(practice.website?.hasSuffix(".example") == true)
    }
}

extension String {
    /// In double quotes, as YAML needs it where the text starts with a sign.
    fileprivate var withQuotes: String { "\"\(self)\"" }

    fileprivate var withoutQuotes: String { hasPrefix("\"") ? String(dropFirst().dropLast()) : self }

    /// With as many letters behind it as make a length.
    fileprivate func padding(to length: Int) -> String { self + String(repeating: "x", count: length - count) }
}
