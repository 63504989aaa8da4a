import Diagnostics
import Testing

@testable import Translation

/// E-mail addresses in files that everybody can read.
@Suite struct PersonalAddressTests {
    /// A text with its address.
    @Test(arguments: [
        ("Last-Translator: Amal <amal@example-mail.org>", "amal@example-mail.org"), ("a.b+c@d.co.uk", "a.b+c@d.co.uk"),
        ("<амал@пошта.укр>", "амал@пошта.укр"), ("ask jan@mail.test, please", "jan@mail.test"),
        ("ask jan@mail.test.", "jan@mail.test"), ("listener@mail.test", "listener@mail.test"),
        ("mailto:jan@mail.test", "jan@mail.test"),
    ])
    func `A person's address is found`(text: String, address: String) {
        let scalars = Array(text.unicodeScalars)
        let found = PersonalAddress.places(in: scalars).map { place in
            String(String.UnicodeScalarView(scalars[place]))
        }
        #expect(found == [address])
    }

    @Test(arguments: [
        "Language-Team: none <LL@li.org>", "EMAIL@ADDRESS", "FULL NAME <EMAIL@ADDRESS>",
        "debian-l10n-arabic@lists.debian.org",
        "kde-l10n-ar@kde.org", "info@surgery.test", "translations@council.test", "x@groups.io", "a@example.org",
        "F01@1da3ac F02@a4c666", "@", "a@", "@b.c", "a @ b.c", "meet @ 10.30", "a@b", "a@.b", "noreply@mail.test",
        "user@sub.example",
    ])
    func `What is nobody's own is none`(text: String) {
        #expect(PersonalAddress.places(in: text.unicodeScalars).isEmpty)
    }

    private static let file = """
        # Words of the sheets.
        # Amal <amal@mail.test>, 2027.
        msgid ""
        msgstr ""
        "Language: ur\\n"
        "Last-Translator: Amal <amal@mail.test>\\n"
        "Language-Team: none <LL@li.org>\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"

        # See with jan@mail.test, and eva@mail.test.
        #. Not for noreply@mail.test.
        #: a@mail.test:3
        #, fuzzy
        msgid "It is free."
        msgstr "مفت ہے۔"
        """

    @Test func `A catalogue's header and comments are looked at`() {
        let result = CatalogueReadingResult(Self.file)
        #expect(result.codes == Array(repeating: "personal-address", count: 4))
        #expect(result.diagnostics.allSatisfy { $0.severity == .warning })
        let places = result.diagnostics.compactMap(\.location).map { "\($0.line):\($0.column)" }
        #expect(places == ["2:9", "6:1", "10:12", "10:31"])
        #expect(result.diagnostics.allSatisfy { !$0.message.contains("@") })
    }

}
