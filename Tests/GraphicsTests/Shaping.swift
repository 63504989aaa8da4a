import Foundation
import Graphics
import Production
import TestSupport

/// Shapes words in the fonts of the project.
enum Shaping {
    /// The lines of one paragraph.
    static func lines(
        _ text: String, language: String = "en", isRightToLeft: Bool = false, families: [String] = ["Noto Sans"],
        isBold: Bool = false, size: Double = 100, spans: [TextSpan] = []
    ) throws -> [ShapedLine] {
        let spec = TextSpec(
            text: text, language: language, isRightToLeft: isRightToLeft, families: families, isBold: isBold,
            size: size,
            spans: spans)
        return ShapedText(spec, with: try TestProject.fontMap()).lines()
    }

    /// The one line of a paragraph without line separators.
    static func line(
        _ text: String, language: String = "en", isRightToLeft: Bool = false, families: [String] = ["Noto Sans"],
        isBold: Bool = false, size: Double = 100, spans: [TextSpan] = []
    ) throws -> ShapedLine {
        let lines = try lines(
            text, language: language, isRightToLeft: isRightToLeft, families: families, isBold: isBold, size: size,
            spans: spans)
        guard lines.count == 1 else {
            throw GraphicsError(operation: "shaping '\(text)'", reason: "\(lines.count) lines")
        }
        return lines[0]
    }

    /// The name of a font's file without its folder.
    static func name(_ file: String) -> String { URL(filePath: file).lastPathComponent }
}

extension ShapedLine {
    /// The files of the runs from left to right, without folders.
    var fontNames: [String] { runs.map { Shaping.name($0.fontFile) } }

    /// Everything that was measured, in ems of so many points: equal for equal glyphs at any size.
    func advances(inEmsOf size: Double) -> [Double] { clusters.map { $0.advance / size } }
}
