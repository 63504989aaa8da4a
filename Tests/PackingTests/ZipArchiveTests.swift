import Foundation
import Packing
import TestSupport
import Testing

@Suite struct ZipArchiveTests {
    private static let date = ZipDate(year: 2026, month: 11, day: 26, hour: 13, minute: 5, second: 42)

    private static let files = [
        ZipArchive.File("contents.html", Array(String(repeating: "<p>Wall poster</p>\n", count: 400).utf8)),
        ZipArchive.File("ar/wall-poster-ar-A4-office.pdf", (0..<5_000).map { UInt8(truncatingIfNeeded: $0 * 7) }),
        ZipArchive.File("العربية/ملصق.txt", Array("مرحبا".utf8)), ZipArchive.File("empty.txt", []),
        ZipArchive.File("small.txt", [65]), ZipArchive.File("a b'c&d.txt", Array("odd name".utf8)),
    ]

    private static func withArchive<Result>(
        _ files: [ZipArchive.File] = files, _ body: (URL) async throws -> Result
    ) async throws -> Result {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "pack.zip")
            try Data(ZipArchive(files, dated: date).bytes).write(to: file)
            return try await body(file)
        }
    }

    /// Checksums that everybody knows (from zlib and from RFC 3720, B.4's neighbours).
    @Test(
        arguments: [
            ("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43),
            ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
        ] as [(String, UInt32)])
    func `the checksum is the one of ZIP`(text: String, sum: UInt32) { #expect(CRC32.sum(of: Array(text.utf8)) == sum) }

    @Test(.enabled(if: Tool.areInstalled("unzip"), "Needs unzip"))
    func `unzip finds nothing wrong`() async throws {
        try await Self.withArchive { file in
            let run = try Tool("unzip").run(["-t", file.path])
            #expect(run.status == 0, "\(run.text)\(run.error)")
            #expect(run.text.contains("No errors detected"))
        }
    }

    @Test(.enabled(if: Tool.areInstalled("unzip"), "Needs unzip"))
    func `unzip gives the files back, readable for everybody`() async throws {
        try await Self.withArchive { file in
            let folder = file.deletingLastPathComponent()
            #expect(
                try Tool("unzip").run(["-q", file.path], in: folder, environment: ["LC_ALL": "C.UTF-8"]).status == 0)
            for packed in Self.files {
                let unpacked = folder.appending(path: packed.path)
                #expect([UInt8](try Data(contentsOf: unpacked)) == packed.bytes)
                let mode = try FileManager.default.attributesOfItem(atPath: unpacked.path)[.posixPermissions] as? Int
                #expect(mode.map { $0 & 0o444 } == 0o444)
            }
        }
    }

    @Test(.enabled(if: Tool.areInstalled("python3"), "Needs python3"))
    func `Python reads names, bytes, dates and how they are packed`() async throws {
        let script = """
            import hashlib, sys, zipfile
            with zipfile.ZipFile(sys.argv[1]) as z:
                assert z.testzip() is None
                for i in z.infolist():
                    print(i.filename, i.compress_type, '%d-%d-%d %d:%d:%d' % i.date_time, z.read(i).hex()[:40], sep='|')
            """
        try await Self.withArchive { file in
            let run = try Tool("python3").run(["-c", script, file.path], environment: ["PYTHONIOENCODING": "utf-8"])
            #expect(run.status == 0, "\(run.error)")
            let expected = zip(Self.files, [8, 0, 0, 0, 0, 0]).map { file, method in
                let digits = file.bytes.prefix(20).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
                return "\(file.path)|\(method)|2026-11-26 13:5:42|\(digits)"
            }
            #expect(run.lines == expected)
        }
    }

    @Test func `equal files are equal bytes`() throws {
        let archive = try ZipArchive(Self.files, dated: Self.date)
        #expect(try ZipArchive(Self.files, dated: Self.date).bytes == archive.bytes)
        #expect(try ZipArchive(Self.files, dated: ZipDate(year: 2026, month: 11, day: 27)).bytes != archive.bytes)
    }

    @Test func `words are packed, PDFs are not`() throws {
        let words = [UInt8](repeating: 65, count: 10_000)
        #expect(try ZipArchive([ZipArchive.File("a.html", words)], dated: Self.date).bytes.count < 300)
        #expect(try ZipArchive([ZipArchive.File("a.PDF", words)], dated: Self.date).bytes.count > 10_000)
    }

    @Test(arguments: [
        "", "/etc/passwd", "../a", "a/../b", "a/..", "..", ".", "./a", "a//b", "a/", "C:/a", "a\\b", "a\u{0}", "a\nb",
        "a?", "a*", "a\"b", "a<b", "a|b", "a./b", "a ", "a /b", "/\u{301}a/b", "a/\u{301}b/../c",
        String(repeating: "a", count: 65_536),
    ])
    func `a path that leads astray is refused`(path: String) {
        #expect(throws: ZipArchive.Failure.unsafePath(path)) {
            try ZipArchive([ZipArchive.File("good.txt", []), ZipArchive.File(path, [])], dated: Self.date)
        }
    }

    @Test(arguments: ["a/b.txt", "A/B.TXT"])
    func `a path is taken once`(path: String) {
        #expect(throws: ZipArchive.Failure.samePath(path)) {
            try ZipArchive([ZipArchive.File("a/b.txt", []), ZipArchive.File(path, [])], dated: Self.date)
        }
    }

    @Test func `more files than the format counts are refused`() throws {
        let files = (0...65_535).map { ZipArchive.File("\($0)", []) }
        #expect(throws: ZipArchive.Failure.tooManyFiles) { try ZipArchive(files, dated: Self.date) }
    }

    @Test(.enabled(if: Tool.areInstalled("unzip"), "Needs unzip"))
    func `as many files as the format counts are taken`() async throws {
        try await Self.withArchive((0..<65_535).map { ZipArchive.File("\($0)", []) }) { file in
            let run = try Tool("unzip").run(["-tqq", file.path])
            #expect(run.status == 0)
        }
    }

    /// Four gigabytes stand for themselves in a smaller limit: 100 bytes of an archive with one file of 2.
    @Test func `an archive larger than the format counts is refused`() throws {
        var limits = ZipArchive.Limits()
        let files = [ZipArchive.File("a", [1, 2])]
        let size = try ZipArchive(files, dated: Self.date).bytes.count
        #expect(size == 102)
        limits.bytes = size
        #expect(try ZipArchive(files, dated: Self.date, limits: limits).bytes.count == size)
        for bytes in [size - 1, 1] {
            limits.bytes = bytes
            #expect(throws: ZipArchive.Failure.tooLarge) { try ZipArchive(files, dated: Self.date, limits: limits) }
        }
    }

    @Test func `nothing is an archive too`() throws { #expect(try ZipArchive([], dated: Self.date).bytes.count == 22) }

    @Test(
        arguments: [
            (ZipDate(year: 1, month: 1, day: 1), 0x21, 0), (ZipDate(year: 1980, month: 1, day: 1), 0x21, 0),
            (ZipDate(year: 2026, month: 11, day: 26, hour: 13, minute: 5, second: 42), 0x5D7A, 0x68B5),
            (ZipDate(year: 9999, month: 12, day: 31, hour: 23, minute: 59, second: 59), 0xFF9F, 0xBF7D),
        ] as [(ZipDate, UInt16, UInt16)])
    func `a date is packed as MS-DOS does`(date: ZipDate, day: UInt16, time: UInt16) {
        #expect(date.day == day)
        #expect(date.time == time)
    }
}
