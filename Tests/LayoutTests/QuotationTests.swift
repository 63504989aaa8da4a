import TestSupport
import Testing

@testable import Layout

/// Words of one script that quote another.
@Suite struct QuotationTests {
    /// Words, the script that they are in, and their parts; those that are quoted stand between `⟨` and `⟩`.
    @Test(arguments: [
        ("plain words, 020 7946", "Latn", "plain words, 020 7946"),
        ("the letter 'ک' (U+06A9)", "Latn", "the letter '⟨ک⟩' (U+06A9)"),
        ("doctor = ڈاکٹر, register = رجسٹر ہونا.", "Latn", "doctor = ⟨ڈاکٹر⟩, register = ⟨رجسٹر ہونا⟩."),
        ("می\u{200C}شود means becomes", "Latn", "⟨می\u{200C}شود⟩ means becomes"),
        ("آپ کے پاس NHS نمبر", "Arab", "آپ کے پاس NHS نمبر"), ("你好 ab 再见", "Hans", "你好 ab 再见"),
        ("掛號 = register", "Latn", "⟨掛號⟩ = register"), ("é e\u{301}", "Latn", "é e\u{301}"),
        ("ب\u{64E}", "Latn", "⟨ب\u{64E}⟩"), ("12 + 3", "Latn", "12 + 3"), ("", "Latn", ""),
        ("is وضع الهجرة; 'أوراق الهجرة' adds", "Latn", "is ⟨وضع الهجرة⟩; '⟨أوراق الهجرة⟩' adds"),
        ("أين، هنا؟ yes", "Latn", "⟨أين، هنا⟩؟ yes"), ("(ب) 12 (ت)", "Latn", "(⟨ب⟩) 12 (⟨ت⟩)"),
        ("αβγ и русский", "Latn", "⟨αβγ и русский⟩"),
    ])
    func `What is quoted is set apart without the punctuation around it`(
        words: String, script: String, expected: String
    ) {
        let parts = Quotation.parts(of: words, writtenIn: script)
        #expect(parts.map { $0.isForeign ? "⟨\($0.text)⟩" : $0.text }.joined() == expected)
        #expect(parts.map(\.text).joined() == words)
    }

    @Test(arguments: [
        ("Say {phone} or ڈاکٹر (GP)", "en", "Say ⟦{phone}⟧ or ⟨ڈاکٹر⟩ (GP)"),
        ("{stranger} и", "uk", "⟦{stranger}⟧ и"),
    ])
    func `Placeholders and quotations are isolated`(words: String, tag: String, expected: String) {
        var builder = WordsBuilder(language: TestProject.language(tag), origin: Samples.origin)
        builder.add(quoting: words)
        let shown = builder.words.text.replacing("\u{2066}", with: "⟦").replacing("\u{2068}", with: "⟨")
        #expect(
            shown.replacing("}\u{2069}", with: "}⟧").replacing("\u{2069}", with: "⟩").replacing("}⟩", with: "}⟧")
                == expected)
    }
}
