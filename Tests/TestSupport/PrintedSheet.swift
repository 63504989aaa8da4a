package import Design
internal import Diagnostics
internal import Foundation
internal import Graphics
package import Layout
package import Prepress
internal import Production
package import Rendering
internal import Synchronization
internal import Translation

extension TestProject {
    /// The drawings of the wall poster and all pictograms.
    package static var illustrations: Illustrations { illustrations(of: wallPoster) }

    private static let knownIllustrations = Mutex<[String: Illustrations]>([:])

    /// The drawings of a template and all pictograms, read once.
    package static func illustrations(of template: Template) -> Illustrations {
        knownIllustrations.withLock { known in
            if let illustrations = known[template.name] { return illustrations }
            var problems: [Diagnostic] = []
            let illustrations = project.illustrations(
                for: [template], palette: setting.palette, practice: practice, practiceFile: project.examplePractice,
                reporting: &problems)
            known[template.name] = illustrations
            return illustrations
        }
    }
}

extension TestProject {
    /// The project's profiles.
    package static func profiles() throws -> (press: OutputProfile, screen: OutputProfile) {
        func bytes(_ name: String) throws -> [UInt8] {
            [UInt8](try Data(contentsOf: project.profilesFolder.appending(path: name)))
        }
        return (
            try OutputProfile.press(bytes("fogra39.icc"), condition: "FOGRA39"),
            try OutputProfile.screen(bytes("srgb.icc"), condition: "sRGB")
        )
    }

    /// Finishes sheets in the project's colours, for the project's profiles.
    package static func finisher() throws -> Finisher {
        let profiles = try profiles()
        return Finisher(palette: setting.palette, press: profiles.press, screen: profiles.screen)
    }
}

/// A real sheet from words to the finished PDF, in a file for other programs to look at.
package struct PrintedSheet: Sendable {
    package let sheet: SheetLayout
    /// What cairo made of each page, before it is finished.
    package let drawings: [[UInt8]]
    package let bytes: [UInt8]

    /// The first page.
    package var layout: PageLayout { sheet.pages[0] }
    /// The first page's drawing.
    package var drawn: [UInt8] { drawings[0] }

    /// The date that all these sheets have.
    package static let date = "D:20260701120000Z"

    /// The wall poster.
    package init(
        _ tag: String, paper: String = "A4", as variant: SheetVariant = .office, logo: PracticeLogo? = nil
    ) throws {
        var practice = TestProject.practice
        practice.logo = logo.map { _ in "logo" }
        try self.init(TestProject.edition(tag, paper: paper, practice: practice), as: variant, logo: logo)
    }

    package init(_ edition: Edition, as variant: SheetVariant = .office, logo: PracticeLogo? = nil) throws {
        let fonts = try TestProject.fontMap()
        let sheet = edition.laidOut(with: fonts)
        var illustrations = TestProject.illustrations(of: edition.template)
        illustrations.logo = logo
        let cabinet = DrawingCabinet(illustrations, savesInk: variant.savesInk)
        var drawings: [[UInt8]] = []
        for page in sheet.pages { drawings.append(try PageRenderer(page, from: cabinet).pdf(with: fonts)) }
        self.sheet = sheet
        self.drawings = drawings
        let pages = try zip(drawings, sheet.pages).map { try DrawnPage($0, of: $1) }
        bytes = try TestProject.finisher().finished(pages, as: variant, date: Self.date)
    }

    /// The pages as they were drawn, to be finished in another way.
    package func pages() throws -> [DrawnPage] { try zip(drawings, sheet.pages).map { try DrawnPage($0, of: $1) } }

    /// What a program of the machine says about the sheet; `file` stands for its path.
    package func asking(_ name: String, _ arguments: (_ file: String) -> [String]) async throws -> Tool.Outcome {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "sheet.pdf")
            try Data(bytes).write(to: file)
            return try Tool(name).run(arguments(file.path), in: folder)
        }
    }
}
