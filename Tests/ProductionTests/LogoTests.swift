import Diagnostics
import Foundation
import Layout
import Production
import TestSupport
import Testing

/// A practice's logo from its file to the sheet.
@Suite(.drawing) struct LogoTests {
    /// A logo's file and bytes, and what is to be said of it.
    struct Logo: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let file: String
        let code: String?
        let bytes: @Sendable () throws -> [UInt8]

        init(_ description: String, svg: String, _ code: String? = nil) {
            (testDescription, file, self.code) = (description, "logo.svg", code)
            bytes = { Array(svg.utf8) }
        }

        init(_ description: String, png: [UInt8]) {
            (testDescription, file, code) = (description, "logo.png", nil)
            bytes = { png }
        }

        init(
            _ description: String, drawn file: String, _ change: @escaping @Sendable (inout [UInt8]) -> Void = { _ in }
        ) {
            (testDescription, self.file, code) = (description, file, nil)
            bytes = {
                var bytes = try TestLogo.bytes(file)
                change(&bytes)
                return bytes
            }
        }
    }

    private static func svg(_ content: String, box: String = "viewBox=\"0 0 100 50\"", before: String = "") -> String {
        before + String(decoding: TestLogo.svg(content, box: box), as: UTF8.self)
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

    private static let flattened = "practice.logo-flattened"
    private static let invisible = "practice.logo-invisible"

    private static let good = [
        Logo("a drawing", svg: svg(rectangle)), Logo("a drawing without a size", svg: svg(rectangle, box: "")),
        Logo("a drawing of our own", drawn: "leaf.svg"), Logo("a picture", drawn: "leaf.png"),
        Logo("a photograph", drawn: "leaf.jpg"),
        Logo("a photograph that comes in passes", drawn: "leaf-progressive.jpg"),
        Logo("a photograph without colours", drawn: "leaf-grey.jpg"),
        Logo("a drawing of no size", svg: svg(rectangle, box: "width=\"0\" height=\"0\" viewBox=\"0 0 0 0\"")),
        Logo("a drawing with a script", svg: svg("<script>while(true){}</script>\(rectangle)")),
        Logo("a drawing with an import", svg: svg("<style>@import url(\"file:///dev/zero\");</style>\(rectangle)")),
        Logo("a drawing with a picture from outside", svg: svg("<image href=\"file:///dev/zero\"/>\(rectangle)")),
        Logo("a drawing with a use from outside", svg: svg("<use href=\"file:///dev/zero#a\"/>\(rectangle)")),
        Logo(
            "a drawing with a gradient",
            svg: svg(
                "<linearGradient id='g'><stop stop-color='#036'/><stop offset='1' stop-color='#c33'/></linearGradient>"
                    + "<rect width='100' height='50' fill='url(#g)'/>"), flattened),
        Logo("a drawing that is transparent", svg: svg("<g opacity='0.8'>\(rectangle)</g>"), flattened),
        Logo("a drawing with a link", svg: svg("<a xlink:href='https://elm.example'>\(rectangle)</a>"), flattened),
        Logo("a drawing with words", svg: svg("<text y='40' font-size='40'>Elm</text>"), "practice.logo-words"),
        Logo(
            "a drawing with words in outline",
            svg: svg("<text y='40' font-size='40' fill='none' stroke='#000'>Elm</text>"), "practice.logo-words"),
    ]

    private static let unseen = [
        Logo("a very wide drawing", svg: svg(rectangle, box: "viewBox=\"0 0 100000 1\"")),
        Logo("a drawing of nothing", svg: svg("")),
        Logo("a white drawing", svg: svg("<rect width='100' height='50' fill='#fff'/>")),
        Logo("a pale drawing", svg: svg("<rect width='100' height='50' fill='#ffe7b3'/>")),
        Logo("a drawing beside its page", svg: svg("<rect x='200' width='100' height='50'/>")),
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
        Logo("a packed drawing", drawn: "leaf.svg") { $0 = [0x1F, 0x8B, 8, 0] + $0 },
        Logo("a photograph in inks", drawn: "leaf-cmyk.jpg"),
        Logo("a photograph on its side", drawn: "leaf-turned.jpg"),
        Logo("a photograph that is cut off", drawn: "leaf.jpg") { $0.removeLast(100) },
        Logo("another kind of picture", png: Array("GIF89a".utf8)),
        Logo("a picture that is cut off", png: Array(png[..<45])),
        Logo("a picture's header alone", png: Array(png[..<33])),
        Logo("a picture 65,536 pixels wide", png: png(width: [0, 1, 0, 0])),
        Logo("a picture 4 milliards of pixels wide", png: png(width: [0xFF, 0xFF, 0xFF, 0xFF])),
    ]

    private func built(
        _ logo: Logo, in copy: ProjectCopy, papers: [String] = ["A4"], variants: [SheetVariant] = [.office]
    ) async throws -> BuiltSheets {
        try Data(logo.bytes()).write(to: copy.file(logo.file))
        return try await BuiltSheets(
            ["en"], of: copy.project, papers: papers, variants: variants,
            practice: copy.practice("logo", "\(logo.file)\nlogo_permission: true"), into: copy.file("out"))
    }

    /// The files of the sheet without a logo.
    private static let plain = Task {
        try await TestProject.withTemporaryFolder { try await BuiltSheets(["en"], into: $0).files() }
    }

    @Test(arguments: good)
    func `A logo that can be drawn is on the sheet`(logo: Logo) async throws {
        try await ProjectCopy.with { copy in
            let plain = try await Self.plain.value
            let sheets = try await built(logo, in: copy)
            #expect(sheets.diagnostics.map(\.code.name) == [logo.code].compactMap(\.self))
            #expect(sheets.problems.allSatisfy { $0.help != nil && $0.location?.file == "practice.yaml" })
            let path = try #require(sheets.sheets.first?.path)
            #expect(try sheets.files()[path] != plain[path])
        }
    }

    @Test(arguments: unseen)
    func `A logo that cannot be seen on its plate is reported and stops the sheet`(logo: Logo) async throws {
        try await ProjectCopy.with { copy in
            let sheets = try await built(logo, in: copy)
            #expect(sheets.diagnostics.map(\.code) == [.invisibleLogo])
            #expect(try sheets.problems.first?.location?.line == copy.line(beginning: "logo: ", in: "practice.yaml"))
            #expect(sheets.sheets.map(\.path) == [nil])
        }
    }

    /// Two by one, a picture is 19.2 mm wide on A4, and 27.2 mm on A3.
    @Test(
        arguments: [
            (112, ["A4"], "practice.logo-coarse", "148 pixels an inch on A4", "227 × 114 pixels"),
            (114, ["A4"], "practice.logo-soft", "151 pixels an inch on A4", "227 × 114 pixels"),
            (226, ["A4"], "practice.logo-soft", "299 pixels an inch on A4", "227 × 114 pixels"),
            (228, ["A4"], nil, "", ""),
            (228, ["A5", "A3", "A4"], "practice.logo-soft", "213 pixels an inch on A3", "321 × 161 pixels"),
        ] as [(Int, [String], String?, String, String)])
    func `A picture has pixels enough for the largest paper, or that is told once`(
        width: Int, papers: [String], code: String?, message: String, help: String
    ) async throws {
        try await ProjectCopy.with { copy in
            let picture = Logo("a picture", png: try TestLogo.png(width: width, height: width / 2))
            let sheets = try await built(picture, in: copy, papers: papers, variants: [.office, .press])
            #expect(sheets.diagnostics.map(\.code.name) == [code].compactMap(\.self))
            #expect(sheets.diagnostics.first?.message.hasSuffix(message) != false)
            #expect(sheets.diagnostics.first?.help?.contains(help) != false)
            #expect(sheets.sheets.allSatisfy { ($0.path == nil) == (code == "practice.logo-coarse") })
        }
    }

    @Test(arguments: bad)
    func `A logo that cannot be drawn is reported at its line and stops the sheet`(logo: Logo) async throws {
        try await ProjectCopy.with { copy in
            let sheets = try await built(logo, in: copy)
            let report = try #require(sheets.problems.first)
            #expect(sheets.problems.map(\.code) == [.badLogo])
            #expect(report.location?.file == "practice.yaml")
            #expect(try report.location?.line == copy.line(beginning: "logo: ", in: "practice.yaml"))
            #expect(report.help != nil)
            #expect(sheets.sheets.map(\.path) == [nil])
        }
    }

    @Test func `A logo that nobody says may be printed stops every sheet`() async throws {
        try await ProjectCopy.with { copy in
            let practice = try copy.practice("logo", "leaf.svg")
            let error = try await #require(throws: BuiltSheets.NoOrder.self) {
                try await BuiltSheets(["en"], of: copy.project, practice: practice, into: copy.file("out"))
            }
            #expect(error.problems.map(\.code.name) == ["practice.logo-permission"])
        }
    }

    @Test func `A logo that is not there is reported at its line`() async throws {
        try await ProjectCopy.with { copy in
            let practice = try copy.practice("logo", "nowhere/willow.svg\nlogo_permission: true")
            let sheets = try await BuiltSheets(["en"], of: copy.project, practice: practice, into: copy.file("out"))
            let report = try #require(sheets.problems.first)
            #expect(report.code == .badLogo)
            #expect(try report.location?.line == copy.line(beginning: "logo: ", in: "practice.yaml"))
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
