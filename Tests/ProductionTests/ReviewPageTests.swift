import Design
import Diagnostics
import Foundation
import Layout
import Production
import TestSupport
import Testing
import Translation

/// What stands on a proof's page.
@Suite(.drawing) struct ReviewPageTests {
    private static let evil = #"<script>alert(\"1\")</script>&'\u202E"#.replacing("\\u202E", with: "\u{202E}")
    /// As a comment has it.
    private static let evilComment = evil.replacing("\\\"", with: "\"")
    private static let safe = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;"

    /// The Arabic access card with an evil translation, evil comments and an evil header.
    private static func evilPage() async throws -> (page: String, codes: [String]) {
        let submission = try ReviewSample.submission("ar") { text in
            text = "# \(evilComment)\n" + text
            text = try text.replacingOnce(
                "msgid \"I do not need ID, proof of address or immigration papers.\"\n",
                with:
                    "# \(evilComment)\n# Back-translation: \(evilComment)\nmsgctxt \"other\"\nmsgid \"x\"\nmsgstr \"y\"\n\n"
                    + "# \(evilComment)\n# Back-translation: \(evilComment)\n"
                    + "msgid \"I do not need ID, proof of address or immigration papers.\"\n")
            text = try text.translating(
                "I do not need ID, proof of address or immigration papers.", as: "لا \(evil) {stranger}")
        }
        let made = try await ReviewSample.made("ar", ["access-card"], submission: submission)
        return (made.page, made.result.diagnostics.map(\.code.name))
    }

    @Test func `Whatever is in a catalogue, it is text`() async throws {
        let (page, codes) = try await Self.evilPage()
        #expect(!page.contains("<script"))
        // The header's comment, the translation, a remark, the back-translation, and the words as they are set.
        #expect(page.split(separator: Self.safe).count > 5)
        #expect(codes.contains("catalogue.bidi-override") && codes.contains("catalogue.placeholder-unknown"))
        #expect(page.contains("<bdi class=\"slot\" lang=\"en\" dir=\"ltr\">{stranger}</bdi>"))
    }

    @Test func `A mark that turns letters round is named, and stands only inside of its own paragraph`() async throws {
        let page = try await Self.evilPage().page
        #expect(page.contains("<summary>Hidden characters: U+202E</summary>"))
        #expect(page.contains("<bdi class=\"hidden\" lang=\"en\" dir=\"ltr\">U+202E</bdi>"))
        // In English sentences, which it could reorder, it is never itself.
        for paragraph in page.split(separator: "\n") where paragraph.contains("\u{202E}") {
            #expect(paragraph.contains("class=\"own translation\"") || paragraph.contains("<svg class=\"cut\""))
        }
    }

