import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Production

/// A site comes into being whole or not at all.
@Suite struct SiteFolderTests {
    @Test func `The older folder stands until the new one takes its place`() async throws {
        try await TestProject.withTemporaryFolder { parent in
            let folder = parent.appending(path: "site")
            for text in ["first", "second"] {
                let place = SiteFolder(folder)
                try place.write(text, to: "deep/index.html")
                #expect((try? Self.text(in: folder)) == (text == "first" ? nil : "first"))
                try place.swap()
                #expect(try Self.text(in: folder) == text)
                place.discard()
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == ["site"])
        }
    }

    @Test func `What is discarded leaves no trace and the older folder as it was`() async throws {
        try await TestProject.withTemporaryFolder { parent in
            let place = SiteFolder(parent.appending(path: "site"))
            try place.write("half", to: "index.html")
            place.discard()
            #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path) == [])
        }
    }

    @Test func `Leftovers of a program that is gone are removed, and those of one that runs are not`() async throws {
        try await TestProject.withTemporaryFolder { parent in
            // No process has the largest number that there can be.
            let gone = parent.appending(path: ".site.\(Int32.max).new")
            let running = parent.appending(path: ".site.\(ProcessInfo.processInfo.processIdentifier).new")
            let other = parent.appending(path: ".site.new")
            for folder in [gone, running, other] {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            }
            SiteFolder(parent.appending(path: "site")).removeLeftovers()
            let left = try FileManager.default.contentsOfDirectory(atPath: parent.path).sorted()
            #expect(left == [running.lastPathComponent, other.lastPathComponent].sorted())
        }
    }

    private static func text(in folder: URL) throws -> String {
        try String(contentsOf: folder.appending(path: "deep/index.html"), encoding: .utf8)
    }

    @Test(arguments: [
        "https://example.org/report", "http://example.org", "mailto:sheets@example.org", "MAILTO:sheets@example.org",
    ])
    func `Mistakes are reported to addresses of the web and of mail`(address: String) {
        #expect(SiteReport(address)?.address == address)
    }

    @Test(arguments: [
        "", "example.org", "javascript:alert(1)", "https://", "mailto:nobody", "file:///etc/passwd", "/report",
    ])
    func `Nothing else is such an address`(address: String) { #expect(SiteReport(address) == nil) }
}
