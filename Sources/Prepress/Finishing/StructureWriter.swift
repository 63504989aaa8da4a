/// Puts a structure into a document.
struct StructureWriter {
    let pages: [PDFObject]
    /// The annotations that links of the structure refer to.
    let links: [PDFObject]
    /// For each page, the element of each marked sequence, by its number.
    private var owners: [[PDFObject]]
    /// The element of each annotation.
    private var linkOwners: [PDFObject] = []

    init(pages: [PDFObject], links: [PDFObject]) {
        self.pages = pages
        self.links = links
        owners = pages.map { _ in [] }
    }

    /// Adds all elements, and gives the root that the catalogue names.
    mutating func add(_ element: StructureElement, to document: inout PDFDocument) -> PDFObject {
        let root = document.add(.null)
        let top = add(element, in: root, to: &document)
        // The pages' own numbers come first, those of annotations after them.
        var numbers: [PDFObject] = []
        for (page, owners) in owners.enumerated() { numbers += [.integer(page), .array(owners)] }
        for (index, owner) in linkOwners.enumerated() { numbers += [.integer(pages.count + index), owner] }
        document.set(
            root,
            to: [
                "Type": .name("StructTreeRoot"), "K": .array([top]),
                "ParentTree": document.add(.dictionary(["Nums": .array(numbers)])),
                "ParentTreeNextKey": .integer(pages.count + linkOwners.count),
            ])
        return root
    }

    private mutating func add(
        _ element: StructureElement, in parent: PDFObject, to document: inout PDFDocument
    ) -> PDFObject {
        let reference = document.add(.null)
        let page = pages[element.page]
        var entries: [String: PDFObject] = [
            "Type": .name("StructElem"), "S": .name(element.type), "P": parent, "Pg": page,
        ]
        entries["T"] = element.title.map(PDFObject.text)
        entries["Lang"] = element.language.map(PDFObject.text)
        entries["Alt"] = element.alternateText.map(PDFObject.text)
        entries["ActualText"] = element.actualText.map(PDFObject.text)
        if !element.attributes.isEmpty { entries["A"] = .dictionary(element.attributes) }
        var kids: [PDFObject] = []
        for kid in element.kids {
            switch kid {
            case .element(let inner): kids.append(add(inner, in: reference, to: &document))
            case .content(let number):
                owners[element.page].append(reference)
                kids.append(.integer(number))
            case .link(let index):
                linkOwners.append(reference)
                kids.append(.dictionary(["Type": .name("OBJR"), "Obj": links[index], "Pg": page]))
            }
        }
        entries["K"] = kids.count == 1 ? kids[0] : .array(kids)
        document.set(reference, to: entries)
        return reference
    }
}
