package import Diagnostics

extension Diagnostic.Code {
    package static let preflightElement = Self("preflight.element", .error)
    package static let preflightElementUnreachable = Self("preflight.element-unreachable", .error)
    package static let preflightHeadings = Self("preflight.heading-order", .error)
    package static let preflightList = Self("preflight.list", .error)
}

/// Elements are of the types that readers know, in their places, and none is empty (ISO 14289-1, 7.1 to 7.4).
struct ElementCheck: PreflightCheck {
    /// ISO 32000-1, 14.8.4, as far as sheets and leaflets go; the rest is rare on paper.
    private static let types: Set<String> = [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct",
        "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD",
        "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby",
        "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ]

    func findings(in file: InspectedFile) -> [Finding] {
        guard let structure = file.structure else { return [] }
        var findings = structure.elements.flatMap { finding(for: $0, in: structure, of: file) }
        findings += names(structure, in: file) + unreachable(structure, in: file) + headings(structure, in: file)
        if structure.isTooLarge {
            findings.append(
                Finding(.preflightElement, "the structure is too deep or too large to be read", help: "Simplify it."))
        }
        return findings
    }

    private func finding(
        for element: FileStructure.Element, in structure: FileStructure, of file: InspectedFile
    ) -> [Finding] {
        var findings: [Finding] = []
        let page = file.page(of: element)
        let parent = element.parent.map { structure.elements[$0] }
        if !Self.types.contains(element.type) {
            findings.append(
                Finding(
                    .preflightElement, "an element is of the unknown type '\(element.type)'",
                    help: "Map it to a standard type.", page: page))
        }
        if element.kids.isEmpty, element.contents.isEmpty, element.annotations.isEmpty {
            findings.append(
                Finding(
                    .preflightElement, "an element of the type \(element.type) is empty", help: "Remove it.", page: page
                ))
        }
        if let number = parent?.number, element.namedParent != .reference(number) {
            findings.append(
                Finding(
                    .preflightElement, "an element of the type \(element.type) names another element as its parent",
                    help: "Set its P to the element around it.", page: page))
        }
        let isMisplaced =
            (element.type == "LI" && parent?.type != "L") || (element.type == "LBody" && parent?.type != "LI")
            || (parent?.type == "L" && !["LI", "L", "Caption"].contains(element.type))
        if isMisplaced {
            findings.append(
                Finding(
                    .preflightList, "a list is not built of LI with LBody",
                    help: "Put each entry into LI, its words into LBody.", page: page))
        }
        return findings
    }

    /// The name at the mark is that of the element.
    private func names(_ structure: FileStructure, in file: InspectedFile) -> [Finding] {
        var types: [Int: [Int: String]] = [:]
        for element in structure.elements {
            for content in element.contents { types[content.page ?? 0, default: [:]][content.number] = element.type }
        }
        return file.pages.flatMap { page -> [Finding] in
            guard case .reference(let object) = page.reference, let known = types[object] else { return [] }
            return page.content.sequences.compactMap { sequence in
                // Other programs mark by their own names and map them; ours and Span are told apart here.
                guard let number = sequence.number, let type = known[number], Self.types.contains(sequence.name),
                    sequence.name != type, sequence.name != "Span"
                else { return nil }
                return Finding(
                    .preflightElement, "part \(number) is marked \(sequence.name), and its element is \(type)",
                    help: "Use one name for both.", page: page.number)
            }
        }
    }

    /// Elements that nobody comes to from the top.
    private func unreachable(_ structure: FileStructure, in file: InspectedFile) -> [Finding] {
        let reached = Set(structure.elements.compactMap(\.number))
        let lost = file.document.objects.filter { number, object in
            guard case .dictionary(let entries) = object, !reached.contains(number) else { return false }
            return entries["Type"]?.name == "StructElem"
        }
        guard !lost.isEmpty else { return [] }
        return [
            Finding(
                .preflightElementUnreachable, "\(lost.count) elements do not hang on the structure tree",
                help: "Add them to the element that they belong in.")
        ]
    }

    /// The first heading is of the first level, and no level is left out on the way down, whatever page follows.
    private func headings(_ structure: FileStructure, in file: InspectedFile) -> [Finding] {
        var (last, findings): (Int, [Finding]) = (0, [])
        for element in structure.elements where element.type.count == 2 && element.type.hasPrefix("H") {
            guard let level = element.type.last?.wholeNumberValue else { continue }
            if level > last + 1 {
                findings.append(
                    Finding(
                        .preflightHeadings,
                        last == 0
                            ? "the first heading is of level \(level)"
                            : "a heading of level \(level) follows one of level \(last)",
                        help: "Use levels without gaps.", page: file.page(of: element)))
            }
            last = level
        }
        return findings
    }
}
