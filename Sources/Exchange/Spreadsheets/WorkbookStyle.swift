/// How cells look; the numbers are places in the list below.
enum WorkbookStyle: Int {
    case plain, text, heading, fixed, rightToLeft

    /// Text is format 49, `@`; grey cells are those that nobody should change.
    static let part = """
        <styleSheet xmlns="\(WorkbookSheet.namespace)">\
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
        <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/></patternFill></fill></fills>\
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="5">\
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        \(format(font: 0, fill: 0))\(format(font: 1, fill: 2))\(format(font: 0, fill: 2))\
        \(format(font: 0, fill: 0, direction: " readingOrder=\"2\""))</cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """

    private static func format(font: Int, fill: Int, direction: String = "") -> String {
        """
        <xf numFmtId="49" fontId="\(font)" fillId="\(fill)" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" \
        applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"\(direction)/></xf>
        """
    }
}
