import Testing

@testable import Signing

/// Which changes of English words are no more than a slip of the pen.
@Suite struct TypoMeasureTests {
    @Test(arguments: [
        ("You can register with a doctro here", "You can register with a doctor here"),
        ("Ask at receptoin", "Ask at reception"), ("Opening hour", "Opening hours"),
        ("Tell us ,please", "Tell us, please"), ("scan to open our website", "Scan to open our website"),
        ("It is kept private.", "It's kept private."), ("Bring a friend", "Bring\na friend"),
        ("We can get you an interpretor. It is free.", "We can get you an interpreter. It is free."),
        ("Code to scan; it opnes {website}", "Code to scan; it opens {website}"),
    ])
    func `A slip is mended`(was: String, now: String) {
        #expect(TypoMeasure(from: was, to: now).excess == nil)
        #expect(TypoMeasure(from: now, to: was).excess == nil)
    }

    @Test(arguments: [
        ("It is free.", "It is free.", "the same"), ("Call {phone}", "Call {phone} {phone}", "placeholder"),
        ("Call {phone} or {help_phone}", "Call {help_phone} or {phone}", "placeholder"),
        ("Within 14 days", "Within 15 days", "number"), ("Within two days", "Within ten days", "a word such as"),
        ("We will not ask about that", "We will ask about that", "a word such as"),
        ("You do not need papers", "You do now need papers", "a word such as"),
        ("You don't need an address", "You do need an address", "a word such as"),
        ("You must bring your papers here", "You may bring your papers here", "a word such as"),
        ("Everyone: it is free today", "Everyone: it is fee today", "a word such as"),
        ("You are registered here.", "You are registered here?", "question"),
        ("People who are documented here", "People who are undocumented here", "another beginning"),
        ("Ask at reception", "Ask at the desk", "one letter"), ("See a nurse today", "See a purse todau", "one letter"),
        (
            "Tell the people at the desk which language you speak",
            "Show the people at the desk which language you speak",
            "3 letters"
        ),
        ("Open", String(repeating: "Open up ", count: 200), "letter"),
    ])
    func `More than a slip is refused`(was: String, now: String, reason: String) {
        #expect(TypoMeasure(from: was, to: now).excess?.contains(reason) == true)
    }

    @Test(arguments: [("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "xbcd", 2), ("", "ab", 2)])
    func `Letters to add, drop, replace or swap are counted`(was: String, now: String, distance: Int) {
        #expect(TypoMeasure(from: was, to: now).distance == distance)
    }
}
