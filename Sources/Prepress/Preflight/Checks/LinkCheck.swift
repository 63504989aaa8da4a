package import Diagnostics

extension Diagnostic.Code {
    package static let preflightLink = Self("preflight.link", .error)
}

/// Links are said by screen readers only if they have words and stand in the structure (ISO 14289-1, 7.18).
struct LinkCheck: PreflightCheck {
    func findings(in file: InspectedFile) -> [Finding] {
        guard !file.isPress else { return [] }
        let claimed = Set(file.structure?.elements.filter { $0.type == "Link" }.flatMap(\.annotations) ?? [])
        return file.pages.flatMap { page -> [Finding] in
            let annotations = file.document.array(page.entries["Annots"]) ?? []
            return annotations.compactMap { object in
                guard let entries = file.document.dictionary(object),
                    let fault = fault(of: entries, isClaimed: claimed.contains(object), in: file.document)
                else { return nil }
                return Finding(
                    .preflightLink, fault, help: "Tag the link, and give it Contents and the flag 'print'.",
                    page: page.number)
            }
        }
    }

    private func fault(of entries: [String: PDFObject], isClaimed: Bool, in document: PDFDocument) -> String? {
        guard document.resolved(entries["Subtype"]).name == "Link" else { return nil }
        if (document.resolved(entries["Contents"]).text ?? "").isEmpty { return "a link has no words" }
        if !isClaimed { return "a link is not in the structure" }
        let flags = document.resolved(entries["F"]).integer ?? 0
        return flags & 4 == 0 ? "a link is not printed" : nil
    }
}
