package import Diagnostics

extension Diagnostic.Code {
    package static let preflightLink = Self("preflight.link", .error)
}

/// Links are said by screen readers only if they have words and stand in the structure (ISO 14289-1, 7.18).
struct LinkCheck: PreflightCheck {
    /// What the structure says of a link.
    private struct Claim {
        let page: Int?
        let element: Int?
    }

    func findings(in file: InspectedFile) -> [Finding] {
        guard !file.isPress else { return [] }
        var claims: [PDFObject: Claim] = [:]
        for element in file.structure?.elements ?? [] where element.type == "Link" {
            for annotation in element.annotations {
                claims[annotation.object] = Claim(page: annotation.page, element: element.number)
            }
        }
        return file.pages.flatMap { findings(on: $0, claims: claims, in: file) }
    }

    private func findings(
        on page: InspectedPage, claims: [PDFObject: Claim], in file: InspectedFile
    ) -> [Finding] {
        let annotations = file.document.array(page.entries["Annots"]) ?? []
        var faults = annotations.compactMap { object -> String? in
            guard let entries = file.document.dictionary(object),
                file.document.resolved(entries["Subtype"]).name == "Link"
            else { return nil }
            return fault(of: entries, in: file.document) ?? fault(of: claims[object], entries, on: page, in: file)
        }
        if !annotations.isEmpty, file.document.resolved(page.entries["Tabs"]).name != "S" {
            faults.append("links are visited in another order than that of the structure (Tabs)")
        }
        return faults.map { fault in
            Finding(
                .preflightLink, fault,
                help: "Tag each link on its page, and give it Contents and the flag 'print'; set the page's Tabs to S.",
                page: page.number)
        }
    }

    private func fault(of entries: [String: PDFObject], in document: PDFDocument) -> String? {
        if (document.resolved(entries["Contents"]).text ?? "").isEmpty { return "a link has no words" }
        let flags = document.resolved(entries["F"]).integer ?? 0
        return flags & 4 == 0 ? "a link is not printed" : nil
    }

    /// The way from the structure to the link, and the way back (ISO 32000-1, 14.7.4.4).
    private func fault(
        of claim: Claim?, _ entries: [String: PDFObject], on page: InspectedPage, in file: InspectedFile
    ) -> String? {
        guard let claim else { return "a link is not in the structure" }
        if let said = claim.page, page.reference != .reference(said) {
            return "a link is on another page than the structure says"
        }
        let key = file.document.resolved(entries["StructParent"]).integer
        let parent = key.flatMap { file.structure?.parents[$0] }
        let isRight = claim.element.map { parent == .reference($0) } ?? false
        return isRight ? nil : "the way back from a link leads elsewhere (ParentTree)"
    }
}
