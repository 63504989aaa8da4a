import Graphics
import Layout
import Rendering
import TestSupport
import Testing
import Translation

/// What a logo comes to before any sheet is made with it.
@Suite(.drawing) struct LogoTrialTests {
    private func trial(_ bytes: [UInt8]) throws -> LogoTrial { try LogoTrial(bytes, in: TestProject.setting.palette) }

    /// WCAG's own figures for black, the darkest grey that is AA, yellow and white.
    @Test(arguments: [("#000", 21.0), ("#767676", 4.54), ("#ff0", 1.07), ("#fff", 1)])
    func `What stands out most from the plate counts`(colour: String, contrast: Double) throws {
        let svg = TestLogo.svg(
            "<rect width='100' height='50' fill='#fff'/><rect width='60' height='40' fill='\(colour)'/>")
        #expect(abs(try trial(svg).contrast - contrast) < 0.01)
    }

    @Test(arguments: ["", "<rect width='100' height='50' fill='none'/>", "<rect x='200' width='9' height='9'/>"])
    func `A drawing in which there is nothing to be seen has no contrast`(body: String) throws {
        #expect(try trial(TestLogo.svg(body)).contrast == 1)
    }

    @Test(arguments: [("leaf.png", 400, 120), ("leaf.jpg", 400, 120), ("leaf-grey.jpg", 400, 120), ("tiny.jpg", 16, 8)])
    func `A picture has its pixels, and can be seen`(name: String, width: Int, height: Int) throws {
        let trial = try trial(TestLogo.bytes(name))
        guard case .picture(width, height) = trial.form else {
            Issue.record("\(trial.form)")
            return
        }
        #expect(trial.contrast > 4)
    }

    @Test(arguments: [("<rect width='9' height='9'/>", false), ("<text y='20'>Elm</text>", true)])
    func `A drawing comes with a PDF of itself alone, and says whether it sets words`(
        body: String, isSet: Bool
    ) throws {
        guard case .drawing(let pdf, let setsWords) = try trial(TestLogo.svg(body)).form else {
            Issue.record("not a drawing")
            return
        }
        #expect(pdf.starts(with: Array("%PDF".utf8)))
        #expect(setsWords == isSet)
    }

    @Test func `A picture without transparency is as fine as a press shows, and no finer than it is`() throws {
        for (logo, size) in [
            (PracticeLogo.picture(try TestLogo.bytes("leaf.svg")), "746 224"),
            (.picture(try TestLogo.bytes("leaf.png")), "400 120"),
            (.picture(try TestLogo.bytes("leaf.jpg")), "400 120"),
        ] {
            let text = String(decoding: try SheetPage.withLogo(logo).pdf(), as: Unicode.ASCII.self)
            let found = text.firstMatch(of: /\/Subtype \/Image\s+\/Width (\d+)\s+\/Height (\d+)/)
            #expect(found.map { "\($0.1) \($0.2)" } == size)
            #expect(!text.contains("/SMask"))
        }
    }

    @Test func `Paths stay paths`() throws {
        let logo = PracticeLogo.vector(try TestLogo.bytes("leaf.svg"))
        #expect(!String(decoding: try SheetPage.withLogo(logo).pdf(), as: Unicode.ASCII.self).contains("/Image"))
    }
}

extension SheetPage {
    fileprivate static func withLogo(_ logo: PracticeLogo) throws -> SheetPage {
        var practice = TestProject.practice
        practice.logo = "logo"
        return try SheetPage("en", practice: practice, logo: logo)
    }
}
