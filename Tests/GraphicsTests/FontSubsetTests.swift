import Foundation
import Graphics
import Production
import TestSupport
import Testing

@Suite(.drawing) struct FontSubsetTests {
    /// The letters that are kept.
    private static let words = "您可以在这里登记家庭医生。NHS 骨"
    /// A practice's own name, with letters that no catalogue holds.
    private static let name = "龍麟诊所"

    /// Shapes with one Chinese font cut down to `words`, and with the whole fonts.
    private func shaped(
        _ text: String, language: String, family: String = "Noto Sans CJK SC"
    ) async throws -> (subset: ShapedLine, whole: ShapedLine, source: String) {
        let spec = TextSpec(
            text: text, language: language, isRightToLeft: false, families: [family, "Noto Sans"], isBold: false,
            size: 100)
        let whole = ShapedText(spec, with: try TestProject.fontMap()).lines()
        return try await TestProject.withTemporaryFolder { folder in
            let subset = try Self.subset(of: family, in: folder)
            let fonts = try FontMap(configuration: TestProject.project.fontConfiguration.path, subsets: [subset])
            #expect(fonts.fonts().contains { $0.file == subset.file && $0.family == "\(family) Subset" })
            return (ShapedText(spec, with: fonts).lines()[0], whole[0], subset.source.file)
        }
    }

    private static func subset(of family: String, in folder: URL) throws -> FontSubset {
        let fonts = try TestProject.fontMap().fonts()
        let source = try #require(fonts.first { $0.family == family && $0.weight == 80 })
        let bytes = try FontSubset.make(of: source.file, face: source.face, characters: Set(words.unicodeScalars))
        let file = folder.appending(path: "register-here-subset-test.otf")
        try Data(bytes).write(to: file)
        let size = try FileManager.default.attributesOfItem(atPath: source.file)[.size] as? Int
        #expect(bytes.count * 100 < size ?? 0)
        return FontSubset(file: file.path, source: source)
    }

    @Test(arguments: ["zh-Hans", "zh-Hant"], ["Noto Sans CJK SC", "Noto Serif CJK TC"])
    func `A cut-down font draws the same glyphs in the same places as the whole one`(
        language: String, family: String
    ) async throws {
        let lines = try await shaped(Self.words, language: language, family: family)
        #expect(lines.subset.clusters == lines.whole.clusters)
        #expect(lines.subset.glyphInk == lines.whole.glyphInk)
        #expect(lines.subset.runs.map(\.range) == lines.whole.runs.map(\.range))
    }

    @Test func `Runs in a cut-down font name the installed file`() async throws {
        let lines = try await shaped(Self.words, language: "zh-Hans")
        #expect(lines.subset.runs.map(\.fontFile) == lines.whole.runs.map(\.fontFile))
        #expect(lines.subset.runs[0].fontFile == lines.source)
    }

    @Test func `A letter that was cut away comes from the whole font`() async throws {
        let lines = try await shaped("登记\(Self.name)登记", language: "zh-Hans")
        #expect(lines.subset.runs.flatMap(\.missing) == [])
        #expect(Set(lines.subset.runs.map(\.fontFile)) == [lines.source])
        #expect(lines.subset.clusters == lines.whole.clusters)
        #expect(lines.subset.glyphInk == lines.whole.glyphInk)
        // The proof that both fonts were used: the whole font alone needs but one run.
        #expect(lines.whole.runs.count == 1)
        #expect(lines.subset.runs.map(\.range) == [0..<6, 6..<18, 18..<24])
    }

    @Test(arguments: ["/nowhere/font.otf", "/"])
    func `A file that cannot be read is an error that names it`(file: String) {
        let error = #expect(throws: GraphicsError.self) {
            try FontSubset.make(of: file, face: 0, characters: ["a"])
        }
        #expect(error?.reason.contains(file) == true)
    }
}
