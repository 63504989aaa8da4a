internal import Graphics
internal import Layout

/// Puts a file's objects together: page, structure, and everything that the catalogue names.
struct SheetAssembly {
    private(set) var document: PDFDocument
    private let drawn: DrawnSheet
    private let variant: SheetVariant
    private let page: PDFObject
    private var links: [PDFObject] = []
    private var layout: PageLayout { drawn.layout }

    init(_ drawn: DrawnSheet, as variant: SheetVariant) {
        self.drawn = drawn
        self.variant = variant
        // Cairo's fonts are taken over with their numbers; what nobody refers to any more is not written.
        document = PDFDocument(objects: drawn.document.objects)
        page = document.add(.null)
        document.mendFonts()
        links = addLinks()
    }

    /// The page with its boxes (ISO 15930-7, 6.3).
    mutating func addPage(content: [UInt8], resources: [String: PDFObject]) {
        let margin = layout.margin(for: variant)
        let (width, height) = (layout.width, layout.height)
        let trim = [margin, margin, margin + width, margin + height]
        let bleed = variant == .press ? layout.bleed : 0
        let media = [0, 0, width + 2 * margin, height + 2 * margin]
        let pages = document.add(.null)
        var entries: [String: PDFObject] = [
            "Type": .name("Page"), "Parent": pages, "MediaBox": .numbers(media), "CropBox": .numbers(media),
            "TrimBox": .numbers(trim),
            "BleedBox": .numbers([trim[0] - bleed, trim[1] - bleed, trim[2] + bleed, trim[3] + bleed]),
            "Contents": document.add(packing: content), "Resources": taken(resources), "StructParents": .integer(0),
            // Annotations are visited in the order of the structure (ISO 14289-1, 7.18.3).
            "Tabs": .name("S"),
        ]
        if !links.isEmpty { entries["Annots"] = .array(links) }
        document.set(page, to: entries)
        document.set(pages, to: ["Type": .name("Pages"), "Kids": .array([page]), "Count": .integer(1)])
        document.catalog["Pages"] = pages
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
        var writer = StructureWriter(page: page, links: links)
        let structure = writer.add(layout.structure(for: variant), to: &document)
        var preferences: [String: PDFObject] = ["DisplayDocTitle": .boolean(true)]
        preferences["Direction"] = .name(layout.isRightToLeft ? "R2L" : "L2R")
        var catalog = document.catalog
        catalog["Type"] = .name("Catalog")
        catalog["Lang"] = .text(layout.language)
        catalog["MarkInfo"] = .dictionary(["Marked": .boolean(true)])
        catalog["ViewerPreferences"] = .dictionary(preferences)
        catalog["StructTreeRoot"] = structure
        // Not packed, so that any program can find it (ISO 16684-1).
        catalog["Metadata"] = document.add(
            .stream(PDFStream(["Type": .name("Metadata"), "Subtype": .name("XML")], data: metadata.packet)))
        catalog["OutputIntents"] = outputIntents(profile)
        catalog["Outlines"] = variant == .screen ? addOutline() : nil
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
    private mutating func addLinks() -> [PDFObject] {
        layout.linkedBlocks(for: variant).enumerated().map { index, block in
            let address = block.link ?? ""
            var words = block.alternateText ?? ""
            if case .text(let text) = block.content { words = text.plainText }
            return document.add(
                .dictionary([
                    "Type": .name("Annot"), "Subtype": .name("Link"), "Contents": .text(words),
                    "Rect": .numbers(layout.pageBox(block.rectangle, for: variant)), "F": .integer(4),
                    "Border": .array([.integer(0), .integer(0), .integer(0)]), "StructParent": .integer(index + 1),
                    "A": .dictionary(["S": .name("URI"), "URI": .string(Array(address.utf8))]),
                ]))
        }
    }

    /// A bookmark for each heading.
    private mutating func addOutline() -> PDFObject? {
        let headings = layout.blocks.filter { [.heading1, .heading2, .heading3].contains($0.role) }
        guard !headings.isEmpty else { return nil }
        let root = document.add(.null)
        let items = headings.map { _ in document.add(.null) }
        for (index, heading) in headings.enumerated() {
            guard case .text(let text) = heading.content else { continue }
            let top = layout.pageBox(heading.rectangle, for: variant)[3]
            var entries: [String: PDFObject] = [
                "Title": .text(text.plainText), "Parent": root,
                "Dest": .array([page, .name("XYZ"), .null, .real(top), .null]),
            ]
            if index > 0 { entries["Prev"] = items[index - 1] }
            if index + 1 < items.count { entries["Next"] = items[index + 1] }
            document.set(items[index], to: entries)
        }
        document.set(
            root,
            to: [
                "Type": .name("Outlines"), "First": items[0], "Last": items[items.count - 1],
                "Count": .integer(items.count),
            ])
        return root
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
