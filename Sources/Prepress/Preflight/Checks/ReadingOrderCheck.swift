package import Diagnostics

extension Diagnostic.Code {
    package static let preflightReadingOrder = Self("preflight.reading-order", .error)
}

/// The order of the structure is that of the pages and of each page: readers that follow either say the same.
struct ReadingOrderCheck: PreflightCheck {
    func findings(in file: InspectedFile) -> [Finding] {
        guard let structure = file.structure else { return [] }
        return pagesOutOfOrder(structure, in: file) + file.pages.compactMap { finding(on: $0, structure) }
    }

    private func finding(on page: InspectedPage, _ structure: FileStructure) -> Finding? {
        guard case .reference(let object) = page.reference else { return nil }
        let said = order(of: structure, on: object)
        let known = Set(said)
        let drawn = page.content.sequences.compactMap(\.number).filter(known.contains)
        guard said != drawn, Set(drawn) == known, let place = zip(said, drawn).first(where: { $0 != $1 }) else {
            return nil
        }
        return Finding(
            .preflightReadingOrder,
            "the structure says part \(place.0) where the page has part \(place.1)",
            help: "Make sure that the structure's order is the one to be read in.", page: page.number)
    }

    /// Pages that the tree begins before one that stands in front of them.
    private func pagesOutOfOrder(_ structure: FileStructure, in file: InspectedFile) -> [Finding] {
        var begun: Set<Int> = []
        let numbers = structure.elements.filter { !$0.contents.isEmpty }.compactMap { file.page(of: $0) }.filter {
            begun.insert($0).inserted
        }
        return zip(numbers, numbers.dropFirst()).filter { $0 > $1 }.map { first, second in
            Finding(
                .preflightReadingOrder, "the structure says this page before page \(second)",
                help: "Put the structure into the order of the pages.", page: first)
        }
    }

    /// Parts of a page in the order of the tree.
    private func order(of structure: FileStructure, on page: Int) -> [Int] {
        structure.elements.flatMap { element in element.contents.filter { $0.page == page }.map(\.number) }
    }
}
