import Design
import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

@Suite(.drawing) struct CopyFittingTests {
    /// Words that grow: a language, the message, and what is added to it again and again.
    static let growing = [
        ("en", "We can get you an interpreter. It is free.", " again"), ("en", "an NHS number", " card"),
        ("ar", "We can get you an interpreter. It is free.", " هنا"), ("ur", "a passport or ID", " یہ"),
        ("zh-Hans", "No home address? You can still register.", "登记"),
        ("my", "We can get you an interpreter. It is free.", " ဒီမှာ"), ("km", "You do not need", "\u{200B}លោកអ្នក"),
    ]

    /// Sheets whose words grow until they no longer fit, and a few beyond.
    private func sheets(_ tag: String, _ message: String, _ word: String) throws -> [PageLayout] {
        let own = try #require(TestProject.catalogue(tag)[MessageID(text: message)]?.translations.first)
        var sheets: [PageLayout] = []
        while sheets.count < 60, sheets.last.map({ $0.frame("room")?.excess ?? 0 < 30 }) ?? true {
            let words = own + String(repeating: word, count: sheets.count * 10)
            sheets.append(try Sheets.layout(tag, saying: [message: words]))
        }
        return sheets
    }

    @Test(arguments: growing)
    func `Longer words never give larger running text`(tag: String, message: String, word: String) throws {
        let scales = try sheets(tag, message, word).compactMap { $0.frame("room")?.scale }
        for (scale, next) in zip(scales, scales.dropFirst()) { #expect(next <= scale) }
        #expect(scales.count > 1 && scales.last ?? 1 <= scales[0])
    }

    /// The fits of one frame in ever less room, four points at a time, and the room that each takes.
    private func shrinking(_ tag: String) throws -> [(fit: Fit, room: Double, height: Double)] {
        let edition = Sheets.edition(tag)
        let frame = try #require(edition.frames.first { $0.frame.name == "room" })
        let flow = Flow(frame, setter: TextSetter(edition: edition), fonts: try TestProject.fontMap())
        let height = flow.arranged(at: Fit()).height
        return stride(from: height * 1.3, to: height * 0.5, by: -4).map { room in
            let fitting = CopyFitting(
                flows: [(flow, room)], dials: edition.template.dials, enlarge: edition.template.enlarge)
            return (fitting.fit, room, flow.arranged(at: fitting.fit).height)
        }
    }

    @Test(arguments: ["en", "ar", "ur", "zh-Hans", "km"])
    func `Less room never gives larger running text, and what fits is not taller than its room`(tag: String) throws {
        let fits = try shrinking(tag)
        for (fit, next) in zip(fits, fits.dropFirst()) { #expect(next.fit.scale <= fit.fit.scale) }
        let smallest = try #require(fits.last)
        #expect(smallest.height > smallest.room)
        #expect(fits.allSatisfy { $0.height <= $0.room + 0.01 || $0.fit == smallest.fit })
    }

    /// It gives way before the text, and takes back what the smaller text leaves over.
    ///
    /// Keeping it small instead would set the telephone number of the Oromo sheet and the headline of the Polish one
    /// smaller than they need be.
    @Test func `Longer words never give a larger headline`() throws {
        let fonts = try TestProject.fontMap()
        let sizes = try (15..<45).map { count in
            let words = ["an NHS number": "an NHS number" + String(repeating: " card", count: count)]
            let edition = Sheets.edition("en", practice: TestProject.practice, saying: words)
            let frame = try #require(edition.frames.first { $0.frame.name == "room" })
            let flow = Flow(frame, setter: TextSetter(edition: edition), fonts: fonts)
            let room = (241.5 - 37.5) * 72 / 25.4
            let fit = CopyFitting(flows: [(flow, room)], dials: edition.template.dials, enlarge: 1).fit
            return fit.scale * (1 - 0.25 * (fit.dials["headline"] ?? 0))
        }
        withKnownIssue("CopyFitting.reopened turns the headline back when the text gives way: up to 7 % larger") {
            #expect(zip(sizes, sizes.dropFirst()).allSatisfy { $1 <= $0 * 1.001 })
        }
    }

    @Test(arguments: ["en", "ar", "zh-Hans"])
    func `Gaps give way first, then the tail, the headline and at last the text`(tag: String) throws {
        let fits = try shrinking(tag).map(\.fit)
        let first = ["gaps", "tail", "headline"].map { dial in fits.firstIndex { $0.dials[dial] ?? 0 > 0 } }
        let order = try (first + [fits.firstIndex { $0.scale < 1 }]).map { try #require($0) }
        #expect(order == order.sorted() && Set(order).count == 4)
        #expect(TestProject.wallPoster.dials == ["gaps", "tail", "headline", "text"])
        #expect(fits.last?.dials == ["gaps": 1, "tail": 1, "headline": 1])
    }

    @Test(arguments: growing)
    func `Words that cannot fit stand at their smallest, are reported, and lose nothing`(
        tag: String, message: String, word: String
    ) throws {
        let own = try #require(TestProject.catalogue(tag)[MessageID(text: message)]?.translations.first)
        let sheet = try Sheets.layout(tag, saying: [message: own + String(repeating: word, count: 220)])
        let frame = try #require(sheet.frame("room"))
        #expect(frame.excess > 30)
        #expect(frame.dials == ["gaps": 1, "tail": 1, "headline": 1])
        let minimum = TestProject.language(tag).setting.minimumSize
        let text = sheet.texts.filter { $0.block.frame == "room" && !$0.text.isExempt }
        let sizes = text.map(\.text.spec.size)
        #expect(abs((sizes.min() ?? 0) - minimum) < 0.01)
        for (_, text) in text { #expect(text.lines.map(\.text).joined().withoutMarks == text.plainText) }
        let lowest = text.compactMap { $0.text.lines.last?.ink?.bottom }.max() ?? 0
        #expect(lowest > frame.rectangle.bottom)
    }

    @Test func `A word that is wider than its measure is reported by how much`() throws {
        let word = String(repeating: "register", count: 12)
        let sheet = try Sheets.layout("en", saying: ["You can register with a doctor here": word])
        let text = try #require(sheet.texts.first { $0.block.role == .heading1 }).text
        let width = try #require(text.lines.first).width
        let measure = try #require(sheet.frame("room")).rectangle.width
        #expect(text.problems.count == 1)
        guard case .tooWide(word, let excess) = text.problems.first else { return }
        #expect(abs(width - measure - excess) < 0.1)
    }

    /// The widest line that the sign holds is 289 points; this name has 497.
    @Test func `A practice's name that is wider than its sign is reported`() throws {
        var practice = TestProject.practice
        practice.name = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch Surgery"
        let sheet = try TestProject.layout("en", practice: practice)
        let name = try #require(sheet.texts.first { $0.block.frame == "sign" }).text
        let measure = try #require(sheet.frame("sign")).rectangle.width
        try #require(name.lines.map(\.width).max() ?? 0 > measure + 100)
        #expect(name.problems.contains { if case .tooWide = $0 { true } else { false } })
    }

    @Test(arguments: Sheets.tags)
    func `No sheet of ours overflows on any paper`(tag: String) throws {
        for paper in Sheets.papers {
            // A hundredth of a point is given to rounding.
            #expect(try Sheets.layout(tag, paper).frames.allSatisfy { $0.excess <= 0.01 })
        }
    }

    @Test(arguments: Sheets.tags, Sheets.papers)
    func `Frames that belong together share one scale and one set of dials`(tag: String, paper: String) throws {
        let layout = try Sheets.layout(tag, paper)
        let (floor, scan) = (try #require(layout.frame("floor")), try #require(layout.frame("scan")))
        #expect(floor.scale == scan.scale && floor.dials == scan.dials)
    }

    @Test func `Short words grow to fill a frame that grows, and no further than the design says`() throws {
        let words = Dictionary(TestProject.wallPoster.texts.map { ($0.text, "Go") }) { first, _ in first }
        let sheet = try Sheets.layout("en", saying: words)
        #expect(sheet.frame("room")?.scale == TestProject.wallPoster.enlarge)
        #expect(sheet.frames.filter { $0.name != "room" }.allSatisfy { $0.scale <= 1 })
    }

    @Test(arguments: Sheets.tags, Sheets.papers)
    func `The lines of a headline are the translator's`(tag: String, paper: String) throws {
        let own = try #require(TestProject.catalogue(tag)[MessageID(text: "You can register with a doctor here")])
        let wanted = own.translations[0].split(separator: "\n").map { $0.filter(\.isLetter) }
        guard wanted.count > 1 else { return }
        let headline = try #require(Sheets.layout(tag, paper).texts.first { $0.block.role == .heading1 }).text
        #expect(headline.lines.map { $0.text.filter(\.isLetter) } == wanted)
    }
}
