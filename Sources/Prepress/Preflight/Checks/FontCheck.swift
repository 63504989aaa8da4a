package import Diagnostics

extension Diagnostic.Code {
    package static let preflightFontNotEmbedded = Self("preflight.font-not-embedded", .error)
    package static let preflightFontKind = Self("preflight.font-kind", .error)
    package static let preflightFontText = Self("preflight.font-without-text", .error)
}

/// Every glyph comes with the file, and every font says what its glyphs stand for (ISO 14289-1, 7.21).
struct FontCheck: PreflightCheck {
    func findings(in file: InspectedFile) -> [Finding] { file.fonts.flatMap { findings(for: $0, in: file) } }

    /// Whether a font's file is in the PDF.
    static func isEmbedded(_ font: [String: PDFObject], in file: InspectedFile) -> Bool {
        let descriptor = file.document.dictionary(descendant(of: font, in: file)["FontDescriptor"]) ?? [:]
        return ["FontFile", "FontFile2", "FontFile3"].contains { key in
            file.document.resolved(descriptor[key]).stream.map { !$0.data.isEmpty } ?? false
        }
    }

    private static func descendant(of font: [String: PDFObject], in file: InspectedFile) -> [String: PDFObject] {
        let first = file.document.array(font["DescendantFonts"])?.first
        return file.document.dictionary(first) ?? font
    }

    private func findings(for inspected: InspectedFont, in file: InspectedFile) -> [Finding] {
        let (name, font) = (inspected.name, inspected.entries)
        var findings: [Finding] = []
        let kind = file.document.resolved(font["Subtype"]).name ?? ""
        // Cairo gives the letters of synthetic and variable fonts as outlines under a name like this.
        if kind == "Type3" || name.contains("CairoFont") {
            findings.append(
                Finding(
                    .preflightFontKind, "the font '\(name)' is drawn and not a font file",
                    help: "Use a font file of its own for every weight, without synthetic bold.", page: inspected.page))
        } else if !Self.isEmbedded(font, in: file) {
            findings.append(
                Finding(
                    .preflightFontNotEmbedded, "the font '\(name)' is not embedded",
                    help: "Save the file with all fonts embedded.", page: inspected.page))
        }
        let inner = Self.descendant(of: font, in: file)
        if file.document.resolved(inner["Subtype"]).name == "CIDFontType2", inner["CIDToGIDMap"] == nil {
            findings.append(
                Finding(
                    .preflightFontKind, "the font '\(name)' does not say which glyph is which (CIDToGIDMap)",
                    help: "Save the file with a program that writes PDF/A.", page: inspected.page))
        }
        if !inspected.isMapped, !isPlain(font, in: file) {
            findings.append(
                Finding(
                    .preflightFontText, "the font '\(name)' does not say what its glyphs stand for (ToUnicode)",
                    help: "Without it nobody can search, copy or hear the words: save the file as PDF/A or PDF/UA.",
                    page: inspected.page))
        }
        return findings
    }

    /// Simple fonts with a named encoding need no table.
    private func isPlain(_ font: [String: PDFObject], in file: InspectedFile) -> Bool {
        guard file.document.resolved(font["Subtype"]).name != "Type0" else { return false }
        let encoding = file.document.resolved(font["Encoding"]).name
        return encoding == "WinAnsiEncoding" || encoding == "MacRomanEncoding"
    }
}
