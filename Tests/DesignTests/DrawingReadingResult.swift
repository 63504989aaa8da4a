import Design
import Diagnostics

/// What came of reading a drawing.
struct DrawingReadingResult {
    let drawing: Drawing?
    let diagnostics: [Diagnostic]

    /// Reads a whole file.
    init(file text: String) {
        var diagnostics: [Diagnostic] = []
        drawing = Drawing(parsing: SourceText(file: "test.svg", text: text), reporting: &diagnostics)
        self.diagnostics = diagnostics
    }

    /// Reads elements, which stand in the second line of their file.
    init(_ elements: String) {
        self.init(
            file: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\">\n\(elements)\n</svg>\n")
    }

    /// The codes of all reports without `drawing.`.
    var codes: [String] { diagnostics.map { String($0.code.name.dropFirst("drawing.".count)) } }

    /// The paths as text, a letter and rounded numbers for each step.
    var outlines: [String] { (drawing?.paths ?? []).map { $0.segments.map(Self.text).joined(separator: " ") } }

    private static func text(_ segment: Drawing.Segment) -> String {
        switch segment {
        case .move(let point): "M" + text([point])
        case .line(let point): "L" + text([point])
        case .cubic(let first, let second, let end): "C" + text([first, second, end])
        case .close: "Z"
        }
    }

    private static func text(_ points: [Drawing.Point]) -> String {
        points.map { point in [point.x, point.y].map(text).joined(separator: ",") }.joined(separator: " ")
    }

    private static func text(_ number: Double) -> String {
        let hundredths = Int((number * 100).rounded())
        return hundredths.isMultiple(of: 100) ? "\(hundredths / 100)" : "\(Double(hundredths) / 100)"
    }
}
