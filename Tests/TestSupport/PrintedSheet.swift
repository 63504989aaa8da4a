internal import Diagnostics
internal import Foundation
internal import Graphics
package import Layout
package import Prepress
internal import Production
package import Rendering
internal import Translation

extension TestProject {
    /// The project's drawings.
    package static let illustrations: Illustrations = {
        var problems: [Diagnostic] = []
        return project.illustrations(
            for: [wallPoster], palette: setting.palette, practice: practice, practiceFile: project.examplePractice,
            reporting: &problems)
    }()
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
    package let layout: PageLayout
    /// What cairo made, before it is finished.
    package let drawn: [UInt8]
    package let bytes: [UInt8]

    /// The date that all these sheets have.
    package static let date = "D:20260701120000Z"

    package init(
        _ tag: String, paper: String = "A4", as variant: SheetVariant = .office, logo: PracticeLogo? = nil
    ) throws {
        let fonts = try TestProject.fontMap()
        var practice = TestProject.practice
        practice.logo = logo.map { _ in "logo" }
        layout = TestProject.edition(tag, paper: paper, practice: practice).laidOut(with: fonts)
        var illustrations = TestProject.illustrations
        illustrations.logo = logo
        let cabinet = DrawingCabinet(illustrations, savesInk: variant.savesInk)
        drawn = try PageRenderer(layout, from: cabinet).pdf(with: fonts)
        bytes = try TestProject.finisher().finished(DrawnSheet(drawn, of: layout), as: variant, date: Self.date)
    }

    /// What a program of the machine says about the sheet; `file` stands for its path.
    package func asking(_ name: String, _ arguments: (_ file: String) -> [String]) async throws -> Tool.Outcome {
        try await TestProject.withTemporaryFolder { folder in
            let file = folder.appending(path: "sheet.pdf")
            try Data(bytes).write(to: file)
            return try Tool(name).run(arguments(file.path), in: folder)
        }
    }
}
