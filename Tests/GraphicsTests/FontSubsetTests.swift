import Foundation
import Graphics
import Layout
import Production
import TestSupport
import Testing
import Translation

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
        let bytes = try FontSubset.make(
            of: source.file, face: source.face, characters: Set(words.unicodeScalars), isHinted: false)
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

    /// The endonym of a language in its own fonts, as installed and without hinting.
    private func shaped(
        _ language: Language, isBold: Bool
    ) async throws -> (copy: ShapedLine, installed: ShapedLine, pictures: [[UInt8]]) {
        let spec = TextSpec(
            text: "\(language.endonym) NHS 020", language: language.tag, isRightToLeft: language.isRightToLeft,
            families: language.setting.headlineFamilies, isBold: isBold, size: 30)
        let installed = try TestProject.fontMap()
        return try await TestProject.withTemporaryFolder { folder in
            let copies = try FontSubsets(folder: folder).makeWhole(
                from: installed.fonts().filter { language.setting.headlineFamilies.contains($0.family) })
            let fonts = try FontMap(configuration: TestProject.project.fontConfiguration.path, subsets: copies)
            #expect(
                copies.isEmpty || fonts.fonts().map(\.file).filter(copies.map(\.file).contains).count == copies.count)
            #expect(fonts.fonts().count == installed.fonts().count)
            return (
                ShapedText(spec, with: fonts).lines()[0], ShapedText(spec, with: installed).lines()[0],
                [try Self.pixels(of: spec, with: fonts), try Self.pixels(of: spec, with: installed)]
            )
        }
    }

    private static func pixels(of spec: TextSpec, with fonts: borrowing FontMap) throws -> [UInt8] {
        let surface = try ImageSurface(width: 800, height: 120)
        try surface.draw { (context) throws(GraphicsError) in
            context.show(
                ShapedText(spec, with: fonts), at: [Point(10, 80)], with: RGBColour(red: 0, green: 0, blue: 0))
        }
        return surface.pixels()
    }

    @Test(arguments: TestProject.setting.languages.languages, [false, true])
    func `A font without hinting shapes and draws words as the installed one does`(
        language: Language, isBold: Bool
    ) async throws {
        let lines = try await shaped(language, isBold: isBold)
        #expect(lines.copy == lines.installed)
        #expect(lines.pictures[0] == lines.pictures[1])
    }

    @Test func `A copy without hinting has the names, characters and glyphs of its font, and half of its bytes`() throws
    {
        let source = try #require(try TestProject.fontMap().fonts().first { $0.file.hasSuffix("/NotoSans-Bold.ttf") })
        let whole = [UInt8](try Data(contentsOf: URL(filePath: source.file)))
        let copy = try FontSubset.makeWhole(of: source.file, face: source.face)
        let (before, after) = (Self.tables(of: whole), Self.tables(of: copy))
        for kept in ["name", "cmap", "post", "OS/2", "hmtx", "hhea", "GSUB", "GPOS", "GDEF"] {
            #expect(after[kept] != nil && after[kept] == before[kept], "\(kept)")
        }
        for lost in ["fpgm", "prep", "cvt "] { #expect(before[lost] != nil && after[lost] == nil, "\(lost)") }
        #expect(try #require(after["glyf"]).count * 3 < #require(before["glyf"]).count * 2)
    }

    /// The tables of a font file by their names (OpenType, Organization of an OpenType Font).
    private static func tables(of font: [UInt8]) -> [String: ArraySlice<UInt8>] {
        func number(_ at: Int, _ count: Int) -> Int { font[at..<at + count].reduce(0) { $0 << 8 | Int($1) } }
        var tables: [String: ArraySlice<UInt8>] = [:]
        for row in 0..<number(4, 2) {
            let entry = 12 + row * 16
            let start = number(entry + 8, 4)
            tables[String(decoding: font[entry..<entry + 4], as: UTF8.self)] =
                font[start..<start + number(entry + 12, 4)]
        }
        return tables
    }

    @Test(arguments: ["/nowhere/font.otf", "/"])
    func `A file that cannot be read is an error that names it`(file: String) {
        let error = #expect(throws: GraphicsError.self) {
            try FontSubset.make(of: file, face: 0, characters: ["a"])
        }
        #expect(error?.reason.contains(file) == true)
    }
}
