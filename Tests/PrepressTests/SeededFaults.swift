import Layout
import Prepress

extension SeededFault {
    static let all = file + intent + metadata + ofPages

    /// Those that a page has, whichever it is.
    static let ofPages = page + fonts + colour + structure + text + links

    private static let file: [SeededFault] = [
        SeededFault("a version that PDF/X-4 does not know", "version") { $0.document.version = "1.7" },
        SeededFault("an unknown version", "version", in: .office) { $0.document.version = "2.0" },
        SeededFault("a script", "action") { sheet in
            sheet.document.catalog["OpenAction"] = .dictionary(["S": .name("JavaScript"), "JS": .text("app.alert(1)")])
        },
        SeededFault("a form", "action", in: .office) { $0.document.catalog["AcroForm"] = .dictionary([:]) },
        SeededFault("no structure", "not-tagged") { $0.document.catalog["StructTreeRoot"] = nil },
        SeededFault("not marked", "not-tagged", in: .office) { $0.document.catalog["MarkInfo"] = nil },
        SeededFault("no language", "language") { $0.document.catalog["Lang"] = nil },
    ]

    private static let page: [SeededFault] = [
        SeededFault("an action of the page", "action") { $0.page["AA"] = .dictionary([:]) },
        SeededFault("an annotation on paper", "annotation") { sheet in
            sheet.page["Annots"] = .array([.dictionary(["Subtype": .name("Link"), "Rect": .numbers([0, 0, 9, 9])])])
        },
        SeededFault("no trim", "page-boxes") { $0.page["TrimBox"] = nil },
        SeededFault("an art box beside the trim", "page-boxes") { $0.page["ArtBox"] = $0.page["TrimBox"] },
        SeededFault("a bleed beyond the page", "page-boxes") { $0.page["BleedBox"] = .numbers([-50, -50, 900, 900]) },
        SeededFault("a trim outside of the bleed", "page-boxes", in: .office) {
            $0.page["TrimBox"] = .numbers([-5, 0, 595, 841])
        },
        SeededFault("no size", "page-boxes") { $0.page["MediaBox"] = nil },
        SeededFault("no bleed", "no-bleed") { $0.page["BleedBox"] = $0.page["TrimBox"] },
        SeededFault("transparent parts mixed in screen colours", "group-colour") { sheet in
            sheet.page["Group"] = .dictionary(["S": .name("Transparency"), "CS": .name("DeviceRGB")])
        },
        SeededFault("an unknown blend mode", "blend-mode") { sheet in
            var resources = sheet.page["Resources"]?.dictionary ?? [:]
            var states = resources["ExtGState"]?.dictionary ?? [:]
            states["GsK00"] = .dictionary(["BM": .name("Sparkle")])
            resources["ExtGState"] = .dictionary(states)
            sheet.page["Resources"] = .dictionary(resources)
            try sheet.content("BT", "BT /GsK00 gs")
        },
    ]

    private static let fonts: [SeededFault] = [
        SeededFault("a font that is not embedded", "font-not-embedded") { sheet in
            try sheet.change(where: { $0["FontFile2"] != nil || $0["FontFile3"] != nil }) { entries in
                (entries["FontFile2"], entries["FontFile3"]) = (nil, nil)
            }
        },
        SeededFault("glyphs without numbers", "font-kind") { sheet in
            try sheet.change(where: { $0["CIDToGIDMap"] != nil }) { $0["CIDToGIDMap"] = nil }
        },
        SeededFault("a font that is drawn", "font-kind") { sheet in
            try sheet.change(where: { $0["Type"]?.name == "Font" && $0["ToUnicode"] != nil }) {
                $0["BaseFont"] = .name("CairoFont-1-0")
            }
        },
        SeededFault("a font without text", "font-without-text") { sheet in
            try sheet.change(where: { $0["Subtype"]?.name == "Type0" }) { $0["ToUnicode"] = nil }
        },
    ]

    private static let colour: [SeededFault] = [
        SeededFault("an area in screen colours", "unexpected-colour") { sheet in
            try sheet.content("0.6 0.82 0.3 0.62 k", "0.26 0.15 0.25 rg")
        },
        SeededFault("letters in screen colours", "unexpected-colour") { sheet in
            try sheet.content("BT", "BT 0.1 0.1 0.1 rg")
        },
        SeededFault("inks on an office sheet", "unexpected-colour", in: .office) { sheet in
            try sheet.content("0.262745 0.14902 0.247059 rg", "0.6 0.82 0.3 0.62 k")
        },
        SeededFault("black of four inks", "black-text") { try $0.content("BT", "BT 0.6 0.5 0.5 0.9 k") },
        SeededFault("dark letters of three inks", "black-text") { try $0.content("BT", "BT 0.8 0.8 0.8 0.1 k") },
        SeededFault("black that cuts a hole", "black-knocks-out") { try $0.content("BT", "BT /GsK00 gs") },
        SeededFault("too much ink", "too-much-ink") { try $0.content("0.6 0.82 0.3 0.62 k", "0.9 0.9 0.9 0.9 k") },
    ]

