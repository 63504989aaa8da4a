import Graphics
import TestSupport
import Testing

@testable import Layout

@Suite(.drawing) struct LineBreakerTests {
    private static let promise = "We will not ask your immigration status. Your health information is confidential."

    private func lines(
        _ message: String, _ tag: String = "en", measure: Double, isBalanced: Bool
    ) throws -> [String] {
        let words = Samples.words(message, tag)
        let measured = try Samples.measured(words, with: try TestProject.fontMap())
        return words.text(of: LineBreaker(text: measured, measure: measure, isBalanced: isBalanced).lines)
    }

    /// How many lines it takes to put on each as much as it holds.
    private func fewestLines(_ text: MeasuredText, in measure: Double, to end: Int) -> Int {
        var (count, start) = (0, -1)
        while start < end {
            var next = start + 1
            while next < end, text.width(from: start, to: next + 1) <= measure { next += 1 }
            (count, start) = (count + 1, next)
        }
        return count
    }

    @Test(arguments: Sheets.tags)
    func `Lines hold every word in order, fit their measure, and are as few as can be`(tag: String) throws {
        let fonts = try TestProject.fontMap()
        var wrong: [String] = []
        for message in Samples.messages(tag) {
            let words = Samples.words(message, tag)
            let measured = try Samples.measured(words, with: fonts)
            for measure in stride(from: 4.0, through: 30, by: 3.25) {
                for isBalanced in [true, false] {
                    let lines = LineBreaker(text: measured, measure: measure, isBalanced: isBalanced).lines
                    let ends = lines.compactMap { measured.breaks.firstIndex(of: $0.upperBound) }
                    let isWhole = words.text(of: lines).joined() == words.text && ends.count == lines.count
                    let fits = zip([-1] + ends, ends).allSatisfy { start, end in
                        end == start + 1 || measured.width(from: start, to: end) <= measure
                    }
                    let fewest = fewestLines(measured, in: measure, to: measured.breaks.count - 1)
                    let isShort = lines.count >= fewest && lines.count <= fewest + words.senseBreaks.count
                    if !isWhole || !fits || !isShort { wrong.append("\(words.text(of: lines)) at \(measure) em") }
                }
            }
        }
        #expect(wrong == [])
    }

    @Test(
        arguments: [
            (12.0, ["You can register ", "with a doctor here"]), (8, ["You can ", "register with ", "a doctor here"]),
        ] as [(Double, [String])])
    func `The lines of a headline are of like length`(measure: Double, expected: [String]) throws {
        #expect(try lines("You can register with a doctor here", measure: measure, isBalanced: true) == expected)
    }

    @Test func `A headline's lines differ less than those of running text`() throws {
        let measured = try Samples.measured(Samples.words(Self.promise, "en"), with: try TestProject.fontMap())
        for measure in stride(from: 8.0, through: 24, by: 1) {
            func spread(_ isBalanced: Bool) -> Double {
                let lines = LineBreaker(text: measured, measure: measure, isBalanced: isBalanced).lines
                let ends = lines.compactMap { measured.breaks.firstIndex(of: $0.upperBound) }
                let slack = zip([-1] + ends, ends).map { measure - measured.width(from: $0, to: $1) }
                return slack.reduce(0) { $0 + $1 * $1 }
            }
            #expect(spread(true) <= spread(false) + 0.06 * measure * measure)
        }
    }

    /// The line before gives a word away unless it would be left short, or ends a sentence; in running text a word
    /// that fills half a line is not lonely.
    @Test(arguments: Sheets.tags)
    func `No lonely word stands on the last line if the line before can keep it company`(tag: String) throws {
        let fonts = try TestProject.fontMap()
        var lonely: [String] = []
        for message in Samples.messages(tag) {
            let words = Samples.words(message, tag)
            let measured = try Samples.measured(words, with: fonts)
            let last = measured.breaks.count - 1
            guard last >= 3, words.senseBreaks.isEmpty else { continue }
            for measure in stride(from: 6.0, through: 30, by: 1.5) {
                for isBalanced in [true, false] {
                    let lines = LineBreaker(text: measured, measure: measure, isBalanced: isBalanced).lines
                    guard lines.count > 1, lines[lines.count - 1].lowerBound == measured.breaks[last - 1],
                        measured.endings[last - 1] == .word
                    else { continue }
                    let isLong = measured.width(from: last - 1, to: last) >= measure / 2
                    if isLong, !isBalanced { continue }
                    let start = measured.breaks.firstIndex(of: lines[lines.count - 2].lowerBound) ?? -1
                    let canGive = start < last - 2 && measured.width(from: start, to: last - 2) >= 0.7 * measure
                    if canGive, measured.width(from: last - 2, to: last) <= measure {
                        lonely.append("\(words.text(of: lines)) at \(measure) em")
                    }
                }
            }
        }
        #expect(lonely == [])
    }

    @Test(arguments: [true, false])
    func `Lines end where the translator wants, as long as they fit`(isBalanced: Bool) throws {
        let message = "Tu można\nzarejestrować się\nu lekarza rodzinnego"
        let wanted = ["Tu można ", "zarejestrować się ", "u\u{A0}lekarza rodzinnego"]
        for measure in [12.0, 14, 20, 28] {
            #expect(try lines(message, "pl", measure: measure, isBalanced: isBalanced) == wanted)
        }
        #expect(try lines(message, "pl", measure: 8, isBalanced: isBalanced).contains("Tu można "))
    }

    @Test(arguments: [
        ("zh-Hans", "登记\n不用付费", ["登记\u{200B}", "不用付费"]), ("km", "អ្នក\nអាច", ["អ្នក\u{200B}", "អាច"]),
    ])
    func `A wished line needs no space where a language has none`(tag: String, text: String, expected: [String]) throws
    {
        #expect(try lines(text, tag, measure: 30, isBalanced: true) == expected)
    }

    @Test(arguments: [
        ("en", promise, 24.0, "status. "), ("fa", "ما می‌توانیم مترجم بیاوریم. رایگان است و همیشه.", 14, "بیاوریم. "),
        ("hi", "हम दुभाषिए का इंतज़ाम कर सकते हैं। यह मुफ़्त है।", 15, "हैं। "),
        ("ur", "ہم ترجمان کا انتظام کریں گے۔ یہ مفت ہے اور رہے گا۔", 13, "گے۔ "),
        ("zh-Hans", "我们不会询问您的移民身份。您的健康信息是保密的。", 15, "身份。"), ("my", "အခမဲ့ဖြစ်ပါတယ်။ မေးပါ မေးပါ။", 11, "။ "),
    ])
    func `A line rather ends with a sentence`(tag: String, text: String, measure: Double, end: String) throws {
        let lines = try lines(text, tag, measure: measure, isBalanced: true)
        #expect(lines.count == 2)
        #expect(lines[0].hasSuffix(end))
    }

    @Test func `A word wider than the measure stands on a line of its own`() throws {
        let lines = try lines("see https://elm-lane-surgery.example now", measure: 4, isBalanced: false)
        #expect(lines == ["see ", "\u{2066}https://elm-lane-surgery.example\u{2069} ", "now"])
    }

    @Test func `Words remember the lines of running text and of headlines apart`() throws {
        let measured = try Samples.measured(Samples.words(Self.promise, "en"), with: try TestProject.fontMap())
        let text = measured.lines(within: 16, balanced: false)
        let headline = LineBreaker(text: measured, measure: 16, isBalanced: true).lines
        try #require(text != headline)
        #expect(measured.lines(within: 16, balanced: true) == headline)
    }
}
