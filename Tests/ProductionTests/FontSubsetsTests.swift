import Design
import Diagnostics
import Foundation
import Graphics
import Production
import TestSupport
import Testing
import Translation

@Suite(.drawing) struct FontSubsetsTests {
    private static func catalogues(_ tags: String...) -> [(language: Language, catalogue: Catalogue)] {
        tags.map { (TestProject.language($0), TestProject.catalogue($0)) }
    }

    private static func size(of file: String) throws -> Int {
        try #require(try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int)
    }

    private static func date(of file: String) throws -> Date {
        try #require(try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date)
    }

    @Test func `Large fonts are cut down once and then used again`() async throws {
        let fonts = try TestProject.fontMap().fonts()
        try await TestProject.withTemporaryFolder { folder in
            let subsets = FontSubsets(folder: folder.appending(path: "fonts"))
            let first = try subsets.make(for: Self.catalogues("zh-Hans"), from: fonts)
            #expect(!first.isEmpty)
            let dates = try first.map { try Self.date(of: $0.file) }
            let second = try subsets.make(for: Self.catalogues("zh-Hans"), from: fonts)
            #expect(second == first)
            #expect(try second.map { try Self.date(of: $0.file) } == dates)
            let names = try FileManager.default.contentsOfDirectory(atPath: subsets.folder.path)
            #expect(Set(names) == Set(first.map { URL(filePath: $0.file).lastPathComponent }))
        }
    }

    @Test func `A cut-down font is a hundredth of the whole one and says what it is in its name`() async throws {
        let fonts = try TestProject.fontMap().fonts()
        try await TestProject.withTemporaryFolder { folder in
            for subset in try FontSubsets(folder: folder).make(for: Self.catalogues("zh-Hans", "zh-Hant"), from: fonts)
            {
                #expect(subset.file.contains("register-here-subset"))
                #expect(try Self.size(of: subset.file) * 100 < Self.size(of: subset.source.file))
                #expect(subset.source.family.contains("CJK"))
            }
        }
    }

    @Test func `Small fonts are left whole`() async throws {
        let fonts = try TestProject.fontMap().fonts()
        try await TestProject.withTemporaryFolder { folder in
            let subsets = try FontSubsets(folder: folder).make(for: Self.catalogues("en", "ur", "my"), from: fonts)
            #expect(subsets == [])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        }
    }

    @Test func `Copies without hinting are made once, of all fonts that are not large`() async throws {
        let fonts = try TestProject.fontMap().fonts()
        try await TestProject.withTemporaryFolder { folder in
            let copies = try FontSubsets(folder: folder).makeWhole(from: fonts)
            #expect(copies.map(\.source.file).sorted() == fonts.map(\.file).filter { $0.hasSuffix(".ttf") }.sorted())
            #expect(copies.allSatisfy(\.isWhole) && Set(copies.map(\.file)).count == copies.count)
            let dates = try copies.map { try Self.date(of: $0.file) }
            #expect(try FontSubsets(folder: folder).makeWhole(from: fonts) == copies)
            #expect(try copies.map { try Self.date(of: $0.file) } == dates)
            let sizes = try copies.map { (try Self.size(of: $0.file), try Self.size(of: $0.source.file)) }
            #expect(sizes.allSatisfy { $0 < $1 })
        }
    }

    @Test func `Other words ask for another file`() async throws {
        let fonts = try TestProject.fontMap().fonts()
        try await TestProject.withTemporaryFolder { folder in
            let language = TestProject.language("zh-Hans")
            let files = try ["不用付费。", "不用付钱。", "。付用费不"].map { words in
                let catalogue = TestProject.catalogue(of: "msgid \"It is free.\"\nmsgstr \"\(words)\"\n")
                return Set(try FontSubsets(folder: folder).make(for: [(language, catalogue)], from: fonts).map(\.file))
            }
            #expect(files[0].isDisjoint(with: files[1]))
            #expect(files[0] == files[2])
        }
    }

    @Test func `Where files cannot be kept they are made in the temporary folder`() async throws {
        let fonts = try TestProject.fontMap().fonts()
        try await TestProject.withTemporaryFolder { folder in
            let blocker = folder.appending(path: "blocker")
            try Data().write(to: blocker)
            let subsets = try FontSubsets(folder: blocker.appending(path: "fonts"))
                .make(for: Self.catalogues("zh-Hans"), from: fonts)
            defer { for subset in subsets { try? FileManager.default.removeItem(atPath: subset.file) } }
            #expect(!subsets.isEmpty)
            for subset in subsets { #expect(try Self.size(of: subset.file) > 0) }
        }
    }

    /// What the environment says about caches, and where ours is.
    @Test(arguments: [("/var/caches", "/var/caches/register-here/fonts"), ("caches", nil), ("", nil)])
    func `Only an absolute path is taken for the cache folder`(value: String, path: String?) {
        let folder = FontSubsets.standardFolder(["XDG_CACHE_HOME": value])
        let home = FileManager.default.homeDirectoryForCurrentUser.appending(path: ".cache/register-here/fonts")
        #expect(folder.path == path ?? home.path)
    }
}