    private static let intent: [SeededFault] = [
        SeededFault("no output intent", "output-intent") { $0.document.catalog["OutputIntents"] = nil },
        SeededFault("no profile", "output-intent", in: .office) { sheet in
            sheet.document.catalog["OutputIntents"] = .array([
                .dictionary(["S": .name("GTS_PDFA1"), "OutputConditionIdentifier": .text("sRGB")])
            ])
        },
        SeededFault("a profile that is none", "output-intent") { sheet in
            try sheet.change(where: { $0["N"]?.integer == 4 }) { $0["N"] = .integer(4) }
            let number = sheet.document.objects.first { $0.value.dictionary?["N"]?.integer == 4 }?.key
            guard let number else { throw BrokenSheet.NotThere() }
            sheet.document.objects[number] =
                sheet.document.objects[
                    sheet.document.add(packing: [UInt8](repeating: 7, count: 200), ["N": .integer(4)]).number ?? 0]
        },
        SeededFault("a profile with another number of colours", "output-intent") { sheet in
            try sheet.change(where: { $0["N"]?.integer == 4 }) { $0["N"] = .integer(3) }
        },
        SeededFault("two intents for presses", "output-intent") { sheet in
            let intents = sheet.document.array(sheet.document.catalog["OutputIntents"]) ?? []
            sheet.document.catalog["OutputIntents"] = .array(intents + [intents[0]])
        },
    ]

    private static let metadata: [SeededFault] = [
        SeededFault("no XMP", "metadata") { $0.document.catalog["Metadata"] = nil },
        SeededFault("XMP without PDF/A", "metadata", in: .office) { try $0.packet("<pdfaid:part>2</pdfaid:part>", "") },
        SeededFault("XMP without PDF/UA", "metadata") { try $0.packet("<pdfuaid:part>1", "<pdfuaid:part>9") },
        SeededFault("XMP without PDF/X", "metadata") { try $0.packet("PDF/X-4</pdfxid", "PDF/X-1</pdfxid") },
        SeededFault("nothing said of trapping", "metadata") { $0.information["Trapped"] = nil },
        SeededFault("another title in XMP", "metadata-mismatch") { try $0.packet("You can", "They can") },
        SeededFault("another moment in XMP", "metadata-mismatch") {
            try $0.packet("<xmp:CreateDate>2026", "<xmp:CreateDate>2025")
        },
        SeededFault("a date without its prefix", "date") { $0.information["CreationDate"] = .text("20260701120000Z") },
        SeededFault("a month that is none", "date", in: .office) {
            $0.information["ModDate"] = .text("D:20261301120000Z")
        },
        SeededFault("a title that is not shown", "title-not-shown") { $0.document.catalog["ViewerPreferences"] = nil },
    ]

    private static let structure: [SeededFault] = [
        SeededFault("a parent tree with two swapped", "parent-tree") { try $0.parents { $0.swapAt(2, 5) } },
        SeededFault("a parent tree that is too short", "parent-tree") { try $0.parents { $0.removeLast(3) } },
        SeededFault("an orphan", "orphan-content") { try $0.kids { $0.remove(at: 3) } },
        SeededFault("an element that does not hang on the tree", "element-unreachable") { sheet in
            let lost = sheet.document.add(.dictionary(["Type": .name("StructElem"), "S": .name("P")]))
            try sheet.parents { $0.append(lost) }
        },
        SeededFault("a part in the structure twice", "content-claimed-twice") { sheet in
            let number = try sheet.number(ofElement: "H1")
            let content = sheet.document.objects[number]?.dictionary?["K"] ?? .null
            try sheet.element("H2") { $0["K"] = .array([$0["K"] ?? .null, content]) }
        },
        SeededFault("no way back", "parent-tree") { $0.page["StructParents"] = nil },
        SeededFault("swapped order", "reading-order") { try $0.kids { $0.swapAt(2, 3) } },
        SeededFault("an unknown type", "element") { try $0.element("H1") { $0["S"] = .name("Headline") } },
        SeededFault("a mark of another name than its element", "element") { try $0.content("/H1 <<", "/P <<") },
        SeededFault("an empty element", "element") { try $0.element("H1") { $0["K"] = nil } },
        SeededFault("another parent than the one around it", "element") { sheet in
            let other = try sheet.number(ofElement: "L")
            try sheet.element("H1") { $0["P"] = .reference(other) }
        },
        SeededFault("a heading of the third level after the first", "heading-order") { sheet in
            try sheet.element("H2") { $0["S"] = .name("H3") }
        },
        SeededFault("a list of paragraphs", "list") { try $0.element("LI") { $0["S"] = .name("P") } },
        SeededFault("a body that is a paragraph's", "list") { try $0.element("LI") { $0["S"] = .name("Div") } },
    ]

