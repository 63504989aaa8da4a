import Layout
import TestSupport
import Testing

/// The voice in which a screen reader says each part of a sheet.
@Suite(.drawing) struct SpokenLanguageTests {
    private func blocks(_ tag: String) throws -> [(role: Role, language: String, text: String)] {
        try TestProject.layout(tag).blocks.compactMap { block in
            guard case .text(let text) = block.content else { return nil }
            return (block.role, block.language, text.plainText)
        }
    }

    @Test(arguments: ["ar", "ur", "km", "en"]) func `A telephone number is said in the language of its label`(
        tag: String
    ) throws {
        let number = try #require(try blocks(tag).first { $0.text == "020 7946 0123" })
        #expect(number.role == .listBody && number.language == tag)
    }

    @Test func `Words keep their own language, even beside a number`() throws {
        let blocks = try blocks("ur")
        #expect(blocks.first { $0.text == "Elm Lane Surgery" }?.language == "en")
        #expect(blocks.first { $0.text.contains("18:30") }?.language == "ur")
    }
}