    @Test func `The page asks nothing of the internet, runs nothing and sends nothing`() async throws {
        for tag in ["ar", "en"] {
            let page = try await ReviewSample.made(tag, ["access-card"]).page.withoutPictures
            #expect(
                page.contains(
                    "default-src &#39;none&#39;; img-src data:; style-src &#39;unsafe-inline&#39;; form-action &#39;none&#39;"
                ))
            for word in ["http:", "https:", "//", "<script", "<link", "<form", "<iframe", "@import", "url(", "onclick"]
            {
                #expect(!page.contains(word), "\(word)")
            }
        }
    }

    @Test(.enabled(if: Tool.areInstalled("python3"), "Needs python3 to read XML"))
    func `Every element is closed where it must be, every name is there once, and every link leads somewhere`()
        async throws
    {
        let page = try await Self.evilPage().page
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "proof.xml")
            // As XML, in which elements that hold nothing need an end, controls cannot be, and there is no HTML doctype.
            let xml = page.replacing("<!doctype html>\n", with: "").replacing(/<(meta|br|input)([^>]*)>/) {
                "<\($0.output.1)\($0.output.2)/>"
            }
            try xml.write(to: file, atomically: true, encoding: .utf8)
            let program = """
                import sys, xml.etree.ElementTree as e
                all = list(e.parse(sys.argv[1]).iter())
                names = [x.get('id') for x in all if x.get('id')]
                assert len(names) == len(set(names)), 'a name is there twice'
                for x in all:
                    for key in ('href', 'for'):
                        value = x.get(key)
                        if value and not value.startswith('data:'):
                            assert value.lstrip('#') in names, value
                labelled = {x.get('for') for x in all if x.tag == 'label'}
                for x in all:
                    if x.tag in ('input', 'textarea'): assert x.get('id') in labelled, x.get('id')
                    if x.tag == 'svg': assert x.get('aria-hidden') or x.get('aria-label'), 'a picture has no words'
                levels = [int(x.tag[1]) for x in all if x.tag in ('h1', 'h2', 'h3', 'h4')]
                assert levels[0] == 1 and levels.count(1) == 1
                assert all and not [1 for a, b in zip(levels, levels[1:]) if b > a + 1], levels
                """
            let run = try Tool("python3").run(["-c", program, file.path])
            #expect(run.status == 0, "\(run.error)")
        }
    }

    @Test func `A message has its English, its words, its notes, its facts and its place`() async throws {
        let page = try await ReviewSample.made("fa", ["wall-poster"]).page
        for words in [
            "<title>Proof of the Farsi words</title>",
            "<h1>Farsi <bdi class=\"own\" lang=\"fa\" dir=\"rtl\">فارسی</bdi></h1>",
            "Made on 26 November 2026.", "<span>It is free.</span>", "T1 Wall poster.",
            "<strong>F01</strong> Everybody in England may register with a GP surgery",
            "Registering and seeing the doctor cost nothing. Directly under the headline.",
            "<strong>Look at the picture.</strong>", "Staff ask speakers: ‘Farsi or Dari?’ Is every word Farsi",
            "<dt>Problems</dt>", "none found", "No native reader has checked its words yet.",
            "The message is heard instead of this picture, and not seen.",
        ] { #expect(page.contains(words), "\(words)") }
        let words = try #require(TestProject.catalogue("fa")[MessageID(text: "It is free.")]?.translations.first)
        #expect(page.contains("<p class=\"own translation\" lang=\"fa\" dir=\"rtl\">\(words)</p>"))
        #expect(page.contains("aria-label=\"\(words)\" lang=\"fa\""))
        // Half-spaces of Persian can be looked at.
        #expect(page.contains("× ZWNJ</summary>"))
    }

    @Test func `Words that are missing, old or put back into English say so`() async throws {
        let submission = try ReviewSample.submission("ar") { text in
            text = try text.translating("It is free.", as: "")
            text = try text.replacingOnce(
                "msgid \"Telephone\"\n",
                with: "# Polite.\n# Back-translation: A telephone,\n#  with a cord.\n#, fuzzy\n#| msgid \"Phone\"\n"
                    + "msgid \"Telephone\"\n")
        }
        let made = try await ReviewSample.made("ar", ["wall-poster"], submission: submission)
        for words in [
            "Not translated yet: the sheet shows the English.", "Marked to be looked at again. The English was: Phone",
            "<dd>A telephone, with a cord.</dd>", "<p>Polite.</p>", "write the words</legend>",
            "aria-label=\"It is free.\" lang=\"en\"", "the message &#39;It is free.&#39; has no translation",
            "<code>catalogue.translation-stale</code>", "On wall-poster.",
            "<div><dt>Not translated</dt><dd>1</dd></div>",
        ] { #expect(made.page.replacing("\n", with: "").contains(words), "\(words)") }
        #expect(made.result.diagnostics.hasErrors)
        #expect(
            Set(made.result.diagnostics.map(\.code.name)) == [
                "catalogue.translation-missing", "catalogue.translation-stale",
            ])
    }

    @Test func `A picture is stored once, however many messages are cut from it`() async throws {
        let page = try await ReviewSample.made("ar", ["wall-poster"]).page
        let stored = page.matches(of: /<image id="(picture-[0-9]+)"/).map { String($0.1) }
        let used = page.matches(of: /<use href="#(picture-[0-9]+)"/).map { String($0.1) }
        #expect(Set(stored) == Set(used) && stored.count == Set(stored).count)
        #expect(used.count > stored.count + 5)
        #expect(page.utf8.count < 1_000_000)
    }

    @Test func `Made again a proof is the same`() async throws {
        let (one, other) = (
            try await ReviewSample.made("ur", ["access-card"]), try await ReviewSample.made("ur", ["access-card"])
        )
        #expect(one.page == other.page)
        #expect(one.result.pdf == other.result.pdf && one.result.pdf != nil)
    }

    /// What stands on what, and the contrast that WCAG 2.2 AA asks for: 4.5 for words, 3 for lines.
    @Test(arguments: [
        ("text", "room", 4.5), ("text", "paper", 4.5), ("text", "beam", 4.5), ("text", "light", 4.5),
        ("room", "wall", 4.5), ("light", "wall", 4.5), ("door", "paper", 4.5), ("door", "room", 4.5),
        ("strike", "paper", 4.5), ("label", "paper", 3), ("wall", "room", 3), ("wall", "paper", 3),
    ])
    func `The colours can be told apart`(one: String, other: String, contrast: Double) throws {
        let palette = TestProject.setting.palette
        #expect(try #require(palette[one]).contrast(with: #require(palette[other])) >= contrast)
    }
}
