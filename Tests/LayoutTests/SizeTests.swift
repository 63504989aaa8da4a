import Design
import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

/// Legible sizes, and the same sheet on larger and smaller paper.
@Suite(.drawing) struct SizeTests {
    private static let long = String(repeating: " and again", count: 40)

    private func expectLegible(_ layout: PageLayout) throws {
        let scale = layout.width / (210 * 72 / 25.4)
        for (_, text) in layout.texts {
            let minimum = TestProject.language(text.spec.language).setting.minimumSize * scale
            #expect(text.spec.size >= (text.isExempt ? 7.2 : minimum) - 0.001, "\(text.plainText)")
            #expect(text.spec.spans.allSatisfy { $0.scale == 1 })
        }
    }

    @Test(arguments: Sheets.tags, Sheets.papers)
    func `No words are smaller than legible`(tag: String, paper: String) throws {
        try expectLegible(Sheets.layout(tag, paper))
    }

    /// However long they are: an overflow is told, and is not hidden by type that nobody can read.
    @Test(arguments: ["en", "ur", "my", "zh-Hans"], Sheets.papers)
    func `Words that are too long are no smaller than legible either`(tag: String, paper: String) throws {
        let texts = TestProject.wallPoster.texts.filter { $0.isTranslated }.map(\.text)
        let words = Dictionary(texts.map { ($0, $0 + Self.long) }) { first, _ in first }
        try expectLegible(Sheets.layout(tag, paper, saying: words))
    }

    @Test(arguments: Sheets.tags, [("A3", 297.0 / 210, 420.0), ("A5", 148.0 / 210, 210)])
    func `Frames and drawings scale with the width of the paper`(
        tag: String, paper: (name: String, scale: Double, height: Double)
    ) throws {
        let (drawn, scaled) = (try Sheets.layout(tag), try Sheets.layout(tag, paper.name))
        #expect(abs(scaled.width - drawn.width * paper.scale) < 0.001)
        #expect(abs(scaled.height - paper.height * 72 / 25.4) < 0.001)
        #expect(scaled.bleed == drawn.bleed)
        for (frame, other) in zip(scaled.frames, drawn.frames) {
            var box = other.rectangle.scaled(by: paper.scale)
            // The floor ends above the strip for staff, whose type has a smallest size of its own.
            if frame.name == "floor" { box.height = frame.rectangle.height }
            #expect(box.contains(frame.rectangle, tolerance: 0.001) && frame.rectangle.contains(box, tolerance: 0.001))
        }
        for (piece, other) in zip(scaled.artwork, drawn.artwork) {
            guard case .drawing(_, let box, _, _) = piece, case .drawing(_, let drawn, _, _) = other else { continue }
            #expect(abs(box.width - drawn.width * paper.scale) < 0.001)
        }
    }

    @Test(arguments: Sheets.tags, [("A3", 297.0 / 210), ("A5", 148.0 / 210)])
    func `The design's sizes scale with the paper, but for the smallest`(
        tag: String, paper: (name: String, scale: Double)
    ) {
        let language = TestProject.language(tag)
        let drawn = TextSetter(edition: TestProject.edition(tag))
        let scaled = TextSetter(edition: TestProject.edition(tag, paper: paper.name))
        for style in TestProject.wallPoster.styles.values {
            let size = drawn.designSize(of: style, for: language) * paper.scale
            let wanted = style.isExempt ? max(size, 7.2) : size
            // What is exempt may have stood at its smallest on A4 already.
            let found = scaled.designSize(of: style, for: language)
            #expect(style.isExempt && found < wanted || abs(found - wanted) < 0.001, "\(style.name)")
            #expect(!style.isExempt || found >= 7.2)
        }
    }

    @Test(arguments: [("A4", 210.0, 297.0), ("A3", 297, 420), ("A5", 148, 210)])
    func `A page is as large as its paper`(paper: String, width: Double, height: Double) throws {
        let layout = try Sheets.layout("en", paper)
        #expect(abs(layout.width - width * 72 / 25.4) < 0.001 && abs(layout.height - height * 72 / 25.4) < 0.001)
        #expect(layout.name == "wall-poster-en-\(paper)")
        #expect(abs(layout.bleed - 3 * 72 / 25.4) < 0.001)
        let page = Rectangle(x: 0, y: 0, width: layout.width, height: layout.height)
        #expect(layout.frames.allSatisfy { page.contains($0.rectangle, tolerance: 0) })
    }

    /// A style with a dial gives way before the text does, and sets it no limit.
    @Test(arguments: Sheets.tags)
    func `A flow may shrink as far as its most delicate words allow`(tag: String) throws {
        let setter = TextSetter(edition: TestProject.edition(tag))
        let language = TestProject.language(tag)
        let styles = TestProject.wallPoster.styles
        let text = try #require(styles["text"])
        let limit = try #require(setter.smallestScale(of: text, for: language))
        #expect(abs(limit * setter.designSize(of: text, for: language) - language.setting.minimumSize) < 0.001)
        for name in ["headline", "phone", "small", "strip"] {
            #expect(setter.smallestScale(of: try #require(styles[name]), for: language) == nil)
        }
        let tight = setter.size(of: try #require(styles["headline"]), for: language, at: Fit(dials: ["headline": 1]))
        let loose = setter.size(of: try #require(styles["headline"]), for: language, at: Fit())
        #expect(abs(tight - loose * 0.75) < 0.001)
    }
}
