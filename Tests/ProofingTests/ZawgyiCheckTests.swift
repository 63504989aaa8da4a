import Design
import Diagnostics
import Production
import TestSupport
import Testing

@testable import Proofing
@testable import Translation

@Suite struct ZawgyiCheckTests {
    /// Burmese as Zawgyi has it, with what is different in most words: the order, and other code points for medials and asat.
    private static func zawgyi(_ text: String) -> String {
        let other: [Unicode.Scalar: Unicode.Scalar] = [
            "\u{103A}": "\u{1039}", "\u{103B}": "\u{103A}", "\u{103C}": "\u{103B}", "\u{103D}": "\u{103C}",
            "\u{103E}": "\u{103D}",
        ]
        var result: [Unicode.Scalar] = []
        var consonant = 0
        for scalar in text.unicodeScalars {
            if ("\u{1000}"..."\u{102A}").contains(scalar) { consonant = result.count }
            if scalar == "\u{1031}" || scalar == "\u{103C}" {
                result.insert(other[scalar] ?? scalar, at: consonant)
            } else {
                result.append(other[scalar] ?? scalar)
            }
        }
        return LetterText.text(of: result)
    }

    @Test func `Burmese in Zawgyi is refused as a whole`() throws {
        let reports = CatalogueCheckTests.reports(
            on: CatalogueCheckTests.changed(TestProject.catalogue("my"), Self.zawgyi), as: "my")
        #expect(reports.map(\.code.name) == ["catalogue.zawgyi"])
        #expect(reports.first?.location?.file == "Translations/my.po")
    }

    @Test(arguments: [
        ("ေက်းဇူးတင္ပါတယ္။ ေဆးခန္း", true), ("ျမန္မာႏိုင္ငံ ေဆးခန္း", true), ("ကျေးဇူးတင်ပါတယ်။", false), ("မြန်မာနိုင်ငံ ဆေးခန်း", false),
        ("ဗုဒ္ဓ ဝေယျာဝစ္စ", false), ("ေ", false), ("", false),
    ])
    func `Zawgyi is told from Unicode by what Unicode never has`(words: String, isZawgyi: Bool) {
        #expect(ZawgyiCheck.isZawgyi([words]) == isZawgyi)
    }

    @Test func `some typing errors do not make Zawgyi`() {
        let texts = TestProject.catalogue("my").messages.flatMap(\.translations)
        #expect(!ZawgyiCheck.isZawgyi(texts + Array(repeating: "\u{1031}က", count: 10)))
        #expect(ZawgyiCheck.isZawgyi(Array(repeating: "\u{1031}က", count: 10)))
    }
}
