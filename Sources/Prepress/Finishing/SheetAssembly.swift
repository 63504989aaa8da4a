internal import Graphics
internal import Layout

/// Puts a file's objects together: pages, structure, and everything that the catalogue names.
struct SheetAssembly {
    private(set) var document = PDFDocument()
    private let binding: Binding
    private let variant: SheetVariant
    private let tree: PDFObject
    private let pages: [PDFObject]
    private var links: [PDFObject] = []
    /// For each page, the numbers of its links.
    private var linksOfPage: [[Int]] = []

    init(_ binding: Binding, as variant: SheetVariant) {
        self.binding = binding
        self.variant = variant
        tree = document.add(.null)
        var pages: [PDFObject] = []
        for _ in binding.pages { pages.append(document.add(.null)) }
        self.pages = pages
        document.set(
            tree, to: ["Type": .name("Pages"), "Kids": .array(pages), "Count": .integer(pages.count)])
        document.catalog["Pages"] = tree
        addLinks()
    }

    /// A page with its boxes (ISO 15930-7, 6.3).
    mutating func addPage(_ index: Int, content: [UInt8], resources: [String: PDFObject]) {
        let drawn = binding.pages[index]
        let layout = drawn.layout
        let margin = layout.margin(for: variant)
        let (width, height) = (layout.width, layout.height)
        let trim = [margin, margin, margin + width, margin + height]
        let bleed = variant == .press ? layout.bleed : 0
        let media = [0, 0, width + 2 * margin, height + 2 * margin]
        // Cairo's fonts are taken over; what nobody refers to any more is not written.
        let offset = document.adopt(drawn.document)
        var entries: [String: PDFObject] = [
            "Type": .name("Page"), "Parent": tree, "MediaBox": .numbers(media), "CropBox": .numbers(media),
            "TrimBox": .numbers(trim),
            "BleedBox": .numbers([trim[0] - bleed, trim[1] - bleed, trim[2] + bleed, trim[3] + bleed]),
            "Contents": document.add(packing: content),
            "Resources": taken(resources.mapValues { $0.renumbered(by: offset) }), "StructParents": .integer(index),
            // Annotations are visited in the order of the structure (ISO 14289-1, 7.18.3).
            "Tabs": .name("S"),
        ]
        let ownLinks = linksOfPage[index].map { links[$0] }
        if !ownLinks.isEmpty { entries["Annots"] = .array(ownLinks) }
        document.set(pages[index], to: entries)
    }

    /// Pictures become objects of their own: streams cannot stand inside of others.
    private mutating func taken(_ resources: [String: PDFObject]) -> PDFObject {
        var resources = resources
        let pictures = document.dictionary(resources["XObject"]) ?? [:]
        var added: [String: PDFObject] = [:]
        for (name, picture) in pictures.sorted(by: { $0.key < $1.key }) {
            guard case .stream(var stream) = document.resolved(picture) else { continue }
            // PDF/A leaves smoothing to the reader (ISO 19005-2, 6.2.8.1).
            stream.dictionary["Interpolate"] = nil
            added[name] = document.add(.stream(stream))
        }
        resources["XObject"] = added.isEmpty ? nil : .dictionary(added)
        return .dictionary(resources)
    }

    mutating func addCatalog(_ metadata: Metadata, profile: OutputProfile) {
        document.mendFonts()
        var writer = StructureWriter(pages: pages, links: links)
        let structure = writer.add(binding.structure(for: variant), to: &document)
        var preferences: [String: PDFObject] = ["DisplayDocTitle": .boolean(true)]
        preferences["Direction"] = .name(binding.isRightToLeft ? "R2L" : "L2R")
        var catalog = document.catalog
        catalog["Type"] = .name("Catalog")
        catalog["Lang"] = .text(binding.language)
        catalog["MarkInfo"] = .dictionary(["Marked": .boolean(true)])
        catalog["ViewerPreferences"] = .dictionary(preferences)
        catalog["StructTreeRoot"] = structure
        // Not packed, so that any program can find it (ISO 16684-1).
        catalog["Metadata"] = document.add(
            .stream(PDFStream(["Type": .name("Metadata"), "Subtype": .name("XML")], data: metadata.packet)))
        catalog["OutputIntents"] = outputIntents(profile)
        let bookmarks = binding.bookmarks(for: variant)
        if !bookmarks.isEmpty { catalog["Outlines"] = document.addOutline(bookmarks, pages: pages) }
        // Readers show the bookmarks of a book by themselves.
        if binding.isBook { catalog["PageMode"] = .name("UseOutlines") }
        document.catalog = catalog
        document.trailer["Info"] = document.add(.dictionary(metadata.information))
    }

    /// What the sheet is made for; press sheets say it for both of their standards, of one profile.
    private mutating func outputIntents(_ profile: OutputProfile) -> PDFObject {
        let stream = document.add(packed: profile.packed, ["N": .integer(profile.components)])
        let standards = variant == .press ? ["GTS_PDFX", "GTS_PDFA1"] : ["GTS_PDFA1"]
        return .array(
            standards.map { standard in
                var entries: [String: PDFObject] = [
                    "Type": .name("OutputIntent"), "S": .name(standard), "DestOutputProfile": stream,
                    "OutputConditionIdentifier": .text(profile.condition), "Info": .text(profile.condition),
                ]
                if standard == "GTS_PDFX" { entries["RegistryName"] = .text("http://www.color.org") }
                return .dictionary(entries)
            })
    }

    /// The areas of links (ISO 32000-1, 12.5.6.5).
    private mutating func addLinks() {
        for layout in binding.layouts {
            var own: [Int] = []
            for block in layout.linkedBlocks(for: variant) {
                own.append(links.count)
                // The pages' own numbers come first.
                links.append(document.add(link(of: block, on: layout, number: pages.count + links.count)))
            }
            linksOfPage.append(own)
        }
    }

    private func link(of block: PlacedBlock, on layout: PageLayout, number: Int) -> PDFObject {
        let address = block.link ?? ""
        var words = block.alternateText ?? ""
        if case .text(let text) = block.content { words = text.plainText }
        return .dictionary([
            "Type": .name("Annot"), "Subtype": .name("Link"), "Contents": .text(words),
            "Rect": .numbers(layout.pageBox(block.rectangle, for: variant)), "F": .integer(4),
            "Border": .array([.integer(0), .integer(0), .integer(0)]), "StructParent": .integer(number),
            "A": .dictionary(["S": .name("URI"), "URI": .string(Array(address.utf8))]),
        ])
    }
}

extension PDFDocument {
    /// Replaces an object by a dictionary.
    mutating func set(_ reference: PDFObject, to entries: [String: PDFObject]) {
        if case .reference(let number) = reference { objects[number] = .dictionary(entries) }
    }

    /// Says that glyph numbers are those of the font file, which cairo leaves out (ISO 14289-1, 7.21.3.2).
    mutating func mendFonts() {
        for (number, object) in objects {
            guard case .dictionary(var entries) = object, entries["Subtype"]?.name == "CIDFontType2" else { continue }
            entries["CIDToGIDMap"] = .name("Identity")
            objects[number] = .dictionary(entries)
        }
    }
}
