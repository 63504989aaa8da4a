package import Diagnostics

extension Diagnostic.Code {
    package static let drawingSyntax = Self("drawing.syntax", .error)
    package static let drawingUnsupported = Self("drawing.unsupported", .error)
    package static let drawingColour = Self("drawing.colour", .error)
    package static let drawingTooLarge = Self("drawing.too-large", .error)
}

/// Something in a drawing that cannot be read, thrown up to where reading can go on.
struct DrawingFault: Error {
    let code: Diagnostic.Code
    let message: String
    let help: String
    /// UTF-8 offsets in the file.
    let range: Range<Int>

    init(_ code: Diagnostic.Code, _ message: String, help: String, at range: Range<Int>) {
        self.code = code
        self.message = message
        self.help = help
        self.range = range
    }
}

/// What is wrong with one drawing, as much as anyone will read.
struct DrawingReports {
    let source: SourceText
    private(set) var diagnostics: [Diagnostic] = []

    init(about source: SourceText) { self.source = source }

    /// Whether reading on helps nobody.
    var isFull: Bool { diagnostics.count >= DrawingLimits.reports }

    mutating func report(_ fault: DrawingFault) {
        guard !isFull else { return }
        diagnostics.append(
            Diagnostic(fault.code, fault.message, help: fault.help, at: source.location(at: fault.range)))
    }
}

extension DrawingFault {
    /// The file is not well-formed XML.
    static func brokenXML(_ reason: String, at range: Range<Int>) -> DrawingFault {
        DrawingFault(
            .drawingSyntax, "this is not a well-formed SVG file: \(reason)",
            help: "Open the drawing in an editor and save it as plain SVG.", at: range)
    }

    /// A value is not of the kind that its attribute needs.
    static func expected(_ kind: String, at range: Range<Int>) -> DrawingFault {
        DrawingFault(.drawingSyntax, "\(kind) is expected here", help: "Replace the value by \(kind).", at: range)
    }

    /// A part of SVG that our drawings do without.
    static func unsupported(_ what: String, help: String, at range: Range<Int>) -> DrawingFault {
        DrawingFault(.drawingUnsupported, "drawings have no \(what)", help: help, at: range)
    }

    static func colour(_ message: String, at range: Range<Int>) -> DrawingFault {
        DrawingFault(
            .drawingColour, message,
            help: "Name roles of the palette, such as class=\"fill-light stroke-text\", or write fill=\"none\".",
            at: range)
    }

    static func tooLarge(_ message: String, at range: Range<Int>) -> DrawingFault {
        DrawingFault(
            .drawingTooLarge, message, help: "Simplify the drawing: small pictures need few and simple paths.",
            at: range)
    }
}
