package import Diagnostics

extension Diagnostic.Code {
    package static let preflightOrphan = Self("preflight.orphan-content", .error)
    package static let preflightClaimedTwice = Self("preflight.content-claimed-twice", .error)
    package static let preflightParentTree = Self("preflight.parent-tree", .error)
}

/// Each marked sequence belongs to one element, and the way from the page to the element is the way back
/// (ISO 32000-1, 14.7.4.4).
struct ParentTreeCheck: PreflightCheck {
    private struct Place: Hashable {
        let page: Int
        let number: Int
    }

    func findings(in file: InspectedFile) -> [Finding] {
        guard let structure = file.structure else { return [] }
        var owners: [Place: [FileStructure.Element]] = [:]
        for element in structure.elements {
            for content in element.contents {
                guard let page = content.page else { continue }
                owners[Place(page: page, number: content.number), default: []].append(element)
            }
        }
        return file.pages.flatMap { findings(on: $0, owners: owners, structure, in: file) }
    }

    private func findings(
        on page: InspectedPage, owners: [Place: [FileStructure.Element]], _ structure: FileStructure,
        in file: InspectedFile
    ) -> [Finding] {
        guard case .reference(let object) = page.reference else { return [] }
        let key = file.document.resolved(page.entries["StructParents"]).integer
        let parents = key.flatMap { structure.parents[$0] }.flatMap { file.document.array($0) }
        var findings: [Finding] = []
        for sequence in page.content.sequences {
            guard let number = sequence.number else { continue }
            let claims = owners[Place(page: object, number: number)] ?? []
            if let fault = fault(sequence, number, claims, parents) {
                findings.append(Finding(fault.0, fault.1, help: fault.2, page: page.number))
            }
        }
        let numbers = Set(page.content.sequences.compactMap(\.number))
        let missing = owners.keys.filter { $0.page == object && !numbers.contains($0.number) }.map(\.number).sorted()
        return findings
            + missing.map { number in
                Finding(
                    .preflightParentTree, "the structure speaks of part \(number), which the page does not have",
                    help: "Write the structure again.", page: page.number)
            }
    }

    private func fault(
        _ sequence: MarkedSequence, _ number: Int, _ claims: [FileStructure.Element], _ parents: [PDFObject]?
    ) -> (Diagnostic.Code, String, String)? {
        let what = "part \(number) ('\(sequence.glyphs.prefix(30))')"
        guard let owner = claims.first else {
            return (
                .preflightOrphan, "\(what) is not in the structure: no screen reader says it",
                "Add it to the structure tree."
            )
        }
        if claims.count > 1 {
            return (.preflightClaimedTwice, "\(what) is in the structure twice", "Remove one of the two.")
        }
        let parent = parents.flatMap { number < $0.count ? $0[number] : nil }
        let isRight = owner.number.map { parent == .reference($0) } ?? false
        if isRight { return nil }
        return (
            .preflightParentTree, "the way back from \(what) leads elsewhere (ParentTree)", "Write ParentTree again."
        )
    }
}
