import Foundation
import Layout
import Prepress
import TestSupport
import Testing

/// What tells the variants of a sheet apart.
@Suite struct VariantTests {
    private func content(_ tag: String, _ variant: SheetVariant) async throws -> String {
        let document = try PDFDocument(await SheetLibrary.sheet(tag, as: variant).bytes)
        let page = try #require(document.objects[document.pages[0]]?.dictionary)
        return String(decoding: try document.content(of: page), as: UTF8.self)
    }

    @Test func `A press sheet has the palette's inks and no screen colour`() async throws {
        let content = try await content("en", .press)
        #expect(content.contains("0.6 0.82 0.3 0.62 k"))
        #expect(content.contains("0.15 0.8 0.84 0.25 k"))
        #expect(!content.contains(" rg") && !content.contains(" RG"))
        #expect(content.contains("/GsK10 gs"))
    }

    @Test func `An office sheet has screen colours and no ink`() async throws {
        let content = try await content("en", .office)
        #expect(content.contains("0.262745 0.14902 0.247059 rg"))
        #expect(!content.contains(" k\n") && !content.contains("/Gs"))
    }

    @Test func `An ink-saving sheet is black on white`() async throws {
        let content = try await content("en", .inkSaver)
        let colours = content.matches(of: /([0-9.]+ [0-9.]+ [0-9.]+) (rg|RG)/).map { String($0.1) }
        #expect(Set(colours) == ["0.133333 0.101961 0.145098", "1 1 1"])
    }

    @Test func `Only a press sheet has marks, on all plates`() async throws {
        let marks = "/CsReg CS 1 SCN"
        #expect(try await content("en", .press).contains(marks))
        for variant in [SheetVariant.office, .inkSaver, .screen] {
            #expect(try await !content("en", variant).contains("CsReg"))
        }
    }

    @Test(arguments: [("en", true), ("am", true), ("km", true), ("zh-Hans", true), ("ar", false), ("ur", false)])
    func `Words from left to right are replaced as a whole, others cluster by cluster`(
        tag: String, isWhole: Bool
    ) async throws {
        let content = try await content(tag, .office)
        let headline = try #require(content.firstMatch(of: /\/H1 <<\/MCID 2>> BDC\n(.*)/)).1
        #expect(headline.hasPrefix("/Span <</ActualText ") == isWhole)
    }

    @Test func `Boxes lie one inside the other, and the office sheet starts at the corner`() async throws {
        for (variant, boxes) in [
            (SheetVariant.press, [[0.0, 0, 657.6, 904.3], [22.7, 22.7, 635.0, 881.6], [31.2, 31.2, 626.5, 873.1]]),
            (.office, [[0, 0, 595.3, 841.9], [0, 0, 595.3, 841.9], [0, 0, 595.3, 841.9]]),
        ] {
            let document = try PDFDocument(await SheetLibrary.sheet("en", as: variant).bytes)
            let page = document.objects[document.pages[0]]?.dictionary
            let found = ["MediaBox", "BleedBox", "TrimBox"].map { name in
                document.numbers(page?[name])?.map { ($0 * 10).rounded() / 10 }
            }
            #expect(found == boxes)
        }
    }

    @Test func `A screen sheet has links to the website and the telephone, and bookmarks`() async throws {
        let document = try PDFDocument(await SheetLibrary.sheet("ar", as: .screen).bytes)
        let addresses = document.objects.values.compactMap { object in
            object.dictionary?["A"]?.dictionary?["URI"]?.bytes.map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(addresses.sorted() == ["https://elm-lane-surgery.example", "tel:02079460123"])
        let outline = try #require(document.dictionary(document.catalog["Outlines"]))
        #expect(outline["Count"] == .integer(2))
        for variant in [SheetVariant.office, .press, .inkSaver] {
            let other = try PDFDocument(await SheetLibrary.sheet("ar", as: variant).bytes)
            #expect(other.catalog["Outlines"] == nil)
            #expect(other.objects[other.pages[0]]?.dictionary?["Annots"] == nil)
        }
    }

    @Test func `A document keeps its profile once, for both of its standards`() async throws {
        let document = try PDFDocument(await SheetLibrary.sheet("en", as: .press).bytes)
        let intents = try #require(document.array(document.catalog["OutputIntents"])).compactMap(\.dictionary)
        #expect(intents.compactMap { $0["S"]?.name } == ["GTS_PDFX", "GTS_PDFA1"])
        #expect(Set(intents.map { $0["DestOutputProfile"] }).count == 1)
    }

    @Test func `A profile that is none, or of another device, is refused with the reason`() {
        #expect(throws: PrepressError.self) { try OutputProfile.press([1, 2, 3], condition: "X") }
        var bytes = [UInt8](repeating: 0, count: 200)
        bytes.replaceSubrange(36..<40, with: "acsp".utf8)
        bytes.replaceSubrange(12..<20, with: "mntrRGB ".utf8)
        let error = #expect(throws: PrepressError.self) { try OutputProfile.press(bytes, condition: "X") }
        #expect(error?.reason.contains("'mntr'") == true)
    }
}
