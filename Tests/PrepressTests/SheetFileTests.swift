import Foundation
import Layout
import TestSupport
import Testing

/// What poppler's and qpdf's programs find in a finished sheet.
@Suite(.enabled(if: Tool.areInstalled("pdfinfo", "pdffonts", "qpdf"), "Needs poppler-utils and qpdf"))
struct SheetFileTests {
    /// The fields of pdfinfo.
    private func facts(of sheet: PrintedSheet, _ options: String...) async throws -> [String: String] {
        let run = try await sheet.asking("pdfinfo") { options + [$0] }
        #expect(run.status == 0 && run.error == "", "\(run.error)")
        let pairs = run.lines.compactMap { line -> (String, String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return (String(line[..<colon]), value)
        }
        return Dictionary(pairs) { first, _ in first }
    }

    @Test(arguments: TestProject.tags) func `A sheet says what it is`(tag: String) async throws {
        let sheet = try await SheetLibrary.sheet(tag)
        let facts = try await facts(of: sheet, "-rawdates")
        let headline = try #require(sheet.layout.blocks.first { $0.role == .heading1 })
        guard case .text(let text) = headline.content else { return }
        let title = text.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(facts["Title"] == title)
        #expect(facts["Tagged"] == "yes")
        #expect(facts["Pages"] == "1")
        #expect(facts["Encrypted"] == "no")
        #expect(facts["JavaScript"] == "no" && facts["Form"] == "none")
        #expect(facts["Creator"] == "Register Here")
        #expect(facts["CreationDate"] == PrintedSheet.date && facts["ModDate"] == PrintedSheet.date)
    }

    @Test(arguments: [
        ("A3", "841.89 x 1190.55", "841.89 1190.55"), ("A4", "595.276 x 841.89", "595.28 841.89"),
        ("A5", "419.528 x 595.276", "419.53 595.28"),
    ])
    func `A page has the paper's size, and its trim is the whole page`(
        paper: String, size: String, corner: String
    ) async throws {
        let facts = try await facts(of: SheetLibrary.sheet("ar", paper: paper), "-box")
        // Poppler knows A5 by its size only.
        #expect(facts["Page size"]?.hasPrefix("\(size) pts") == true)
        #expect(facts["TrimBox"] == "0.00 0.00 \(corner)")
        #expect(facts["MediaBox"] == "0.00 0.00 \(corner)")
        #expect(facts["Page rot"] == "0")
    }

    @Test(arguments: TestProject.tags)
    func `All fonts are embedded, cut down, mapped to Unicode, and those of the layout`(tag: String) async throws {
        let sheet = try await SheetLibrary.sheet(tag)
        let rows = try await sheet.asking("pdffonts") { [$0] }.lines.dropFirst(2).map { $0.split(separator: " ") }
        #expect(!rows.isEmpty)
        var names: Set<String> = []
        for row in rows {
            #expect(row.suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(row.joined(separator: " "))")
            // Six capitals and a plus stand before the name of a font that is cut down.
            let name = try #require(String(row[0]).wholeMatch(of: /[A-Z]{6}\+(.+)/))
            names.insert(String(name.1))
        }
        #expect(names == Self.expectedFonts(of: sheet.layout))
        #expect(names.allSatisfy { $0.hasPrefix("Noto") })
    }

    /// The names that the layout's font files have inside.
    private static func expectedFonts(of layout: PageLayout) -> Set<String> {
        let edition = ["zh-Hans": "CJKsc-", "zh-Hant": "CJKtc-", "ko": "CJKkr-"][layout.language] ?? "CJK-"
        let files = layout.blocks.flatMap { block -> [String] in
            guard case .text(let text) = block.content else { return [] }
            return text.lines.flatMap(\.runs).map(\.fontFile)
        }
        return Set(
            files.map { URL(filePath: $0).deletingPathExtension().lastPathComponent.replacing("CJK-", with: edition) })
    }

    @Test(arguments: TestProject.tags) func `qpdf finds no fault`(tag: String) async throws {
        let run = try await SheetLibrary.sheet(tag).asking("qpdf") { ["--check", $0] }
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.text.contains("No syntax or stream encoding errors found"))
    }

    @Test(arguments: [("en", "L2R"), ("ar", "R2L"), ("ur", "R2L"), ("ckb", "R2L"), ("zh-Hans", "L2R"), ("my", "L2R")])
    func `A document names its language and the side where it begins`(tag: String, direction: String) async throws {
        let text = try await SheetLibrary.source(tag)
        #expect(text.contains("/Lang (\(tag))"))
        #expect(text.contains("/Direction /\(direction)"))
        #expect(text.contains("/DisplayDocTitle true"))
        #expect(text.contains("/Tabs /S"))
    }

    @Test(.drawing, arguments: ["ur", "zh-Hant"]) func `A sheet made again is the same file`(tag: String) async throws {
        let first = try await SheetLibrary.sheet(tag).bytes
        #expect(try PrintedSheet(tag).bytes == first)
    }
}
