internal import Diagnostics
internal import Foundation
internal import Graphics
package import Layout
internal import Prepress
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

/// A real sheet from words to the finished PDF, in a file for other programs to look at.
package struct PrintedSheet: Sendable {
    package let layout: PageLayout
    package let bytes: [UInt8]

    /// The date that all these sheets have.
    package static let date = "D:20260701120000Z"

    package init(_ tag: String, paper: String = "A4") throws {
        let fonts = try TestProject.fontMap()
        layout = TestProject.edition(tag, paper: paper).laidOut(with: fonts)
        let drawn = try PageRenderer(layout, from: DrawingCabinet(TestProject.illustrations)).pdf(with: fonts)
        bytes = try FinishedSheet.make(drawn, for: layout, date: Self.date)
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
