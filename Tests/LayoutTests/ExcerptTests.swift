import Graphics
import TestSupport
import Testing

@testable import Layout

@Suite(.drawing) struct ExcerptTests {
    /// Every block with words or a picture that has some, on its page.
    private static func blocks(_ template: String, _ tag: String) throws -> [(block: PlacedBlock, page: PageLayout)] {
        let sheet = TestProject.sheet(TestProject.template(template), tag).laidOut(with: try TestProject.fontMap())
        return sheet.pages.flatMap { page in page.blocks.filter { $0.origin != nil }.map { ($0, page) } }
    }

    @Test(arguments: ["wall-poster", "leaflet", "bilingual-poster", "screen"], ["ar", "ur", "my", "en"])
    func `The line around a message surrounds its letters, and the excerpt all of it`(
        template: String, tag: String
    ) throws {
        for (block, page) in try Self.blocks(template, tag) {
            let excerpt = try #require(Excerpt(of: page, showing: [block]))
            let marked = try #require(excerpt.marked.first)
            if case .text(let text) = block.content {
                for line in text.lines {
                    let ink = try #require(line.ink)
                    #expect(marked.contains(ink, tolerance: 0), "\(text.plainText)")
                }
                // No more than the words, give or take what letters reach beyond their box.
                let widest = text.lines.map(\.width).max() ?? 0
                #expect(marked.width < widest + 2.5 * text.spec.size)
            } else {
                #expect(marked.contains(block.rectangle, tolerance: 0))
            }
            #expect(excerpt.area.contains(marked.intersection(page.paper), tolerance: 0.001))
            #expect(page.paper.contains(excerpt.area, tolerance: 0.001))
        }
    }

    @Test func `Of a tall frame only the part around the message is shown`() throws {
        for (block, page) in try Self.blocks("wall-poster", "ur") where block.frame == "room" {
            let excerpt = try #require(Excerpt(of: page, showing: [block]))
            let frame = try #require(page.frames.first { $0.name == "room" }).rectangle
            #expect(excerpt.area.width > frame.width)
            let marked = excerpt.marked[0]
            #expect(excerpt.area.height <= max(0.56 * excerpt.area.width, marked.height + 0.01))
            #expect(excerpt.area.height < frame.height)
        }
    }

    @Test func `A low frame is shown as a whole`() throws {
        let (block, page) = try #require(try Self.blocks("wall-poster", "en").first { $0.block.frame == "sign" })
        let excerpt = try #require(Excerpt(of: page, showing: [block]))
        let frame = try #require(page.frames.first { $0.name == "sign" }).rectangle
        #expect(excerpt.area.contains(frame, tolerance: 0))
    }

    @Test func `Without blocks, or in no frame, there is no excerpt`() throws {
        let page = try TestProject.layout("en")
        #expect(Excerpt(of: page, showing: []) == nil)
        let other = PageLayout(
            name: "", title: "", language: "en", isRightToLeft: false, isDraft: false, width: 1, height: 1, bleed: 0,
            folds: [], artwork: [], frames: [], blocks: [])
        #expect(Excerpt(of: other, showing: [page.blocks[0]]) == nil)
    }
}

extension PageLayout {
    fileprivate var paper: Rectangle { Rectangle(x: 0, y: 0, width: width, height: height) }
}
