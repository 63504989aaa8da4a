import TestSupport
import Testing

@Suite(.drawing) struct ReviewGoldenTests {
    @Test(arguments: ["ar", "en"]) func `A proof says what it said when it was recorded`(tag: String) async throws {
        let page = try await ReviewSample.made(tag, ["access-card"]).page
        #expect(try Golden.difference(of: page.withoutPictures, from: "proof/access-card-\(tag).html") == nil)
    }

    @Test func `No page is left that is no longer compared`() throws {
        #expect(
            try Golden.leftOver(in: "proof", beside: ["ar", "en"].map { "proof/access-card-\($0).html" }) == [])
    }
}
