import Diagnostics
import Layout
import Prepress
import Rendering
import TestSupport
import Testing

/// A practice's logo in finished files.
@Suite(.drawing) struct LogoInkTests {
    /// The page's content, and the part of it that is the logo.
    private func content(
        _ logo: PracticeLogo, _ variant: SheetVariant = .press
    ) throws -> (page: String, logo: String, rest: String, bytes: [UInt8]) {
        let bytes = try PrintedSheet("en", as: variant, logo: logo).bytes
        let document = try PDFDocument(bytes)
        let entries = try #require(document.objects[document.pages[0]]?.dictionary)
        let page = String(decoding: try document.content(of: entries), as: UTF8.self)
        let part = try #require(page.firstMatch(of: /\/Figure <<\/MCID \d+>> BDC(?s:.*?)EMC/))
        return (page, String(part.0), String(page[part.range.upperBound...]), bytes)
    }

    private func preflight(_ bytes: [UInt8], as variant: SheetVariant = .press) -> [Diagnostic] {
        Preflight().diagnostics(for: bytes, as: variant, named: "sheet.pdf")
    }

    private func area(_ colours: String...) -> PracticeLogo {
        let areas = colours.enumerated().map { index, colour in
            "<rect x='\(index * 20)' width='19' height='50' fill='\(colour)'/>"
        }
        return .vector(TestLogo.svg(areas.joined()))
    }

    @Test(arguments: SheetVariant.allCases)
    func `Sheets with a logo of either form are accepted`(variant: SheetVariant) throws {
        for logo in [
            PracticeLogo.vector(try TestLogo.bytes("leaf.svg")), .picture(try TestLogo.bytes("leaf.svg")),
            .picture(try TestLogo.bytes("leaf.png")), .picture(try TestLogo.bytes("leaf.jpg")),
        ] {
            let bytes = try PrintedSheet("ar", as: variant, logo: logo).bytes
            #expect(preflight(bytes, as: variant) == [])
        }
    }

    @Test func `A press sheet has a logo's paths in inks and no screen colour`() throws {
        let content = try content(.vector(TestLogo.bytes("leaf.svg")))
        #expect(!content.page.contains(" rg") && !content.page.contains(" RG"))
        #expect(!content.logo.contains(" Do"))
        #expect(content.logo.contains(" c ") && content.logo.contains(" K "))
    }

    @Test func `An office sheet has a logo's paths in its own colours`() throws {
        let content = try content(area("#336699"), .office)
        #expect(content.logo.contains("0.2 0.4 0.6 rg"))
    }

    @Test func `Black is on its own plate and does not overprint inside of a logo`() throws {
        let content = try content(area("#336699", "#000000"))
        #expect(content.logo.contains("\n0 0 0 1 k"))
        #expect(!content.logo.contains("GsK10"))
    }

    /// The palette's Ink is black alone, and its Dusk has four inks of its own.
    @Test(arguments: [("#221A25", "0 0 0 1 k"), ("#43263F", "0.6 0.82 0.3 0.62 k")])
    func `A colour that the palette has too is the logo's own in it, and the palette's after it`(
        colour: String, palette: String
    ) throws {
        let content = try content(area("#336699", colour))
        #expect(!content.logo.contains(palette))
        #expect(content.rest.contains("0 0 0 1 k"))
        #expect(preflight(content.bytes) == [])
    }

    @Test func `A colour of register marks is an ordinary one in a logo`() throws {
        #expect(try !content(area("#010203")).logo.contains("CsReg"))
    }

    @Test func `White is the plate's white`() throws {
        let logo = try content(area("#336699", "#ffffff")).logo
        #expect(logo.ranges(of: "0 0 0 0 k").count == 2)
    }

    /// The darkest that the profile gives, and black printed over it.
    @Test func `No colour comes to more ink than the paper takes`() throws {
        let content = try content(area("#000001", "#010000", "#000033", "#001a00", "#330000"))
        #expect(preflight(content.bytes) == [])
        for match in content.logo.matches(of: /([0-9.]+) ([0-9.]+) ([0-9.]+) [0-9.]+ k/) {
            let sum = [match.1, match.2, match.3].compactMap { Double($0) }.reduce(0, +)
            #expect(sum <= 2)
        }
    }

    /// 16 pixels on a box that is 7.6 mm wide.
    @Test func `A coarse logo is found in the finished file`() throws {
        let bytes = try PrintedSheet("en", as: .press, logo: .picture(TestLogo.bytes("tiny.jpg"))).bytes
        #expect(preflight(bytes).map(\.code) == [.preflightPictureCoarse])
    }
}
