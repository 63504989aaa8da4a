import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

@Suite(.drawing) struct BreakOpportunitiesTests {
    /// Where the words may be cut, shown as bars; U+200B and isolates are left out.
    private func pieces(_ words: Words, _ fonts: borrowing FontMap) throws -> [String] {
        let ends = try Samples.measured(words, with: fonts).breaks
        return zip([0] + ends, ends).map { words.text.utf8Slice($0..<$1).withoutMarks }
    }

    @Test(arguments: Sheets.tags)
    func `Numbers, times, addresses, postcodes and measures are never cut in any language`(tag: String) throws {
        let word = TestProject.language(tag).endonym
        let message = """
            \(word) {phone} \(word) {opens}–{closes} {website}/oak-lane \(word) 0300 123 1234 £9.65 \(word) SE1 7PB \(word) \
            1.5 km \(word) 485 777 3456
            """
        let words = Samples.words(message, tag, [.opens: "10:30-12:00"])
        let measured = try Samples.measured(words, with: try TestProject.fontMap())
        let tokens = words.tokens.map { $0.range.lowerBound - 3..<$0.range.upperBound + 3 }
        #expect(tokens.count == 9)
        for measure in stride(from: 1.0, through: 30, by: 1) {
            for isBalanced in [true, false] {
                let lines = LineBreaker(text: measured, measure: measure, isBalanced: isBalanced).lines
                let torn = tokens.filter { token in
                    !lines.contains { $0.lowerBound <= token.lowerBound && token.upperBound <= $0.upperBound }
                }
                #expect(torn == [])
            }
        }
    }

    /// Pango alone would cut it at its spaces, hyphens and dashes: the trap is real.
    @Test(arguments: [("020 7946 0123", 2), ("10:30–12:00", 1), ("https://a-b.example/c", 2), ("SE1 7PB", 1)])
    func `Unicode would let a number or an address be cut`(token: String, cuts: Int) throws {
        let text = ShapedText(Samples.bareSpec(for: token, "en"), with: try TestProject.fontMap())
        #expect(text.lineBreaks().count >= cuts)
    }

    private static let binding: Set<Unicode.Scalar> = ["\u{A0}", "\u{202F}", "\u{2007}", "\u{2060}", "\u{FEFF}"]

    /// Whether a text ends or begins with a character that holds its neighbours, isolates left out.
    private func isTorn(_ lines: [String]) -> Bool {
        let seen = lines.map { $0.unicodeScalars.filter { !("\u{2066}"..."\u{2069}").contains($0) } }
        return seen.dropLast().contains { $0.last.map(Self.binding.contains) == true }
            || seen.dropFirst().contains { $0.first.map(Self.binding.contains) == true }
    }

    @Test(arguments: Sheets.tags)
    func `No line ends beside a no-break space or a word joiner in any language`(tag: String) throws {
        let fonts = try TestProject.fontMap()
        let word = TestProject.language(tag).endonym
        let joined = Self.binding.sorted().map { "\(word)\($0)\(word)\($0){award_date}\($0){phone}\($0)\(word)." }
        let message = joined.joined(separator: " ") + " \(word) \u{A0}\(word)\u{A0} \(word)"
        let date = try #require(CalendarDate(year: 2034, month: 11, day: 30))
        let day = DayText.text(of: date, in: TestProject.language(tag), catalogue: TestProject.catalogue(tag))
        let words = Samples.words(message, tag, [.awardDate: day])
        let measured = try Samples.measured(words, with: fonts)
        for measure in stride(from: 1.0, through: 30, by: 1) {
            for isBalanced in [true, false] {
                let lines = LineBreaker(text: measured, measure: measure, isBalanced: isBalanced).lines
                #expect(!isTorn(words.text(of: lines)), "\(measure)")
            }
        }
        #expect(measured.breaks.count > 2)
    }

    /// Pango alone ends Thai lines at no-break spaces: the trap is real.
    @Test func `A Thai year stays beside its era`() throws {
        let text = "มีนาคม ค.ศ.\u{A0}2031 – วัน"
        let shaped = ShapedText(Samples.bareSpec(for: text, "th"), with: try TestProject.fontMap())
        let place = try #require(text.utf8.firstRange(of: "\u{A0}".utf8)).upperBound
        #expect(shaped.lineBreaks().contains(text.utf8.distance(from: text.startIndex, to: place)))
        let cut = try pieces(Samples.words(text, "th"), try TestProject.fontMap())
        #expect(cut.contains { $0.contains(".\u{A0}2031") }, "\(cut)")
    }

    @Test func `A name is cut like other words`() throws {
        let words = Samples.words("Welcome to {practice_name}", "en")
        #expect(try pieces(words, try TestProject.fontMap()) == ["Welcome ", "to ", "Elm ", "Lane ", "Surgery"])
    }

    @Test(arguments: [
        ("zh-Hans", "您可以在这里登记家庭医生", ["您", "可以", "在", "这里", "登记", "家庭", "医生"]),
        ("zh-Hant", "您可以在這裡登記家庭醫生", ["您", "可以", "在", "這裡", "登記", "家庭", "醫生"]),
        ("zh-Hans", "NHS 号码，请到前台询问。", ["NHS ", "号码，", "请到", "前台", "询问。"]),
    ])
    func `Chinese is cut between words only, and not before closing marks`(
        tag: String, text: String, expected: [String]
    ) throws {
        #expect(try pieces(Samples.words(text, tag), try TestProject.fontMap()) == expected)
    }

    /// Unicode would let a line end after every Chinese character.
    @Test(arguments: [("zh-Hans", ["登记", "家庭", "医生", "护照"]), ("zh-Hant", ["登記", "家庭", "醫生", "護照"])])
    func `No Chinese word of the poster is torn at any measure`(tag: String, unbroken: [String]) throws {
        let fonts = try TestProject.fontMap()
        var isSeen: Set<String> = []
        var torn: [String] = []
        for message in Samples.messages(tag) {
            let words = Samples.words(message, tag)
            let measured = try Samples.measured(words, with: fonts)
            let inside = unbroken.filter(message.contains)
            isSeen.formUnion(inside)
            for measure in stride(from: 2.0, through: 30, by: 0.5) {
                for isBalanced in [true, false] {
                    let lines = LineBreaker(text: measured, measure: measure, isBalanced: isBalanced).lines
                    let text = words.text(of: lines).joined(separator: "|")
                    if !inside.allSatisfy(text.contains) { torn.append(text) }
                }
            }
        }
        #expect(torn == [])
        #expect(isSeen == Set(unbroken))
    }

    @Test(arguments: Sheets.tags)
    func `The words can be put together again from their pieces, whose last ends the text`(tag: String) throws {
        let fonts = try TestProject.fontMap()
        for message in Samples.messages(tag) {
            let words = Samples.words(message, tag)
            let breaks = try Samples.measured(words, with: fonts).breaks
            #expect(breaks == breaks.sorted() && Set(breaks).count == breaks.count)
            #expect(breaks.last == words.text.utf8.count && breaks[0] > 0)
            #expect(Set(words.senseBreaks).isSubset(of: breaks))
        }
    }

    @Test(arguments: ["", " "])
    func `Words without letters have one piece`(text: String) throws {
        let words = Samples.words(text, "en")
        #expect(try Samples.measured(words, with: try TestProject.fontMap()).breaks == [text.utf8.count])
    }
}
