package import Diagnostics

extension Diagnostic.Code {
    package static let preflightUnmarked = Self("preflight.unmarked-content", .error)
    package static let preflightArtifactText = Self("preflight.text-as-artifact", .error)
    package static let preflightNotTagged = Self("preflight.not-tagged", .error)
}

/// Everything on a page is either content or decoration, and words are content (ISO 14289-1, 7.1).
struct MarkedContentCheck: PreflightCheck {
    func findings(in file: InspectedFile) -> [Finding] {
        let marks = file.document.dictionary(file.catalog["MarkInfo"]) ?? [:]
        var findings: [Finding] = []
        if file.structure == nil || !file.document.resolved(marks["Marked"]).isTrue {
            findings.append(
                Finding(
                    .preflightNotTagged, "the file has no structure: a screen reader can only guess",
                    help: "Save it as PDF/UA, with tags."))
        }
        return findings + file.pages.flatMap(findings(on:))
    }

    private func findings(on page: InspectedPage) -> [Finding] {
        var findings: [Finding] = []
        if page.content.unmarked > 0 || page.content.isUnbalanced {
            findings.append(
                Finding(
                    .preflightUnmarked,
                    "\(page.content.unmarked) things on the page are neither content nor decoration",
                    help: "Tag them, or mark them as artifacts; close every mark.", page: page.number))
        }
        let content = page.content.sequences.filter { $0.number != nil && !$0.glyphs.isEmpty }
        let said = Set(content.map(\.glyphs.comparableText))
        for sequence in page.content.sequences where sequence.name == "Artifact" && sequence.showsText {
            // A running head or a page's number is not the page's own (ISO 14289-1, 7.8).
            if sequence.isRunning { continue }
            // Small sheets on a large one are said once: what they repeat is decoration.
            if said.contains(sequence.glyphs.comparableText) { continue }
            findings.append(
                Finding(
                    .preflightArtifactText, "words are marked as decoration: '\(sequence.glyphs.prefix(40))'",
                    help: "Tag them, so that a screen reader says them.", page: page.number))
        }
        return findings
    }
}
