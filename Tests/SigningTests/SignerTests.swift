import Testing

@testable import Signing

/// Who may sign under which name.
@Suite struct SignerTests {
    @Test(arguments: [
        ("practice nurse", "practice nurse"), ("  Practice   nurse ", "Practice nurse"), ("Amélie B.", "Amélie B."),
        ("reviewer 2 (Ealing)", "reviewer 2 (Ealing)"), ("Şule Ağaoğlu", "Şule Ağaoğlu"), ("Ng", "Ng"),
    ])
    func `A role or a pseudonym in Latin letters`(name: String, printed: String) {
        #expect(Signer(name)?.name == printed)
    }

    @Test(arguments: [
        "", "   ", "7", "…", "nurse@example.org", "nurse\nmanager", "nur\u{200B}se", "\u{202E}esrun", "مترجمة",
        "n\u{443}rse", String(repeating: "x", count: 33), "nurse · approved",
    ])
    func `Anything else`(name: String) {
        #expect(Signer(name) == nil)
    }

    @Test(arguments: [("practice nurse", "Practice  Nurse"), ("nurse 2", "Nurse2"), ("B. Amélie", "b amélie")])
    func `Names that differ in capitals and signs are one person's`(first: String, second: String) {
        #expect(Signer(first) == Signer(second))
        #expect(Set([Signer(first), Signer(second)]).count == 1)
    }

    @Test(arguments: [("nurse 1", "nurse 2"), ("Amélie", "Amelie"), ("practice nurse", "nurse")])
    func `Others are not`(first: String, second: String) {
        #expect(Signer(first) != Signer(second))
    }
}
