internal import Graphics
internal import Layout

/// One element of a sheet's structure, with everything inside (ISO 32000-1, 14.7.2).
struct StructureElement: Hashable {
    enum Kid: Hashable {
        case element(StructureElement)
        /// A marked sequence of the element's page, by its number.
        case content(Int)
        /// A link's area on the page, by its number.
        case link(Int)
    }

    let type: String
    /// What it is called where readers list parts.
    var title: String?
    /// The index of the page that it stands on.
    var page = 0
    var language: String?
    var alternateText: String?
    var actualText: String?
    /// Values of its attributes as PDF source has them.
    var attributes: [String: PDFObject] = [:]
    var kids: [Kid] = []
}

extension Binding {
    /// The file's structure; each sheet of a book is a part of its own.
    func structure(for variant: SheetVariant) -> StructureElement {
        var root = StructureElement(type: "Document", language: language)
        var (page, links) = (0, 0)
        for sheet in sheets {
            let first = page
            var kids: [StructureElement.Kid] = []
            for drawn in sheet.pages {
                var builder = StructureBuilder(layout: drawn.layout, page: page, links: links, variant: variant)
                kids += builder.kids
                links = builder.links
                page += 1
            }
            guard isBook else {
                root.kids += kids
                continue
            }
            let language = sheet.pages[0].layout.language
            root.kids.append(
                .element(
                    StructureElement(type: "Part", title: sheet.title, page: first, language: language, kids: kids)))
        }
        return root
    }
}

extension PageLayout {
    /// The blocks that are links on a screen, in reading order.
    func linkedBlocks(for variant: SheetVariant) -> [PlacedBlock] {
        variant == .screen ? blocks.filter { $0.isSpoken && $0.link != nil } : []
    }
}

private struct StructureBuilder {
    let layout: PageLayout
    let page: Int
    let variant: SheetVariant
    private var sequences = 0
    /// How many links there are on this page and those before it.
    private(set) var links: Int

    init(layout: PageLayout, page: Int, links: Int, variant: SheetVariant) {
        self.layout = layout
        self.page = page
        self.links = links
        self.variant = variant
    }

    /// The page's elements: equal steps of neighbouring blocks are one.
    var kids: [StructureElement.Kid] {
        mutating get { kids(of: layout.blocks.filter(\.isSpoken)[...], at: 0) }
    }

    /// The elements of some blocks that share their steps above `depth`.
    private mutating func kids(of blocks: ArraySlice<PlacedBlock>, at depth: Int) -> [StructureElement.Kid] {
        var kids: [StructureElement.Kid] = []
        var rest = blocks
        while let first = rest.first {
            let step = first.path[depth]
            let group = rest.prefix { $0.path[depth] == step }
            rest = rest.dropFirst(group.count)
            kids.append(.element(element(step, group, at: depth)))
        }
        return kids
    }

    private mutating func element(
        _ step: StructureStep, _ blocks: ArraySlice<PlacedBlock>, at depth: Int
    ) -> StructureElement {
        if let block = blocks.first, block.path.count == depth + 1 { return leaf(block) }
        var element = StructureElement(type: step.role.rawValue, page: page)
        if step.role == .list {
            element.attributes = ["O": .name("List"), "ListNumbering": .name(Self.numbering(of: blocks))]
        }
        element.kids = kids(of: blocks, at: depth + 1)
        return element
    }

    /// Labels are numbers, or pictograms that are in no order (ISO 32000-1, table 347).
    private static func numbering(of blocks: ArraySlice<PlacedBlock>) -> String {
        let hasNumbers = blocks.contains { block in
            if case .text = block.content { block.role == .label } else { false }
        }
        return hasNumbers ? "Decimal" : "None"
    }

    private mutating func leaf(_ block: PlacedBlock) -> StructureElement {
        var element = StructureElement(type: block.role.rawValue, page: page, language: block.language)
        element.kids = [.content(sequences)]
        sequences += 1
        switch block.content {
        case .text(let text):
            element.actualText = text.plainText
            // What a language does not say: lines that run the other way.
            if text.spec.isRightToLeft {
                element.attributes = ["O": .name("Layout"), "WritingMode": .name("RlTb")]
            }
        default:
            element.alternateText = block.alternateText
            element.attributes = [
                "O": .name("Layout"), "Placement": .name("Block"), "BBox": .numbers(box(block.rectangle)),
            ]
        }
        return variant == .screen && block.link != nil ? linked(element, block) : element
    }

    /// Words hold their link, and a picture is held by it.
    private mutating func linked(_ element: StructureElement, _ block: PlacedBlock) -> StructureElement {
        links += 1
        var (outer, link) = (element, StructureElement(type: "Link", page: page, language: element.language))
        guard block.isLinkedText(for: variant) else {
            link.kids = [.element(element), .link(links - 1)]
            return link
        }
        link.kids = element.kids + [.link(links - 1)]
        link.actualText = element.actualText
        outer.actualText = nil
        outer.kids = [.element(link)]
        return outer
    }

    private func box(_ rectangle: Rectangle) -> [Double] { layout.pageBox(rectangle, for: variant) }
}

extension PageLayout {
    /// The room around the trim that a variant's page has.
    func margin(for variant: SheetVariant) -> Double { variant == .press ? margin : 0 }

    /// A box of the layout as the file has it: from the lower left corner of the page, upwards.
    func pageBox(_ box: Rectangle, for variant: SheetVariant) -> [Double] {
        let margin = margin(for: variant)
        return [box.x + margin, height - box.bottom + margin, box.right + margin, height - box.y + margin]
    }
}
