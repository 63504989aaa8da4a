import Diagnostics
import TestSupport
import Testing

@testable import Proofing

/// A fault in some words, with the words as they should be if that is certain, and others beside it that are right.
struct TextFault: Sendable, CustomTestStringConvertible {
    let code: String
    let language: String
    let wrong: String
    let mended: String?
    let right: String
    var english = "English"

    init(
        _ code: String, _ language: String, _ wrong: String, mended: String? = nil, right: String,
        english: String = "English"
    ) {
        self.code = "catalogue.\(code)"
        self.language = language
        self.wrong = wrong
        self.mended = mended
        self.right = right
        self.english = english
    }

    var testDescription: String { "\(code) \(language) \(wrong)" }

    static let all = shapes + marks + scripts + orthography + digits + invisible + direction + breaks

    private static let shapes = [
        Self("presentation-form", "ar", "\u{FEAE}", mended: "\u{631}", right: "ر"),
        Self("presentation-form", "ps", "وټاک\u{FE89}", mended: "وټاک\u{626}", right: "وټاکئ"),
        Self("presentation-form", "fa", "\u{FEFB}", mended: "\u{644}\u{627}", right: "ریال \u{FDFC}"),
        Self("presentation-form", "fr", "\u{FB01}che", mended: "fiche", right: "fiche"),
        Self("presentation-form", "hy/Armn", "\u{FB13}", mended: "\u{574}\u{576}", right: "և"),
        Self("not-nfc", "fr", "e\u{301}te\u{301}", mended: "\u{E9}t\u{E9}", right: "\u{E9}t\u{E9}"),
        Self("not-nfc", "bn", "\u{9DC}", mended: "\u{9A1}\u{9BC}", right: "\u{9A1}\u{9BC}"),
        Self("not-nfc", "my", "က\u{103A}\u{1037}", mended: "က\u{1037}\u{103A}", right: "က\u{1037}\u{103A}"),
    ]

    private static let marks = [
        Self("orphan-mark", "hi", "वेक \u{94B}", right: "वेक\u{94B}"),
        Self("orphan-mark", "hi", "\u{94B}क", right: "◌\u{94B}"),
        Self("orphan-mark", "bn", "{practice_name}\u{9C7}র", right: "{practice_name} ক\u{9C7}র"),
        Self("orphan-mark", "my", "က\u{93E}", right: "က\u{102C}"),
        Self("orphan-mark", "he/Hebr", "\u{5B0}A3", right: "א\u{5B0} A3"),
        Self("orphan-mark", "ar", "A\u{64E}", right: "ب\u{64E}"),
        Self("orphan-mark", "yo/Latn", "(\u{301}", right: "ẹ\u{301}"),
        Self("doubled-mark", "pa", "ਮਾ\u{A02}\u{A02}", mended: "ਮਾ\u{A02}", right: "ਮਾ\u{A02}"),
        Self("doubled-mark", "th/Thai", "น\u{E49}\u{E49}", mended: "น\u{E49}", right: "น\u{E35}\u{E49}"),
        Self("doubled-mark", "th/Thai", "น\u{E48}\u{E49}", right: "น\u{E39}\u{E49}"),
        Self("doubled-mark", "lo/Laoo", "ນ\u{EC8}\u{EC9}", right: "ນ\u{EB5}\u{EC9}"),
    ]

    private static let scripts = [
        Self("wrong-script-letter", "uk", "лiкар", mended: "лікар", right: "лікар"),
        Self("wrong-script-letter", "uk", "eкодування", mended: "екодування", right: "%-екодування"),
        Self("wrong-script-letter", "uk", "тут i там", mended: "тут і там", right: "вісь X тут"),
        Self("wrong-script-letter", "uk", "ця cepa тут", mended: "ця сера тут", right: "тип MIME тут"),
        Self("wrong-script-letter", "el/Grek", "στοv", mended: "στον", right: "στον"),
        Self("wrong-script-letter", "el/Grek", "Αναμενόμενo", mended: "Αναμενόμενο", right: "Αναμενόμενο"),
        Self("wrong-script-letter", "el/Grek", "H πόρτα", mended: "Η πόρτα", right: "Ctrl πόρτα"),
        Self("wrong-script-letter", "ru/Cyrl", "Cервер", mended: "Сервер", right: "PCом сервер"),
        Self("wrong-script-letter", "pl", "l\u{435}karz", mended: "lekarz", right: "lekarz"),
        Self("wrong-script-letter", "kk/Cyrl", "биiктiгi", mended: "биіктігі", right: "биіктігі"),
        Self("mixed-scripts", "ka/Geor", "ბaფერი", right: "ბაფერი"),
        Self("mixed-scripts", "uk", "слDво", right: "DNSсервер"),
        Self("mixed-scripts", "hi", "कকक", right: "GPके"),
        Self("mixed-scripts", "ta", "தGPத", right: "GPத"),
    ]

