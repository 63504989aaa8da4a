import Foundation
import Packing
import TestSupport
import Testing

/// Archives from outside; more of them are in `ExchangeTests`, as workbooks.
@Suite struct ZipContentsTests {
    private static let limits = ZipContents.Limits(files: 10, bytes: 2_000_000, ratio: 200)

    private static let files = [
        ZipArchive.File("a/words.txt", Array(String(repeating: "words ", count: 2_000).utf8)),
        ZipArchive.File("empty", []), ZipArchive.File("b/small", [1, 2, 3]),
    ]

    private static func archive(_ files: [ZipArchive.File] = files) throws -> [UInt8] {
        try ZipArchive(files, dated: ZipDate(year: 2026, month: 11, day: 26)).bytes
    }

    @Test func `Files come out as they went in, in capitals or not`() throws {
        let contents = try ZipContents(reading: try Self.archive(), limits: Self.limits)
        #expect(contents.paths == ["a/words.txt", "b/small", "empty"])
        for file in Self.files { #expect(try contents.bytes(of: file.path.uppercased()) == file.bytes) }
        #expect(try contents.bytes(of: "c") == nil)
    }

    @Test(.enabled(if: Tool.areInstalled("zip"), "Needs zip"))
    func `An archive of another program is read, with folders and a comment`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let words = String(repeating: "words ", count: 2_000)
            try FileManager.default.createDirectory(at: folder.appending(path: "d"), withIntermediateDirectories: true)
            try words.write(to: folder.appending(path: "d/words.txt"), atomically: true, encoding: .utf8)
            let run = try Tool("sh").run(["-c", "echo comment | zip -qrz a.zip d"], in: folder)
            #expect(run.status == 0)
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "a.zip")))
            let contents = try ZipContents(reading: bytes, limits: Self.limits)
            #expect(contents.paths == ["d/words.txt"])
            #expect(try contents.bytes(of: "d/words.txt") == Array(words.utf8))
        }
    }

    @Test func `What exceeds a limit is refused`() throws {
        let archive = try Self.archive()
        func failure(_ limits: ZipContents.Limits) -> ZipContents.Failure? {
            do throws(ZipContents.Failure) {
                _ = try ZipContents(reading: archive, limits: limits)
                return nil
            } catch { return error }
        }
        #expect(failure(ZipContents.Limits(files: 3, bytes: 12_003, ratio: 1)) == nil)
        #expect(failure(ZipContents.Limits(files: 2, bytes: 12_003, ratio: 1)) == .tooManyFiles(2))
        #expect(failure(ZipContents.Limits(files: 3, bytes: 12_002, ratio: 1)) == .tooLarge("b/small"))
    }

    /// Sizes of files of one letter, and whether they pass.
    @Test(arguments: [(900_000, true), (1_900_000, false)])
    func `A large file that is packed too well is refused`(size: Int, passes: Bool) throws {
        let archive = try Self.archive([ZipArchive.File("a", [UInt8](repeating: 65, count: size))])
        let contents = try? ZipContents(reading: archive, limits: Self.limits)
        #expect((contents != nil) == passes)
    }

    /// A size in the list that is not the file's.
    @Test(arguments: [11_999, 12_001])
    func `A size that is a lie is found`(size: Int) throws {
        var archive = try Self.archive()
        let place = try #require(archive.indices.first { archive[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
        archive[place + 24] = UInt8(size & 0xFF)
        archive[place + 25] = UInt8(size >> 8)
        let contents = try ZipContents(reading: archive, limits: Self.limits)
        #expect(throws: ZipContents.Failure.damaged) { try contents.bytes(of: "a/words.txt") }
    }

    @Test(arguments: 0...120 as ClosedRange<Int>)
    func `No byte that is wrong gives other bytes`(step: Int) throws {
        var archive = try Self.archive()
        archive[archive.count * step / 121] ^= UInt8(step | 1)
        guard let contents = try? ZipContents(reading: archive, limits: Self.limits) else { return }
        for file in Self.files {
            if let bytes = try? contents.bytes(of: file.path) { #expect(bytes == file.bytes) }
        }
    }
}
