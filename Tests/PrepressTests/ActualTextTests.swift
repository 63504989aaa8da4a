import Design
import Diagnostics
import Layout
import Prepress
import TestSupport
import Testing

/// Scripts whose glyphs go by other names than their letters: a sound sheet says nothing, a wrong letter is heard.
@Suite(.drawing) struct ActualTextTests {
    /// Armenian ligatures; vowels of two glyphs in Malayalam and Sinhala; a Sinhala vowel with two shapes.
    @Test(arguments: ["hy", "ml", "si"])
    func `Ligatures and vowels of several glyphs are taken for what they are`(tag: String) async throws {
        for name in TestProject.templateNames {
            if case .many = TestProject.template(name).readers { continue }
            if case .staff = TestProject.template(name).readers { continue }
            let sheet = try await SheetLibrary.sheet(of: name, tag)
            #expect(Preflight().diagnostics(for: sheet.bytes, as: .office, named: "\(name) \(tag)") == [])
        }
    }

    /// What is read aloud says another letter in the structure and in the content, so that only the glyphs
    /// contradict it: beside an Armenian ligature, in the Malayalam and in the Sinhala headline.
    @Test(arguments: [("hy", "մեր", "ճեր"), ("hy", "մեր", "մըր"), ("ml", "രജിസ്റ്റർ", "രഷിസ്റ്റർ"), ("si", "ඔබට", "ඔභට")])
    func `A wrong letter beside them is heard`(tag: String, right: String, wrong: String) async throws {
        var sheet = try BrokenSheet(await SheetLibrary.sheet(tag, as: .office).bytes)
        var text = ""
        try sheet.change(where: { $0["ActualText"]?.text?.contains(right) == true }) { entries in
            text = entries["ActualText"]?.text ?? ""
            entries["ActualText"] = .text(text.replacing(right, with: wrong))
        }
        try sheet.content(Self.source(of: text), Self.source(of: text.replacing(right, with: wrong)))
        let codes = Preflight().diagnostics(for: sheet.bytes, as: .office, named: tag).map(\.code)
        #expect(codes == [.preflightActualText])
    }

    /// A text as the content writes it: UTF-16 in hexadecimal digits.
    private static func source(of text: String) -> String {
        text.utf16.map { unit in
            let digits = String(unit, radix: 16, uppercase: true)
            return String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}
