import Design
import Diagnostics
import Foundation
import Graphics
import Layout
import Production
import TestSupport

@testable import Rendering

/// Drawings for tests, read.
enum TestDrawing {
    /// The names of the project's drawings and their files.
    static let files = TestProject.project.drawingFiles(for: [TestProject.wallPoster])

    /// The text of one of the project's drawings.
    static func text(of name: String) throws -> String {
        guard let file = files.first(where: { $0.name == name })?.file else { throw CocoaError(.fileNoSuchFile) }
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// A drawing with nothing wrong in it.
    static func read(_ text: String) throws -> Drawing {
        var problems: [Diagnostic] = []
        let source = SourceText(file: "test.svg", text: text)
        guard let drawing = Drawing(parsing: source, reporting: &problems) else { throw Faulty(problems: problems) }
        return drawing
    }

    struct Faulty: Error {
        let problems: [Diagnostic]
    }
}

extension Picture {
    /// A drawing as we paint it on white; the box is the whole picture, or `boxHeight` of it.
    init(_ drawing: Drawing, width: Int, height: Int, boxHeight: Double? = nil, isMirrored: Bool = false) throws {
        let coloured = ColouredDrawing(drawing, in: TestProject.setting.palette)
        let paper = Rectangle(x: 0, y: 0, width: Double(width), height: Double(height))
        let box = Rectangle(x: 0, y: 0, width: paper.width, height: boxHeight ?? paper.height)
        let surface = try ImageSurface(width: width, height: height)
        try surface.draw { (context) throws(GraphicsError) in
            context.fill([paper], with: .white)
            coloured.draw(in: box, isMirrored: isMirrored, on: context)
        }
        self.init(width: width, height: height, bytes: surface.pixels())
    }

    /// The picture with left and right exchanged.
    var turned: Picture {
        let rows = stride(from: 0, to: bytes.count, by: width * 4).map { start in
            stride(from: start + (width - 1) * 4, through: start, by: -4).flatMap { bytes[$0..<$0 + 4] }
        }
        return Picture(width: width, height: height, bytes: rows.flatMap(\.self))
    }

    /// The share of pixels in which a channel differs by more than 24 of 255.
    func share(differingFrom other: Picture) -> Double {
        guard width == other.width, height == other.height, bytes.count == other.bytes.count else { return 1 }
        var far = 0
        for row in stride(from: 0, to: bytes.count, by: width * 4) {
            let (ours, theirs) = (bytes[row..<row + width * 4], other.bytes[row..<row + width * 4])
            // Most rows are equal, and looking at each pixel takes its time in a test.
            if ours != theirs { far += Self.count(Array(ours), Array(theirs)) }
        }
        return Double(far) / Double(width * height)
    }

    private static func count(_ ours: [UInt8], _ theirs: [UInt8]) -> Int {
        stride(from: 0, to: ours.count, by: 4).count { start in
            (start..<start + 3).contains { abs(Int(ours[$0]) - Int(theirs[$0])) > 24 }
        }
    }
}