    private static let orthography = [
        Self("orthography-outlier", "es", "straße", right: "niñez"),
        Self("orthography-outlier", "uk", "сыр", right: "сир"),
        Self("orthography-outlier", "fa", "ٹب", right: "تب"),
        Self("orthography-outlier", "ne", "\u{934}", right: "\u{933}"),
        Self("orthography-outlier", "kmr-Arab/Arab", "ټ", right: "ڤێ"),
        Self("orthography-outlier", "zh-Hans", "醫生", right: "医生呈"),
        Self("orthography-outlier", "zh-Hant", "医生", right: "醫生呈"),
        Self("orthography-outlier", "pl", "cãc", right: "São Tomé", english: "São Tomé"),
        Self("orthography-outlier", "km", "ឨ", right: "ក្រៗ"),
    ]

    private static let digits = [
        Self("wrong-digits", "fa", "٤", mended: "۴", right: "۴"),
        Self("wrong-digits", "fa", "٤ 5", mended: "4 5", right: "4 5"),
        Self("wrong-digits", "en", "۴", mended: "4", right: "4"),
        Self("mixed-digits", "my", "၅ 4", right: "၅ ၄"),
        Self("mixed-digits", "fa", "۴ 111", right: "۴ HC1 W3C"),
    ]

    private static let invisible = [
        Self("invisible-character", "fr", "e\u{AD}té", mended: "eté", right: "été"),
        Self("invisible-character", "de/Latn", "\u{FEFF}HTTP", mended: "HTTP", right: "HTTP"),
        Self("invisible-character", "hi", "एक\u{200B} दो", mended: "एक दो", right: "एक\u{2060}दो"),
        Self("invisible-character", "ne", "तल \u{200D}- माथि", mended: "तल - माथि", right: "क\u{94D}\u{200D}ष"),
        Self("invisible-character", "en", "a\u{200C}b", mended: "ab", right: "ab"),
        Self("invisible-character", "fa", "»\u{200C} ا", mended: "» ا", right: "می\u{200C}شود"),
        Self("invisible-character", "km", "ក\u{17B4}", mended: "ក", right: "ក\u{200B}ក"),
        Self("invisible-character", "en", "a\u{E0041}", mended: "a", right: "a\u{200E}"),
        Self("invisible-character", "vi", "đ\u{FFFD}", right: "đ"),
        Self("invisible-character", "vi", "đ\u{E000}\u{AD}", right: "đ"),
        Self("invisible-character", "en", "a\u{2028}b", right: "a\nb"),
    ]

    private static let direction = [
        Self("wrong-direction", "pl", "مركز طبي جيد", right: "przychodnia مركز"),
        Self("wrong-direction", "ar", "Centre de santé", right: "مركز NHS England", english: "NHS England"),
        Self("wrong-direction", "fa", "Centre de santé", right: "NHS App Account", english: "NHS App account"),
    ]

    private static let breaks = [
        Self("no-break-opportunity", "my", "စာရင်းသွင်းနိုင်ပါတယ်\u{200B}။", right: "စာရင်းသွင်း\u{200B}နိုင်ပါတယ်။"),
        Self("no-break-opportunity", "th/Thai", "พระนครศรีอยุธยา", right: "หากคุณมีอาการหายใจลำบาก"),
        Self(
            "no-break-opportunity", "km", "ក្រសួងសុខាភិបាលនៃប្រទេសកម្ពុជា\u{200B}ក", right: "ក្រសួង\u{200B}សុខាភិបាល"),
    ]
}

@Suite struct TextCheckTests {
    @Test(arguments: TextFault.all)
    func `a fault is told, and mended if only one mend is possible`(fault: TextFault) throws {
        let reports = WordsSample(fault.language).reports(on: fault.wrong, english: fault.english)
        let report = try #require(
            reports.first { $0.code.name == fault.code }, "found: \(reports.map { "\($0.code.name) \($0.message)" })")
        #expect(report.replacement?.scalars == fault.mended?.scalars)
        #expect(!report.message.hasSuffix(".") && report.help?.hasSuffix(".") == true)
    }

    @Test(arguments: TextFault.all)
    func `what stands beside a fault and is right is let pass`(fault: TextFault) {
        let reports = WordsSample(fault.language).reports(on: fault.right, english: fault.english)
        #expect(reports.filter { !$0.code.name.contains("placeholder") }.map(\.code.name) == [])
    }

    @Test(arguments: TextFault.all.filter { $0.mended != nil })
    func `a mended text has the fault no more`(fault: TextFault) throws {
        let mended = try #require(fault.mended)
        let reports = WordsSample(fault.language).reports(on: mended, english: fault.english)
        #expect(reports.filter { $0.code.name == fault.code }.map(\.message) == [])
    }
}
