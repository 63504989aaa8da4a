/// Puts a structure into a document.
struct StructureWriter {
    let page: PDFObject
    /// The annotations that links of the structure refer to.
    let links: [PDFObject]
    /// The element of each marked sequence, by its number.
    private var owners: [PDFObject] = []
    /// The element of each annotation.
    private var linkOwners: [PDFObject] = []

    init(page: PDFObject, links: [PDFObject]) {
        self.page = page
        self.links = links
    }

    /// Adds all elements, and gives the root that the catalogue names.
    mutating func add(_ element: StructureElement, to document: inout PDFDocument) -> PDFObject {
        let root = document.add(.null)
        let top = add(element, in: root, to: &document)
        // 0 is the page's own number; annotations have theirs after it.
        var numbers: [PDFObject] = [.integer(0), .array(owners)]
        for (index, owner) in linkOwners.enumerated() { numbers += [.integer(index + 1), owner] }
        document.set(
            root,
            to: [
                "Type": .name("StructTreeRoot"), "K": .array([top]),
                "ParentTree": document.add(.dictionary(["Nums": .array(numbers)])),
                "ParentTreeNextKey": .integer(linkOwners.count + 1),
            ])
        return root
    }

    private mutating func add(
        _ element: StructureElement, in parent: PDFObject, to document: inout PDFDocument
    ) -> PDFObject {
        let reference = document.add(.null)
        var entries: [String: PDFObject] = [
            "Type": .name("StructElem"), "S": .name(element.type), "P": parent, "Pg": page,
        ]
        entries["Lang"] = element.language.map(PDFObject.text)
        entries["Alt"] = element.alternateText.map(PDFObject.text)
        entries["ActualText"] = element.actualText.map(PDFObject.text)
        if !element.attributes.isEmpty { entries["A"] = .dictionary(element.attributes) }
        var kids: [PDFObject] = []
        for kid in element.kids {
            switch kid {
            case .element(let inner): kids.append(add(inner, in: reference, to: &document))
            case .content(let number):
                owners.append(reference)
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
