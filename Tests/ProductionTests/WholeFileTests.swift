import Foundation
import Production
import TestSupport
import Testing

@Suite struct WholeFileTests {
    private static func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func `A file is written with its folders and nothing beside it`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "a/b/sheet.pdf")
            try WholeFile.write([1, 2, 3], to: file)
            #expect([UInt8](try Data(contentsOf: file)) == [1, 2, 3])
            #expect(try Self.names(in: folder.appending(path: "a/b")) == ["sheet.pdf"])
        }
    }

    @Test func `An older file is replaced, even one that may not be written`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "sheet.pdf")
            try Data([9, 9, 9, 9, 9]).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: file.path)
            try WholeFile.write([1], to: file)
            #expect([UInt8](try Data(contentsOf: file)) == [1])
        }
    }

    @Test func `A reader of the older file keeps it whole while the new one is written`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "sheet.pdf")
            try Data(repeating: 7, count: 100_000).write(to: file)
            let reader = try FileHandle(forReadingFrom: file)
            try WholeFile.write([1], to: file)
            #expect(try reader.readToEnd()?.count == 100_000)
        }
    }

    @Test func `Where a folder cannot be made nothing is left behind`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let blocker = folder.appending(path: "blocker")
            try Data([5]).write(to: blocker)
            let failure = #expect(throws: WholeFile.Failure.self) {
                try WholeFile.write([1], to: blocker.appending(path: "out/sheet.pdf"))
            }
            #expect(failure?.description.contains("blocker/out/sheet.pdf' cannot be written: ") == true)
            #expect(try Self.names(in: folder) == ["blocker"])
            #expect([UInt8](try Data(contentsOf: blocker)) == [5])
        }
    }

    @Test func `Where a folder has the file's name, the folder stays and nothing else`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "sheet.pdf")
            try FileManager.default.createDirectory(
                at: file.appending(path: "inner"), withIntermediateDirectories: true)
            #expect(throws: WholeFile.Failure.self) { try WholeFile.write([1], to: file) }
            #expect(try Self.names(in: folder) == ["sheet.pdf"])
            #expect(try Self.names(in: file) == ["inner"])
        }
    }

    @Test func `A link is replaced and never written through`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let target = folder.appending(path: "target")
            try Data([5]).write(to: target)
            let link = folder.appending(path: "sheet.pdf")
            try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
            try WholeFile.write([1, 2], to: link)
            #expect([UInt8](try Data(contentsOf: target)) == [5])
            #expect([UInt8](try Data(contentsOf: link)) == [1, 2])
            #expect(try Self.names(in: folder) == ["sheet.pdf", "target"])
        }
    }

    @Test func `A reason is told in words that a person understands`() async throws {
        try await TestProject.withTemporaryFolder { folder in
            let blocker = folder.appending(path: "blocker")
            try Data([5]).write(to: blocker)
            let failure = #expect(throws: WholeFile.Failure.self) {
                try WholeFile.write([1], to: blocker.appending(path: "out/sheet.pdf"))
            }
            #expect(failure?.reason == "Not a directory")
        }
    }
}