    private static let text: [SeededFault] = [
        SeededFault("a language that is none", "language") { try $0.element("H1") { $0["Lang"] = .text("English!") } },
        SeededFault("no words for a picture", "no-alternate-text") { try $0.element("Figure") { $0["Alt"] = nil } },
        SeededFault("words as decoration", "text-as-artifact") { sheet in
            try sheet.content("/H1 <</MCID 2>> BDC", "/Artifact <</Type /Layout>> BDC")
        },
        SeededFault("words that are not marked", "unmarked-content") { sheet in
            try sheet.content("/H1 <</MCID 2>> BDC", "")
        },
        SeededFault("a mark that is not closed", "unmarked-content") { try $0.content("EMC", "") },
        SeededFault("other words than those drawn", "actual-text") { sheet in
            try sheet.element("H1") { $0["ActualText"] = .text("You cannot register with a doctor here") }
        },
        SeededFault("one letter other than drawn", "actual-text", in: .office) { sheet in
            try sheet.element("P") { $0["ActualText"] = .text("Elm Lame Surgery") }
        },
        SeededFault("a replacement in the content that lies", "actual-text") { sheet in
            let text = "You can register with a doctor here"
            func source(_ text: String) -> String { "(\(text))" }
            try sheet.content(source(text), source("You can pay a doctor here, at once"))
            try sheet.element("H1") { $0["ActualText"] = .text("You can pay a doctor here, at once") }
        },
    ]

    private static let links: [SeededFault] = [
        SeededFault("links in an order of their own", "link", in: .screen) { $0.page["Tabs"] = nil },
        SeededFault("a link that leads back to words", "link", in: .screen) { sheet in
            let key = sheet.page["StructParents"] ?? .null
            try sheet.change(where: { $0["Subtype"]?.name == "Link" }) { $0["StructParent"] = key }
        },
        SeededFault("a link without words", "link", in: .screen) { sheet in
            try sheet.change(where: { $0["Subtype"]?.name == "Link" }) { $0["Contents"] = nil }
        },
        SeededFault("a link that is not printed", "link", in: .screen) { sheet in
            try sheet.change(where: { $0["Subtype"]?.name == "Link" }) { $0["F"] = .integer(0) }
        },
        SeededFault("a link outside of the structure", "link", in: .screen) { sheet in
            try sheet.element("Link") { entries in
                entries["K"] = .array(entries["K"]?.array?.filter { $0.dictionary?["Type"]?.name != "OBJR" } ?? [])
            }
        },
    ]
}

extension SeededFault {
    /// What can be wrong only where there are two pages, each seeded on the second.
    static let betweenPages: [SeededFault] = [
        SeededFault("the way back of the page before", "parent-tree") { $0.page["StructParents"] = .integer(0) },
        SeededFault("a parent tree without the page", "parent-tree") { sheet in
            try sheet.change(where: { $0["Nums"] != nil }, ofFile: true) { entries in
                entries["Nums"] = .array(Array(entries["Nums"]?.array?.prefix(2) ?? []))
            }
        },
        SeededFault("an element that says it is on the page before", "orphan-content") { sheet in
            let first = PDFObject.reference(sheet.document.pages[0])
            try sheet.element("H1") { $0["Pg"] = first }
        },
        SeededFault("the second page said first", "reading-order", in: .office) { sheet in
            var own: [PDFObject] = []
            try sheet.kids { kids in
                own = kids
                kids = []
            }
            try sheet.change(where: { $0["S"]?.name == "Document" }, ofFile: true) { entries in
                entries["K"] = .array(own + (entries["K"]?.array ?? []))
            }
        },
        SeededFault("a second page without its structure", "orphan-content") { try $0.kids { $0 = [] } },
        SeededFault("a link said to be on the page before", "link", in: .screen) { sheet in
            let first = PDFObject.reference(sheet.document.pages[0])
            try sheet.element("Link") { entries in
                entries["K"] = .array(
                    (entries["K"]?.array ?? []).map { kid in
                        guard var link = kid.dictionary, link["Type"]?.name == "OBJR" else { return kid }
                        link["Pg"] = first
                        return .dictionary(link)
                    })
            }
        },
        SeededFault("a link that leads back to that of the page before", "link", in: .screen) { sheet in
            let keys = sheet.document.objects.values.compactMap { $0.dictionary?["StructParent"]?.integer }
            try sheet.change(where: { $0["Subtype"]?.name == "Link" }) {
                $0["StructParent"] = .integer(keys.min() ?? 0)
            }
        },
    ]
}

extension PDFObject {
    fileprivate var number: Int? { if case .reference(let number) = self { number } else { nil } }
}
