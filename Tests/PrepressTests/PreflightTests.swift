import Diagnostics
import Layout
import Prepress
import TestSupport
import Testing

/// Preflight is silent on sound sheets and finds every fault that is put into one.
@Suite struct PreflightTests {
    /// One language for each way of setting.
    private static let languages = ["en", "vi", "uk", "ar", "ur", "am", "bn", "ta", "my", "km", "zh-Hans"]

    @Test(.drawing, arguments: SheetVariant.allCases)
    func `A sound sheet is accepted in every script`(variant: SheetVariant) async throws {
        for tag in Self.languages {
            let sheet = try await SheetLibrary.sheet(tag, as: variant)
            #expect(Preflight().diagnostics(for: sheet.bytes, as: variant, named: tag) == [])
        }
    }

    @Test(arguments: SeededFault.all) func `A seeded fault is found`(fault: SeededFault) async throws {
        var sheet = try BrokenSheet(await SheetLibrary.sheet("en", as: fault.variant).bytes)
        try fault.breakIt(&sheet)
        let codes = Preflight().diagnostics(for: sheet.bytes, as: fault.variant, named: "sheet.pdf").map(\.code.name)
        #expect(codes.contains(fault.code), "\(codes)")
    }

    /// The second page is the first one over again, so that what is right there may not pass for what is wrong here.
    @Test(arguments: SeededFault.ofPages + SeededFault.betweenPages)
    func `A seeded fault is found on the second page`(fault: SeededFault) async throws {
        var sheet = try BrokenSheet(await SheetLibrary.twoPages(as: fault.variant), page: 1)
        try fault.breakIt(&sheet)
        let found = Preflight().diagnostics(for: sheet.bytes, as: fault.variant, named: "sheet.pdf").filter {
            $0.code.name == fault.code
        }
        #expect(!found.isEmpty)
        // Nobody can say where something stands that hangs on nothing.
        let isPlaced = fault.code != "preflight.element-unreachable"
        #expect(found.allSatisfy { $0.message.hasPrefix("page 2: ") == isPlaced }, "\(found.map(\.message))")
    }

    @Test(arguments: SheetVariant.allCases)
    func `A sheet of two pages is accepted`(variant: SheetVariant) async throws {
        let bytes = try await SheetLibrary.twoPages(as: variant)
        #expect(Preflight().diagnostics(for: bytes, as: variant, named: "sheet.pdf") == [])
        #expect(Preflight().diagnostics(for: try BrokenSheet(bytes).bytes, as: variant, named: "sheet.pdf") == [])
    }

    /// Sizes of letters and their inks, and whether a press can print them.
    @Test(arguments: [
        (8.5, "0 0.2 0.66 0", true), (8.5, "0 0 0 0", true), (7.5, "0 0.2 0.66 0", false), (7.5, "0 0 0 0", false),
        (12.5, "0.15 0.8 0.84 0.25", true), (11.5, "0.15 0.8 0.84 0.25", false), (8.5, "0 0 0 0.7", true),
        (8.5, "0.45 0.5 0.32 0.22", false), (30, "0.8 0.8 0.8 0.1", false),
    ])
    func `Small letters have one ink, and light ones are not too small for holes`(
        size: Double, ink: String, isPrintable: Bool
    ) async throws {
        var sheet = try BrokenSheet(await SheetLibrary.sheet("en", as: .press).bytes)
        let content = "/P <</MCID 0>> BDC \(ink) k BT /F \(size) Tf (x) Tj ET EMC"
        sheet.page["Contents"] = sheet.document.add(packing: Array(content.utf8))
        let codes = Preflight().diagnostics(for: sheet.bytes, as: .press, named: "sheet.pdf").map(\.code)
        #expect(codes.contains(.preflightBlackText) == !isPrintable)
    }

    @Test func `There are more than forty kinds of faults, and every code of preflight has one`() throws {
        print("seeded faults: \(SeededFault.all.count), of \(Set(SeededFault.all.map(\.code)).count) codes")
        print("on a second page: \(SeededFault.ofPages.count + SeededFault.betweenPages.count)")
        #expect(SeededFault.all.count >= 40)
    }

    @Test func `A file that is taken apart and written again is accepted`() async throws {
        let sheet = try BrokenSheet(await SheetLibrary.sheet("en", as: .press).bytes)
        #expect(Preflight().diagnostics(for: sheet.bytes, as: .press, named: "sheet.pdf") == [])
    }

    @Test func `A file is taken for what its output intent says`() async throws {
        let press = try await SheetLibrary.sheet("en", as: .press).bytes
        let screen = try await SheetLibrary.sheet("en", as: .screen).bytes
        #expect(Preflight().diagnostics(for: press, named: "press.pdf") == [])
        #expect(Preflight().diagnostics(for: screen, named: "screen.pdf") == [])
        let codes = Set(Preflight().diagnostics(for: screen, as: .press, named: "screen.pdf").map(\.code))
        #expect(
            codes.isSuperset(of: [.preflightColour, .preflightBleed, .preflightOutputIntent, .preflightAnnotation]))
    }

    @Test func `A summary tells a press operator what the file is`() async throws {
        let report = Preflight().report(on: try await SheetLibrary.sheet("ar", as: .press).bytes, named: "a.pdf")
        #expect(
            report.summary == [
                "standards: PDF/X-4, PDF/A-2a, PDF/UA-1 claimed",
                "pages: 1, 210 × 297 mm trimmed, 3 mm bleed, 11 mm around",
                "colour: CMYK, Separation; made for FOGRA39", "ink: at most 286 % of 300 %; words in black only",
                "fonts: 8, all embedded", "pictures: none", "languages: ar, en",
            ])
    }
}
