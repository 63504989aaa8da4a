import Foundation
import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

/// A practice's name may be in any script, and stands on every sheet.
@Suite(.drawing) struct PracticeNameTests {
    private func practice(named name: String) -> Practice {
        var practice = TestProject.practice
        practice.name = name
        return practice
    }

    private func order(_ message: String, _ tag: String, name: String) throws -> [String] {
        let words = Samples.words(message, tag, [.practiceName: name])
        return Samples.visibleOrder(of: try Samples.spec(for: words), with: try TestProject.fontMap())
    }

    @Test(arguments: [
        ("مركز الشفاء الطبي", "NotoNaskhArabic-Bold.ttf", 1), ("登记诊所", "NotoSansCJK-Bold.ttc", 0),
        ("श्री राम क्लिनिक", "NotoSansDevanagari-Bold.ttf", 0), ("Příbram Łódź", "NotoSerif-Bold.ttf", 0),
        ("የጤና ማዕከል", "NotoSansEthiopic-Bold.ttf", 0),
    ])
    func `A name in any script is drawn in a font of that script on an English sheet`(
        name: String, file: String, direction: Int
    ) throws {
        let layout = try TestProject.layout("en", practice: practice(named: name))
        let sign = try #require(layout.texts.first { $0.block.frame == "sign" }).text
        #expect(sign.problems == [] && sign.plainText == name)
        let runs = sign.lines.flatMap(\.runs).filter { $0.width > 0 }
        #expect(Set(runs.map { URL(filePath: $0.fontFile).lastPathComponent }) == [file])
        #expect(runs.allSatisfy { $0.level % 2 == direction })
        #expect(sign.lines[0].origin.x == layout.frame("sign")?.rectangle.x)
    }

    /// The example's mark follows the English name, left to right, and the line starts at the right.
    @Test(arguments: Sheets.rightToLeft)
    func `A Latin name on a right-to-left sheet stands at the right with its mark behind it`(tag: String) throws {
        let layout = try Sheets.layout(tag)
        let sign = layout.texts.filter { $0.block.frame == "sign" }
        try #require(sign.map(\.text.plainText) == ["Elm Lane Surgery", "(example)"])
        let frame = try #require(layout.frame("sign")).rectangle
        #expect(sign[0].block.rectangle.right < sign[1].block.rectangle.x)
        #expect(abs(sign[1].block.rectangle.right - frame.right) < 0.01)
        #expect(sign[0].text.lines[0].origin.y == sign[1].text.lines[0].origin.y)
        #expect(try order("{practice_name}", "ar", name: "Elm Lane Surgery") == ["Elm Lane Surgery"])
    }

    @Test(arguments: Sheets.rightToLeft)
    func `A right-to-left name on a right-to-left sheet is drawn from right to left at the right`(tag: String) throws {
        let layout = try TestProject.layout(tag, practice: practice(named: "مركز الشفاء"))
        let sign = layout.texts.filter { $0.block.frame == "sign" }
        let frame = try #require(layout.frame("sign")).rectangle
        #expect(sign.map(\.text.problems) == [[], []])
        #expect(sign.map(\.block.rectangle.right).max().map { abs($0 - frame.right) < 0.01 } == true)
        #expect(sign[0].text.lines[0].runs.contains { $0.level % 2 == 1 && $0.width > 20 })
    }

    /// Without isolates a number that begins or follows a name changes its place.
    @Test(arguments: [
        ("ar", "3 Oak Street"), ("ar", "#1 Oak Street"), ("ur", "Oak Street 2"),
        ("fa", "Dr. Smith & Partners (Oak St.)"),
        ("ckb", "C++"), ("ps", "Oak Street (2)"),
    ])
    func `A Latin name keeps its order in a right-to-left sentence`(tag: String, name: String) throws {
        #expect(try order("ا {practice_name} 3 ا", tag, name: name)[0].contains(name))
    }

    @Test func `A number after an Arabic name stays behind it in an English sentence`() throws {
        let name = "مركز الشفاء"
        let shown = String(name.reversed())
        #expect(try order("{practice_name} - 12 High St", "en", name: name) == ["\(shown) - 12 High St"])
        let bare = Samples.bareSpec(for: "\(name) - 12 High St", "en")
        #expect(Samples.visibleOrder(of: bare, with: try TestProject.fontMap())[0].hasPrefix("12 - "))
    }

    @Test func `A name and a number beside it are isolated both`() throws {
        let shown = try order("ا {practice_name} {phone} ا", "ar", name: "Oak Street 2")
        #expect(shown == ["ا 020 7946 0123 Oak Street 2 ا"])
    }

    /// Automatic direction would turn this paragraph into a left-to-right one.
    @Test func `A sentence that begins with a Latin name still starts at the right`() throws {
        #expect(try order("{practice_name} هنا", "ar", name: "Elm Lane") == ["انه Elm Lane"])
    }

    /// The sheet, the name, and the language whose forms it has; without any, Chinese would have Japanese forms.
    @Test(arguments: [
        ("zh-Hant", "骨", "zh-Hant"), ("zh-Hans", "骨", "zh-Hans"), ("en", "骨", "zh-Hans"), ("ar", "骨", "zh-Hans"),
        ("ne", "झ", "ne"), ("hi", "झ", "hi"), ("en", "झ", "hi"),
    ])
    func `A name has the letter forms of the sheet's language if that writes its script`(
        tag: String, name: String, forms: String
    ) throws {
        let fonts = try TestProject.fontMap()
        let words = Samples.words("{practice_name}", tag, [.practiceName: name])
        let drawn = ShapedText(try Samples.spec(for: words, size: 100), with: fonts).lines()[0]
        let wanted = ShapedText(Samples.bareSpec(for: name, forms, size: 100), with: fonts).lines()[0]
        #expect(drawn.ink == wanted.ink)
    }

    /// The sign is English on every sheet, and still knows whose sheet it hangs on.
    @Test(arguments: [("zh-Hant", "骨"), ("zh-Hans", "骨"), ("ne", "झ")])
    func `The sign has the letter forms of the sheet's language`(tag: String, name: String) throws {
        let layout = try TestProject.layout(tag, practice: practice(named: name))
        let sign = try #require(layout.texts.first { $0.block.frame == "sign" }).text
        #expect(sign.spec.spans.map(\.language) == [tag])
    }
}
