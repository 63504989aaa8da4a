import Layout
import TestSupport
import Testing

/// What can be copied out of a sheet, searched, and read aloud.
@Suite(.enabled(if: Tool.areInstalled("pdftotext"), "Needs pdftotext: install the package poppler-utils"))
struct SheetTextTests {
    private static func expected(_ layout: PageLayout) -> String {
        layout.blocks.compactMap { block in
            if case .text(let text) = block.content { text.plainText } else { nil }
        }.joined(separator: "\n")
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// The letters without what readers of PDFs put in or leave out: spaces, direction marks, joiners.
    private static func letters(_ text: String) -> String {
        var letters = String.UnicodeScalarView()
        letters.append(
            contentsOf: text.unicodeScalars.filter {
                !$0.properties.isWhitespace && $0.properties.generalCategory != .format
                    && $0.properties.generalCategory != .control
            })
        return String(letters)
    }

    // Poppler guesses spaces from gaps, and guesses wrong in most scripts but these.
    @Test(arguments: [
        "en", "vi", "uk", "pl", "sw", "fr", "tr", "ro", "pt", "es", "sq", "so", "om", "ln", "kmr",
    ])
    func `The text in the order of the file is the text of the layout, word by word`(tag: String) async throws {
        let sheet = try await SheetLibrary.sheet(tag)
        let run = try await sheet.asking("pdftotext") { ["-raw", $0, "-"] }
        #expect(Self.words(run.text) == Self.words(Self.expected(sheet.layout)))
    }

    @Test(arguments: TestProject.tags)
    func `The text in the order of the file is the text of the layout, letter by letter`(tag: String) async throws {
        let sheet = try await SheetLibrary.sheet(tag)
        let run = try await sheet.asking("pdftotext") { ["-raw", $0, "-"] }
        #expect(Self.letters(run.text) == Self.letters(Self.expected(sheet.layout)))
    }

    @Test(arguments: ["en", "vi", "uk", "pl", "sw", "fr", "tr", "am", "ti"])
    func `A search finds every word`(tag: String) async throws {
        let sheet = try await SheetLibrary.sheet(tag)
        // Without -raw poppler reads a page by its columns.
        let run = try await sheet.asking("pdftotext") { [$0, "-"] }
        #expect(Self.words(run.text).sorted() == Self.words(Self.expected(sheet.layout)).sorted())
    }
}
