import Layout
import TestSupport
import Testing
import Translation

@testable import Production

/// Days, times and languages are taken as people write them.
@Suite struct EnteredAnswerTests {
    @Test(arguments: [
        "8:00 to 18:30", "8.00-18.30", "08:00 – 18:30", "0800 1830", "8am to 6:30pm", "8 am - 6.30 p.m.",
        "8 until 18:30",
        "8AM till 6.30PM",
    ])
    func `times`(text: String) throws {
        let times = try #require(EnteredTimes(text))
        #expect([times.opens, times.closes] == ["8:00", "18:30"])
    }

    @Test(arguments: [
        ("12am to 12pm", ["0:00", "12:00"]), ("0:00 to 24:00", ["0:00", "24:00"]), ("9-5pm", ["9:00", "17:00"]),
        ("12.15pm to 1pm", ["12:15", "13:00"]),
    ])
    func `the ends of a day`(text: String, times: [String]) throws {
        let read = try #require(EnteredTimes(text))
        #expect([read.opens, read.closes] == times)
    }

    @Test(arguments: [
        "", "8:00", "8 to 6", "18:30 to 8:00", "8:00 to 8:00", "8:60 to 9:00", "8:00 to 25:00", "13pm to 14pm",
        "0am to 8am", "8:00 to 24:01", "8:00-12:00, 14:00-18:00", "morning to evening", "8:0 to 9:00", "٨:٠٠ to ٩:٠٠",
    ])
    func `what are not a time and a later one`(text: String) { #expect(EnteredTimes(text) == nil) }

    /// Lines of opening hours and how the file has them.
    @Test(arguments: [
        ("saturday 9:00 to 12:00", #"{from: saturday, opens: "9:00", closes: "12:00"}"#),
        ("Sat: 9-12", #"{from: saturday, opens: "9:00", closes: "12:00"}"#),
        ("mon - thu 8am-8pm", #"{from: monday, to: thursday, opens: "8:00", closes: "20:00"}"#),
        ("Monday to Thursday, 8:00 to 20:00", #"{from: monday, to: thursday, opens: "8:00", closes: "20:00"}"#),
    ])
    func `opening hours`(text: String, yaml: String) { #expect(EnteredHours(text)?.yaml == yaml) }

    @Test(arguments: [
        "9:00 to 12:00", "s 9 to 12", "someday 9:00 to 12:00", "saturday", "saturday closed",
        "monday and wednesday 9:00 to 12:00", "saturday sunday 9:00 to 12:00", "mon to tue to wed 9:00 to 12:00",
    ])
    func `what are no opening hours`(text: String) { #expect(EnteredHours(text) == nil) }

    @Test func `Monday to Friday may be meant`() {
        let days = EnteredHours("8:00 to 18:30", standard: (.monday, .friday))?.yaml
        #expect(days == #"{from: monday, to: friday, opens: "8:00", closes: "18:30"}"#)
        let others = EnteredHours("mon to thu 8:00 to 18:30", standard: (.monday, .friday))?.yaml
        #expect(others == #"{from: monday, to: thursday, opens: "8:00", closes: "18:30"}"#)
    }

    @Test(arguments: [
        "2031-03-04", "4 March 2031", "Tuesday 4 March 2031", "tue, 4th mar 2031", "4/3/2031", "04.03.2031",
        "4th of March 2031", "2031-3-4", "monday 4 march 2031",
    ])
    func `a day`(text: String) throws {
        let date = try #require(EnteredDate(text))
        #expect(date.iso == "2031-03-04")
        #expect(date.english == "Tuesday 4 March 2031")
        #expect(date.weekday == .tuesday)
    }

    @Test(arguments: [
        ("28 February 2031", "2031-02-28"), ("29/2/2028", "2028-02-29"), ("31 December 2030", "2030-12-31"),
    ])
    func `the ends of months`(text: String, iso: String) { #expect(EnteredDate(text)?.iso == iso) }

    @Test(arguments: [
        "", "soon", "4 March", "4 March 31", "31 April 2031", "29 February 2031", "4 Ma 2031", "3/14/2031", "0/3/2031",
        "2031-00-04", "4 March 1066", "٤ March 2031", "tuesday",
    ])
    func `what is no day`(text: String) { #expect(EnteredDate(text) == nil) }

    private static let choice = LanguageChoice(languages: TestProject.setting.languages.languages)

    @Test(arguments: [
        ("Arabic", ["ar"]), ("arabic, URDU and Dari", ["ar", "ur", "prs"]), ("ar ur zh-Hans", ["ar", "ur", "zh-Hans"]),
        ("العربية; Kurdish (Sorani)", ["ar", "ckb"]), ("ar, Arabic,, AR", ["ar"]),
        ("zh-hant & polish", ["zh-Hant", "pl"]),
        ("Kurdish (Kurmanji), kurmancî", ["kmr"]),
    ])
    func `languages`(text: String, tags: [String]) { #expect(Self.choice.answer(to: text) == .tags(tags)) }

    /// Names that are refused, and a part of the reason.
    @Test(arguments: [
        ("Klingon", "There are no sheets in 'Klingon'. There are: Albanian (sq), "), ("Arabic, Klingon", "'Klingon'"),
        (
            "kurdish",
            "'kurdish' may be one of several: Kurdish (Badini) (kmr-Arab), Kurdish (Kurmanji) (kmr), Kurdish (Sorani) (ckb)."
        ),
        ("chinese", "Chinese (Simplified) (zh-Hans)"), (",", "','"),
    ])
    func `languages that are not one of ours`(text: String, reason: String) {
        guard case .refused(let words) = Self.choice.answer(to: text) else {
            Issue.record("'\(text)' was taken")
            return
        }
        #expect(words.contains(reason))
    }
}
