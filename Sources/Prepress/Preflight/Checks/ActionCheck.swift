package import Diagnostics

extension Diagnostic.Code {
    package static let preflightAction = Self("preflight.action", .error)
    package static let preflightAnnotation = Self("preflight.annotation", .error)
}

/// Paper does nothing: scripts, forms and links have no place in a press file (ISO 15930-7, 6.12 and 6.13).
struct ActionCheck: PreflightCheck {
    private static let catalogKeys = ["OpenAction", "AA", "AcroForm", "JavaScript", "XFA"]

    func findings(in file: InspectedFile) -> [Finding] {
        let names = file.document.dictionary(file.catalog["Names"]) ?? [:]
        let present = Self.catalogKeys.filter { file.catalog[$0] != nil || names[$0] != nil }
        var findings = present.map { key in
            Finding(.preflightAction, "the file acts by itself or has a form (\(key))", help: "Remove it.")
        }
        for page in file.pages {
            if page.entries["AA"] != nil {
                findings.append(
                    Finding(.preflightAction, "the page acts by itself (AA)", help: "Remove it.", page: page.number))
            }
            findings += file.isPress ? annotations(on: page, in: file) : []
        }
        return findings
    }

    private func annotations(on page: InspectedPage, in file: InspectedFile) -> [Finding] {
        let kinds = (file.document.array(page.entries["Annots"]) ?? []).compactMap { object in
            file.document.dictionary(object).flatMap { file.document.resolved($0["Subtype"]).name }
        }
        return kinds.filter { $0 != "TrapNet" && $0 != "PrinterMark" }.map { kind in
            Finding(
                .preflightAnnotation, "the page has an annotation of the kind \(kind)",
                help: "Print addresses, and add a QR code.", page: page.number)
        }
    }
}
