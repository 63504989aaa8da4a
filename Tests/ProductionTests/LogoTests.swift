import Diagnostics
import Foundation
import Production
import TestSupport
import Testing

@Suite struct LogoTests {
    /// A logo's file and bytes.
    struct Logo: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let file: String
        let bytes: [UInt8]

        init(_ description: String, svg: String) {
            (testDescription, file, bytes) = (description, "logo.svg", Array(svg.utf8))
        }

        init(_ description: String, png: [UInt8]) {
            (testDescription, file, bytes) = (description, "logo.png", png)
        }
    }

    private static func svg(_ content: String, box: String = "viewBox=\"0 0 100 50\"", before: String = "") -> String {
        "\(before)<svg xmlns=\"http://www.w3.org/2000/svg\" \(box)>\(content)</svg>"
    }

    private static let isSlowWanted = ProcessInfo.processInfo.environment["REGISTER_HERE_SLOW_TESTS"] != nil
    private static let rectangle = "<rect width=\"100\" height=\"50\" fill=\"#036\"/>"
    /// Two by one pixels, orange.
    private static let png: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 2, 0, 0, 0, 1,
        8,
        2, 0, 0, 0, 0x7B, 0x40, 0xE8, 0xDD, 0, 0, 0, 0x0D, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0xF8, 0xDF, 0x20,
        0,
        0x44, 0, 0x0C, 0xCE, 3, 0x1F, 0x0F, 0xE5, 0xFE, 0xCA, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60,
        0x82,
    ]

    /// A picture whose header says that it is so large.
    private static func png(width: [UInt8]) -> [UInt8] { png[..<16] + width + png[20...] }

    private static let good = [
        Logo("a drawing", svg: svg(rectangle)), Logo("a drawing without a size", svg: svg(rectangle, box: "")),
        Logo("a drawing of no size", svg: svg(rectangle, box: "width=\"0\" height=\"0\" viewBox=\"0 0 0 0\"")),
        Logo("a very wide drawing", svg: svg(rectangle, box: "viewBox=\"0 0 100000 1\"")),
        Logo("a drawing with a script", svg: svg("<script>while(true){}</script>\(rectangle)")),
        Logo("a drawing with an import", svg: svg("<style>@import url(\"file:///dev/zero\");</style>\(rectangle)")),
        Logo("a drawing with a picture from outside", svg: svg("<image href=\"file:///dev/zero\"/>\(rectangle)")),
        Logo("a drawing with a use from outside", svg: svg("<use href=\"file:///dev/zero#a\"/>\(rectangle)")),
        Logo("a picture", png: png),
    ]

    private static let bad = [
        Logo("no file", svg: ""), Logo("a web page", svg: "<html/>"), Logo("plain words", svg: "Elm Lane"),
        Logo(
            "an entity from outside",
            svg: svg("<text>&x;</text>", before: "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///dev/zero\">]>")),
        Logo(
            "entities that multiply",
            svg: svg(
                "<text>&c;</text>",
                before: "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"\(String(repeating: "&a;", count: 5_000))\">"
                    + "<!ENTITY c \"\(String(repeating: "&b;", count: 5_000))\">]>")),
        Logo("a thousand nested groups", svg: svg(String(repeating: "<g>", count: 1_000))),
        Logo("a drawing of more than 1 MB", svg: svg(String(repeating: "<g/>", count: 250_001))),
        Logo("a picture that is cut off", png: Array(png[..<45])),
        Logo("a picture's header alone", png: Array(png[..<33])),
        Logo("a picture 65,536 pixels wide", png: png(width: [0, 1, 0, 0])),
        Logo("a picture 4 milliards of pixels wide", png: png(width: [0xFF, 0xFF, 0xFF, 0xFF])),
    ]

    private func built(_ logo: Logo, in copy: ProjectCopy) async throws -> BuiltSheets {
        try Data(logo.bytes).write(to: copy.file(logo.file))
        return try await BuiltSheets(
            ["en"], of: copy.project, practice: copy.practice("logo", "\(logo.file)\nlogo_permission: true"), into: copy.file("out"))
    }

    @Test(arguments: good)
    func `A logo that can be drawn is on the sheet`(logo: Logo) async throws {
        try await ProjectCopy.with { copy in
            let plain = try await BuiltSheets(["en"], of: copy.project, into: copy.file("plain"))
            let sheets = try await built(logo, in: copy)
            // The picture of this test has a handful of pixels, which is told and stops nothing.
            let codes = Set(sheets.diagnostics.map(\.code.name))
            #expect(codes == (logo.file.hasSuffix(".png") ? ["preflight.picture-coarse"] : []))
            let path = try #require(sheets.sheets.first?.path)
            #expect(try sheets.files()[path] != plain.files()[path])
        }
    }

    @Test(arguments: bad)
    func `A logo that cannot be drawn is reported at its line and stops the sheet`(logo: Logo) async throws {
        try await ProjectCopy.with { copy in
            let sheets = try await built(logo, in: copy)
            let report = try #require(sheets.problems.first)
            #expect(sheets.problems.map(\.code) == [.badLogo])
            #expect(report.location?.file == "practice.yaml")
            #expect(try report.location?.line == copy.line(holding: "logo: ", in: "practice.yaml"))
            #expect(report.help != nil)
            #expect(sheets.sheets.map(\.path) == [nil])
        }
    }

    @Test func `A logo that is not there is reported at its line`() async throws {
        try await ProjectCopy.with { copy in
            let practice = try copy.practice("logo", "nowhere/willow.svg\nlogo_permission: true")
            let sheets = try await BuiltSheets(["en"], of: copy.project, practice: practice, into: copy.file("out"))
            let report = try #require(sheets.problems.first)
            #expect(report.code == .badLogo)
            #expect(try report.location?.line == copy.line(holding: "logo: ", in: "practice.yaml"))
            #expect(report.message == "the practice's logo cannot be used: there is no such file")
        }
    }

    /// Ten elements that use ten elements that use ten elements, and so on.
    @Test(.enabled(if: Self.isSlowWanted, "Slow: set REGISTER_HERE_SLOW_TESTS to run it"))
    func `A logo that takes too long is found before any sheet is drawn`() async throws {
        let levels = (1...7).map { level in
            "<g id=\"g\(level)\">\(String(repeating: "<use href=\"#g\(level - 1)\"/>", count: 10))</g>"
        }
        let drawing = "<defs><g id=\"g0\">\(Self.rectangle)</g>\(levels.joined())</defs><use href=\"#g7\"/>"
        try await ProjectCopy.with { copy in
            let sheets = try await built(Logo("uses", svg: Self.svg(drawing)), in: copy)
            #expect(sheets.names() == [])
            #expect(sheets.problems.map(\.code) == [.badLogo])
            #expect(sheets.diagnostics.map(\.code) == [.badLogo])
        }
    }
}
