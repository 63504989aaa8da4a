package import Diagnostics

extension Diagnostic.Code {
    package static let preflightMetadata = Self("preflight.metadata", .error)
    package static let preflightMetadataMismatch = Self("preflight.metadata-mismatch", .error)
    package static let preflightDate = Self("preflight.date", .error)
    package static let preflightTitle = Self("preflight.title-not-shown", .error)
}

/// What the file says of itself for old readers and in XMP is there, well formed and the same.
struct MetadataCheck: PreflightCheck {
    private static let help = "Write both again with one program."

    func findings(in file: InspectedFile) -> [Finding] {
        guard let reader = file.packet else {
            return [Finding(.preflightMetadata, "the file has no XMP metadata", help: "Save it as PDF/A.")]
        }
        return claims(reader, in: file) + pairs(reader, in: file) + dates(reader, in: file) + title(in: file)
    }

    private func claims(_ reader: XMPReader, in file: InspectedFile) -> [Finding] {
        var wanted = [("pdfaid:part", "2"), ("pdfaid:conformance", "A"), ("pdfuaid:part", "1")]
        if file.isPress { wanted += [("pdfxid:GTS_PDFXVersion", "PDF/X-4"), ("pdf:Trapped", "False")] }
        var findings = wanted.filter { reader.value($0.0) != $0.1 }.map { name, value in
            Finding(.preflightMetadata, "the XMP metadata lacks \(name) = \(value)", help: Self.help)
        }
        for name in ["xmpMM:DocumentID", "xmpMM:VersionID", "xmpMM:RenditionClass"] where file.isPress {
            if reader.value(name) == nil {
                findings.append(Finding(.preflightMetadata, "the XMP metadata lacks \(name)", help: Self.help))
            }
        }
        let trapped = file.document.resolved(file.information["Trapped"]).name
        if file.isPress, trapped != "True", trapped != "False" {
            findings.append(
                Finding(
                    .preflightMetadata, "the file does not say whether its colours are trapped",
                    help: "Set Trapped to True or False."))
        }
        return findings
    }

    private func pairs(_ reader: XMPReader, in file: InspectedFile) -> [Finding] {
        let pairs = [
            ("Title", "dc:title"), ("Creator", "xmp:CreatorTool"), ("Producer", "pdf:Producer"),
        ]
        return pairs.compactMap { key, name in
            let old = file.document.resolved(file.information[key]).text
            let new = reader.value(name)
            guard old != new || (key == "Title" && (new ?? "").isEmpty) else { return nil }
            return Finding(
                .preflightMetadataMismatch, "\(key) is '\(old ?? "missing")' here and '\(new ?? "missing")' in XMP",
                help: Self.help)
        }
    }

    private func dates(_ reader: XMPReader, in file: InspectedFile) -> [Finding] {
        let pairs = [("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")]
        return pairs.compactMap { key, name in
            let old = file.document.resolved(file.information[key]).text ?? ""
            let new = reader.value(name) ?? ""
            guard Self.isDate(old) else {
                return Finding(
                    .preflightDate, "\(key) is '\(old)', which is no date",
                    help: "Write dates as D:YYYYMMDDHHmmSSZ.")
            }
            return Self.moment(old) == Self.moment(new)
                ? nil : Finding(.preflightMetadataMismatch, "\(key) and \(name) are two moments", help: Self.help)
        }
    }

    /// As ISO 32000-1, 7.9.4 has it.
    private static func isDate(_ text: String) -> Bool {
        let digits = text.dropFirst(2).prefix { $0.isASCII && $0.isNumber }
        guard text.hasPrefix("D:"), digits.count >= 4 else { return false }
        let numbers = Array(digits).map { $0.wholeNumberValue ?? 0 }
        func pair(_ place: Int) -> Int? {
            place + 1 < numbers.count ? numbers[place] * 10 + numbers[place + 1] : nil
        }
        return (1...12).contains(pair(4) ?? 1) && (1...31).contains(pair(6) ?? 1) && (0...23).contains(pair(8) ?? 0)
            && (0...59).contains(pair(10) ?? 0) && (0...59).contains(pair(12) ?? 0)
    }

    /// The digits of year to second.
    private static func moment(_ text: String) -> String {
        String(text.filter { $0.isASCII && $0.isNumber }.prefix(14))
    }

    private func title(in file: InspectedFile) -> [Finding] {
        let preferences = file.document.dictionary(file.catalog["ViewerPreferences"]) ?? [:]
        guard !file.document.resolved(preferences["DisplayDocTitle"]).isTrue else { return [] }
        return [
            Finding(
                .preflightTitle, "readers show the file's name instead of its title",
                help: "Set DisplayDocTitle in ViewerPreferences.")
        ]
    }
}
