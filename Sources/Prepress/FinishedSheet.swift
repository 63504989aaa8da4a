package import Layout

/// Finishes a drawn page: title, language, reading direction, boxes, dates.
///
/// This is where the press, office and screen variants will part; today every sheet is an office sheet.
package enum FinishedSheet {
    /// The bytes of the finished file.
    ///
    /// `date` is a PDF date such as `D:20261101000000Z`.
    package static func make(_ drawn: [UInt8], for layout: PageLayout, date: String) throws(PrepressError) -> [UInt8] {
        let file = try PDFFile(drawn)
        file.setRoot("/Lang", toText: layout.language)
        let direction = layout.isRightToLeft ? "/R2L" : "/L2R"
        file.setRoot("/ViewerPreferences", to: "<</DisplayDocTitle true /Direction \(direction)>>")
        file.setRoot("/MarkInfo", to: "<</Marked true>>")
        let trim = "[0 0 \(Self.number(layout.width)) \(Self.number(layout.height))]"
        file.setPages("/TrimBox", to: trim)
        file.setPages("/Tabs", to: "/S")
        file.setInformation([
            ("/Title", layout.title), ("/Creator", "Register Here"), ("/Producer", "cairo, qpdf"),
            ("/CreationDate", date), ("/ModDate", date),
        ])
        return try file.written()
    }

    /// A number without an exponent, to a thousandth of a point.
    private static func number(_ value: Double) -> String {
        let thousandths = Int((value * 1_000).rounded())
        let fraction = String(thousandths % 1_000)
        return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
    }
}
