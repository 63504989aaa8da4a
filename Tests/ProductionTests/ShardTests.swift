import Diagnostics
import Foundation
import Production
import TestSupport
import Testing

@Suite struct ShardTests {
    @Test(
        arguments: [
            ("1/1", "1/1"), ("2/8", "2/8"), ("8/8", "8/8"), ("1000/1000", "1000/1000"), ("0/4", nil), ("5/4", nil),
            ("1/0", nil), ("1/1001", nil), ("1", nil), ("1/2/3", nil), ("a/b", nil), ("", nil), ("-1/4", nil),
        ] as [(String, String?)])
    func `A share is written as number and count`(text: String, expected: String?) {
        #expect(Shard(text)?.text == expected)
    }

    /// Shares of a build of three languages on two papers, each into a folder of its own or all into one.
    private func withShares(
        of count: Int, intoOne isOne: Bool = false, _ body: (ProjectCopy, BatchRuns, [URL]) async throws -> Void
    ) async throws {
        try await ProjectCopy.with { copy in
            let whole = BatchRuns(
                ["ur", "en", "ar"], of: copy.project, papers: ["A4", "A5"], into: copy.file("whole"))
            var folders: [URL] = []
            for number in 1...count {
                let folder = copy.file(isOne ? "shares" : "share-\(number)")
                var share = BatchRuns(["ur", "en", "ar"], of: copy.project, papers: ["A4", "A5"], into: folder)
                share.options.shard = Shard(number, of: count)
                _ = try await share.run()
                folders.append(folder)
            }
            try await body(copy, whole, isOne ? [copy.file("shares")] : folders)
        }
    }

    @Test(arguments: [false, true])
    func `Shares joined are what one machine makes`(isOne: Bool) async throws {
        try await withShares(of: 3, intoOne: isOne) { copy, whole, folders in
            _ = try await whole.run()
            let merge = ManifestMerge(folders)
            #expect(merge.problems == [])
            _ = try merge.write(to: copy.file("joined"))
            #expect(try BatchRuns.files(in: copy.file("joined")) == whole.files())
        }
    }

    @Test func `A sheet that is added moves no other to another share`() async throws {
        try await ProjectCopy.with { copy in
            func share(_ number: Int, _ languages: [String]) async throws -> [String] {
                var runs = BatchRuns(languages, of: copy.project, into: copy.file("\(languages.count)-\(number)"))
                runs.options.shard = Shard(number, of: 2)
                return try await runs.run().outcome.sheets.compactMap(\.path)
            }
            let (few, many) = (["ur", "en"], ["ur", "hi", "en", "fr"])
            var all: [String] = []
            for number in 1...2 {
                let (before, after) = (try await share(number, few), try await share(number, many))
                #expect(Set(before).isSubset(of: after))
                all += after
            }
            #expect(all.count == 4)
        }
    }

    /// Something that is wrong with shares.
    enum Fault: String, CaseIterable {
        case oneIsMissing, oneIsThereTwice, oneIsOfOtherFiles, aSheetIsDamaged, aSheetIsMissing, noShare, noManifest
        case aPathLeadsAway

        var code: Diagnostic.Code {
            switch self {
            case .oneIsMissing: .mergeGap
            case .oneIsThereTwice: .mergeOverlap
            case .oneIsOfOtherFiles: .mergeDifferent
            case .aSheetIsDamaged, .aSheetIsMissing, .aPathLeadsAway: .mergeDamaged
            case .noShare, .noManifest: .mergeUnreadable
            }
        }
    }

    @Test(arguments: Fault.allCases)
    func `Shares that do not make a whole are refused, and nothing is written`(fault: Fault) async throws {
        try await withShares(of: 2) { copy, whole, folders in
            var folders = folders
            let manifest = folders[0].appending(path: "manifest-1-of-2.json")
            let sheet = try #require(try BatchRuns.files(in: folders[0]).keys.first { $0.hasSuffix(".pdf") })
            switch fault {
            case .oneIsMissing: folders.removeLast()
            case .oneIsThereTwice: folders.append(folders[0])
            case .oneIsOfOtherFiles:
                try copy.replace(#"msgstr "یہ مفت ہے۔""#, with: #"msgstr "یہ مفت ہے""#, in: "Translations/ur.po")
                var other = BatchRuns(
                    ["ur", "en", "ar"], of: copy.project, papers: ["A4", "A5"], into: copy.file("other"))
                other.options.shard = Shard(2, of: 2)
                _ = try await other.run()
                folders[1] = other.folder
            case .aSheetIsDamaged: try Data([1, 2, 3]).write(to: folders[0].appending(path: sheet))
            case .aSheetIsMissing: try FileManager.default.removeItem(at: folders[0].appending(path: sheet))
            case .noShare: folders.append(whole.folder)
            case .noManifest: try Data("{}".utf8).write(to: manifest)
            case .aPathLeadsAway:
                let text = try String(contentsOf: manifest, encoding: .utf8)
                try text.replacing("\"path\" : \"\(sheet)\"", with: "\"path\" : \"../\(sheet)\"")
                    .write(to: manifest, atomically: true, encoding: .utf8)
            }
            #expect(ManifestMerge(folders).problems.map(\.code) == [fault.code])
        }
    }
}
