internal import Diagnostics

/// What a drawing may be at most.
///
/// It may come from anybody.
enum DrawingLimits {
    /// Our largest drawing has 2 KB; an exported map has megabytes and belongs on no poster.
    static let bytes = 200_000
    /// Each is painted on every sheet, so 13 drawings must stay a matter of milliseconds.
    static let paths = 2_000
    /// As for paths; our drawings have some 50 segments each.
    static let segments = 20_000
    /// Ours nest two levels; readers of SVG that recurse give in somewhere above a thousand.
    static let nesting = 16
    /// No element has more than a dozen that mean anything here.
    static let attributes = 32
    /// Cairo counts pixels in 24 bits, and what is larger than this is a slip of the keyboard anyway.
    static let number = 100_000.0
    /// Finer patterns cannot be seen, and drawing them would take for ever.
    static let dashPattern = 0.01
    /// Smaller boxes would have to be enlarged beyond what cairo can count.
    static let viewBoxSide = 0.01
    /// Nobody mends more at once, and each report holds a line of the file.
    static let reports = 20

    /// Refuses a file for its size or its bytes before anything of it is taken apart.
    static func check(_ source: SourceText) throws(DrawingFault) {
        let text = source.text.utf8
        guard text.count <= bytes else { throw .tooLarge("the file is larger than \(bytes / 1_000) KB", at: 0..<1) }
        if let place = text.enumerated().first(where: { $0.element < 0x20 && !$0.element.isXMLSpace })?.offset {
            throw .brokenXML("this character steers machines and cannot be in it", at: place..<place + 1)
        }
    }
}
