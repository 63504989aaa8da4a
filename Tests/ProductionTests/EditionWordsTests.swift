import Design
import Layout
import Production
import TestSupport
import Testing

/// A field that is added to what an edition is made of has to be thought of in `EditionWords`, or a sheet would pass for
/// one that has not changed.
@Suite struct EditionWordsTests {
    private func fields(_ value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }

    @Test func `All fields of an edition are known to its key`() throws {
        let edition = TestProject.edition("ur")
        #expect(
            fields(edition) == [
                "template", "languages", "paper", "practice", "state", "isLargePrint", "title", "version", "pages",
                "setting",
            ])
        let page = try #require(edition.pages.first)
        #expect(fields(page) == ["page", "language", "frames", "artwork"])
        let frame = try #require(page.frames.first)
        #expect(fields(frame) == ["frame", "language", "blocks"])
        let block = try #require(frame.blocks.first)
        #expect(fields(block) == ["kind", "mark"])
    }

    @Test func `All fields of words are known to its key`() throws {
        let words = try #require(TestProject.edition("ur").firstWords)
        #expect(
            fields(words) == ["text", "language", "tokens", "senseBreaks", "origin", "link", "keepsOwnSide"])
    }
}

extension Edition {
    fileprivate var firstWords: Words? {
        for block in pages.flatMap(\.frames).flatMap(\.blocks) {
            if case .text(let words, _, _) = block.kind { return words }
        }
        return nil
    }
}
