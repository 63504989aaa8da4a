import Graphics
import TestSupport
import Testing

@testable import Layout

/// Numbers and addresses that a translator typed: the 24 tokens of the research (section 4), and what is done to each.
@Suite(.drawing) struct LiteralTokensTests {
    /// Right-to-left sentences around a token.
    private static let sentences = [
        "ar": ("اتصلوا على ", " هنا"), "fa": ("با ", " تماس بگیرید"), "prs": ("به ", " زنگ بزنید"),
        "ps": ("په ", " زنګ ووهئ"), "ckb": ("پەیوەندی بە ", " بکەن"), "ur": ("آپ ", " پر کال کریں"),
    ]

    /// Tokens that would be damaged without isolates, and what would stand there instead.
    private static let damaged = [
        ("020 7946 0123", "0123 7946 020"), ("+44 20 7946 0123", "0123 7946 20 44+"),
        ("(020) 7946 0123", "0123 7946 )020("), ("485 777 3456", "3456 777 485"), ("2026-05-12", "12-05-2026"),
        ("£9.65", "9.65£"), ("5%", "%5"),
    ]

    private func order(of token: String, in tag: String, isolated: Bool) throws -> String {
        let (before, after) = try #require(Self.sentences[tag])
        let words = Samples.words(before + token + after, tag)
        let spec = isolated ? try Samples.spec(for: words) : Samples.bareSpec(for: before + token + after, tag)
        return Samples.visibleOrder(of: spec, with: try TestProject.fontMap())[0]
    }

    @Test(arguments: sentences.keys.sorted(), damaged)
    func `A token that right-to-left text would turn round is found and keeps its order`(
        tag: String, pair: (token: String, reversed: String)
    ) throws {
        #expect(try order(of: pair.token, in: tag, isolated: false).contains(pair.reversed))
        #expect(try order(of: pair.token, in: tag, isolated: true).contains(pair.token))
    }

    @Test(
        arguments: sentences.keys.sorted(),
        [
            "10:30", "12/05/2026", "https://elm-lane-surgery.example/a", "info@elm.nhs.uk", "www.elm.nhs.uk", "SE1 7PB",
            "N1 2AB", "NHS 111", "A&E", "Oak Street Medical Practice", "Dr. Smith & Partners (Oak St.)", "24/7",
        ])
    func `A token that keeps its order by itself keeps it here too`(tag: String, token: String) throws {
        #expect(try order(of: token, in: tag, isolated: true).contains(token))
    }

    /// A range is read in the sentence's direction: first the start, at the right.
    @Test(arguments: sentences.keys.sorted(), [("10:30–12:00", "12:00–10:30"), ("3–5", "5–3")])
    func `A range is no token and reads from right to left`(tag: String, pair: (range: String, shown: String)) throws {
        #expect(LiteralTokens.find(in: pair.range) == [])
        #expect(try order(of: pair.range, in: tag, isolated: true).contains(pair.shown))
    }

    @Test func `A range with a hyphen is no token either`() throws {
        let shown = try order(of: "10:30-12:00", in: "ar", isolated: true)
        #expect(shown.contains("12:00-10:30"))
    }

    @Test(arguments: ["111 / 999", "1.5 km", "C++", "+44 (0)20 7946 0123"])
    func `These tokens of the research keep their order as well`(token: String) throws {
        let shown = try order(of: token, in: "ar", isolated: true)
        // A unit stays with its number by a no-break space.
        #expect(shown.replacing("\u{A0}", with: " ").contains(token))
    }

    /// In right-to-left text a bracket outside the isolate turns round and one inside does not.
    @Test(arguments: ["اتصلوا (حتى 16) هنا", "اتصلوا على 111 (24 ساعة) هنا"])
    func `A token holds both brackets or none, and no space at its end`(text: String) {
        let found = LiteralTokens.find(in: text).map { String(text[$0]) }
        #expect(found.filter { $0.hasSuffix(" ") || $0.contains("(") != $0.contains(")") } == [])
    }

    @Test(arguments: [
        ("Call 020 7946 0123.", ["020 7946 0123"]), ("0300 123 1234, 111", ["0300 123 1234"]),
        ("£5 to £10", ["£5", "£10"]),
        ("see https://a.example/b?c=d&e_f-g.", ["https://a.example/b?c=d&e_f-g"]), ("a 24/7 line", ["24/7"]),
        ("1.5 km, 5 % of 20 £", ["1.5 km", "5 %", "20 £"]), ("0300 123 1234 £9.65", ["0300 123 1234", "£9.65"]),
        ("+44 (0)20 7946 0123 (24 h)", ["+44 (0)20 7946 0123"]), ("C++ or 111 / 999.", ["C++", "111 / 999"]),
        ("10:30-12:00", []), ("(8:00-18:30)", []), ("2026-05-12", ["2026-05-12"]), ("(5 km", ["5 km"]),
        ("111", []), ("NHS", []), ("at 8:00 to 18:30", []), ("", []), ("no. 4", []), ("٠٢٠ ٧٩٤٦", []),
    ])
    func `Tokens are found without the words and marks around them`(text: String, tokens: [String]) {
        #expect(LiteralTokens.find(in: text).map { String(text[$0]) } == tokens)
    }
}
