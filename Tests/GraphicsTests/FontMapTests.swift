import Diagnostics
import Foundation
import Graphics
import Layout
import Production
import Proofing
import TestSupport
import Testing
import Translation

@Suite(.drawing) struct FontMapTests {
    private static let list: [FontList.Entry] = {
        var problems: [Diagnostic] = []
        return TestProject.project.fonts(reporting: &problems)?.fonts ?? []
    }()

    @Test func `Only the fonts of the list are seen, each with its file, family and weight`() throws {
        let fonts = try TestProject.fontMap().fonts()
        let seen = Set(fonts.map { "\($0.file) \($0.family) \($0.weight)" })
        let listed = Set(Self.list.map { "\($0.file) \($0.family) \($0.weight)" })
        #expect(listed.count == Self.list.count && listed.count > 40)
        #expect(seen.subtracting(listed).sorted() == [])
        #expect(listed.subtracting(seen).sorted() == [])
        #expect(fonts.count == listed.count)
    }

    @Test(arguments: ["NotoNastaliqUrdu-Bold.ttf", "NotoSerifMyanmar-Bold.ttf"])
    func `A bold file that calls itself regular is seen as bold`(name: String) throws {
        let fonts = try TestProject.fontMap().fonts()
        #expect(fonts.filter { $0.file.hasSuffix("/\(name)") }.map(\.weight) == [200])
    }

    /// Debian's Nastaliq and Myanmar Bold would be drawn instead of Regular without our rule.
    @Test(arguments: TestProject.setting.languages.languages)
    func `Words in a language come from its own fonts, regular and bold from the file of that weight`(
        language: Language
    ) throws {
        for families in [language.setting.textFamilies, language.setting.headlineFamilies] {
            for (isBold, weight) in [(false, 80), (true, 200)] {
                let line = try Shaping.line(
                    language.endonym.replacing(" ", with: ""), language: language.tag,
                    isRightToLeft: language.isRightToLeft, families: families, isBold: isBold)
                let allowed = Self.list.filter { $0.family == families[0] && $0.weight == weight }.map(\.file)
                let used = line.runs.filter { $0.width > 0 }.map(\.fontFile)
                #expect(Set(used).isSubset(of: allowed.filter { $0.contains(isBold ? "-Bold." : "-Regular.") }))
                #expect(!used.isEmpty && line.runs.flatMap(\.missing).isEmpty)
            }
        }
    }

    @Test(arguments: ["👋", "ཀ", "ሀ\u{200C}ཀ", "༄", "❤"])
    func `A letter that no listed font has is missing and not drawn from the system's fonts`(letter: String) throws {
        let line = try Shaping.line(letter)
        let listed = Set(Self.list.map(\.file))
        #expect(!line.runs.flatMap(\.missing).isEmpty)
        #expect(Set(line.runs.map(\.fontFile)).isSubset(of: listed))
    }

    @Test func `A relative path is refused, for fontconfig would load the system's configuration instead`() async {
        await #expect(processExitsWith: .failure) { _ = try FontMap(configuration: "Fonts/fonts.conf") }
    }

    @Test func `A configuration that is not there is an error that names it`() throws {
        let error = #expect(throws: GraphicsError.self) {
            _ = try FontMap(configuration: "/nowhere/fonts.conf")
        }
        #expect(error?.description == "FcConfigParseAndLoad: cannot read '/nowhere/fonts.conf'")
    }

    @Test(arguments: ["", "<fontconfig>", "no markup at all", "<?xml version=\"1.0\"?>\n<fontconfig><dir>"])
    func `A broken configuration is an error`(text: String) async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "fonts.conf")
            try text.write(to: file, atomically: true, encoding: .utf8)
            #expect(throws: GraphicsError.self) { _ = try FontMap(configuration: file.path) }
        }
    }

    @Test func `A subset that is not there is an error that names it`() throws {
        let source = try #require(try TestProject.fontMap().fonts().first)
        let subset = FontSubset(file: "/nowhere/register-here-subset-1.otf", source: source)
        let error = #expect(throws: GraphicsError.self) {
            _ = try FontMap(configuration: TestProject.project.fontConfiguration.path, subsets: [subset])
        }
        #expect(error?.reason == "cannot read '/nowhere/register-here-subset-1.otf'")
    }
}
