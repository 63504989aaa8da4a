import Diagnostics
import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

/// In the expected texts `⟦` is LRI, `⟨` FSI and `⟧` PDI.
@Suite(.drawing) struct WordsBuilderTests {
    private func shown(_ text: String) -> String {
        text.replacing("\u{2066}", with: "⟦").replacing("\u{2068}", with: "⟨").replacing("\u{2069}", with: "⟧")
    }

    @Test(arguments: [
        ("Call {phone} now", "Call ⟦020 7946 0123⟧ now"), ("{website}", "⟦https://elm-lane-surgery.example⟧"),
        ("{opens} to {closes}", "⟦8:00⟧ to ⟦18:30⟧"), ("Welcome to {practice_name}!", "Welcome to ⟨Elm Lane Surgery⟧!"),
        ("in {language}", "in ⟨Urdu⟧"), ("{passport}", "⟨T1 · Urdu · 3fa2c1⟧"), ("{days}: open", "Mo: open"),
        ("{first_day} to {last_day}", "Mo to Fr"), ("a {stranger} b", "a {stranger} b"),
    ])
    func `Every placeholder is isolated as its kind needs`(message: String, expected: String) {
        #expect(shown(Samples.words(message, "en").text) == expected)
    }

    @Test(arguments: Sheets.tags)
    func `Isolates are balanced in every message of every language`(tag: String) {
        for message in Samples.messages(tag) {
            let words = Samples.words(message, tag, [.practiceName: "مركز (3) الشفاء"])
            var depth = 0
            for scalar in words.text.unicodeScalars {
                if ("\u{2066}"..."\u{2068}").contains(scalar) { depth += 1 }
                if scalar == "\u{2069}" { depth -= 1 }
                #expect(depth == 0 || depth == 1)
            }
            #expect(depth == 0)
            let own = MessageText(message).placeholders.filter { $0.isolation != .none }
            #expect(words.tokens.count { $0.range.isEmpty == false } >= own.count)
            #expect(words.tokenTexts.allSatisfy { $0.hasSuffix("\u{2069}") })
        }
    }

    @Test(arguments: ["en", "ar", "km", "fr"])
    func `A token's range is its value without the isolates`(tag: String) {
        let words = Samples.words("é {practice_name} 👋 {phone} x", tag)
        #expect(words.tokens.map { words.text.utf8Slice($0.range) } == ["Elm Lane Surgery", "020 7946 0123"])
        #expect(words.tokens.map(\.kind) == [.name, .leftToRight])
    }

    @Test(arguments: [
        ("Elm Lane", ["Latn"]), ("مركز الشفاء", ["Arab"]), ("龍 Dragon", ["Hani", "Latn"]), ("3 - 5", []),
        ("é\u{301}", ["Latn"]),
    ])
    func `A token knows the scripts of its letters`(name: String, scripts: [String]) {
        #expect(Samples.words("{practice_name}", "en", [.practiceName: name]).tokens.map(\.scripts) == [scripts])
    }

    @Test func `The start and the end of opening hours are tokens of their own in every language`() throws {
        for tag in Sheets.tags {
            let hours = try #require(Samples.messages(tag).first { $0.contains("{opens}") })
            let words = Samples.words(hours, tag)
            #expect(words.tokenTexts.sorted() == ["\u{2066}18:30\u{2069}", "\u{2066}8:00\u{2069}"])
        }
    }

    @Test func `What a reader hears has neither isolates nor break marks`() {
        let words = Samples.words("អ្នក\u{200B}អាច {phone}\nNHS", "km")
        #expect(words.plainText == "អ្នកអាច 020 7946 0123NHS")
        #expect(Samples.words("one\ntwo {phone}", "en").plainText == "one two 020 7946 0123")
    }

    @Test(arguments: [("en", "a\nb\nc", [2, 4]), ("zh-Hans", "登\n记", [6]), ("en", "a b", []), ("fr", "a\nb", [2])])
    func `A line that a translator ends is remembered where the next begins`(
        tag: String, text: String, breaks: [Int]
    ) {
        #expect(Samples.words(text, tag).senseBreaks == breaks)
    }

    @Test func `Words put into others keep their tokens`() {
        var builder = WordsBuilder(language: TestProject.language("en"), origin: Samples.origin)
        builder.add("é ")
        builder.add(Samples.words("to {phone}", "en"))
        #expect(builder.words.tokenTexts == ["\u{2066}020 7946 0123\u{2069}"])
    }

    @Test func `Words put into others keep their wished lines`() {
        var builder = WordsBuilder(language: TestProject.language("en"), origin: Samples.origin)
        builder.add("é ")
        builder.add(Samples.words("a\nb", "en"))
        #expect(builder.words.senseBreaks == [5])
    }
}
