import Layout
import Prepress
import TestSupport
import Testing

/// What elements say of themselves, on sheets of several pages and languages.
@Suite(.drawing) struct StructureAttributeTests {
    @Test func `Lists say whether their labels are numbers`() async throws {
        let made = try await MadeSheets("leaflet", languages: ["ar"], paper: "A4-landscape")
        let lists = try TreeElement(of: await made.document(as: .office)).all.filter { $0.type == "L" }
        #expect(Set(lists.map { $0.attributes["ListNumbering"]?.name }) == ["Decimal", "None"])
        for list in lists {
            let labels = list.kids.flatMap(\.kids).filter { $0.type == "Lbl" && !$0.contents.isEmpty }
            #expect((list.attributes["ListNumbering"]?.name == "Decimal") == !labels.isEmpty)
            #expect(labels.allSatisfy { $0.language == "ar" })
        }
    }

    @Test func `Words from right to left say so, whatever the sheet's own language is`() async throws {
        let made = try await MadeSheets("many-languages", languages: ["en"], paper: "A3")
        let leaves = try TreeElement(of: await made.document(as: .office)).all.filter { !$0.contents.isEmpty }
        let turned = leaves.filter { $0.attributes["WritingMode"]?.name == "RlTb" }.map(\.language)
        #expect(Set(turned) == ["ar", "ckb", "fa", "prs", "ps", "ur"])
        #expect(leaves.count { $0.language == "ar" } == turned.count { $0 == "ar" })
    }

    @Test func `Each window of a sheet for many has a heading in its language`() async throws {
        let made = try await MadeSheets("many-languages", languages: ["en"], paper: "A3")
        let headings = try TreeElement(of: await made.document(as: .screen)).all.filter { $0.type == "H2" }
        let others = made.layouts[0].pages.flatMap(\.blocks).map(\.language).filter { $0 != "en" }
        #expect(Set(headings.map(\.language)) == Set(others))
        #expect(headings.count == Set(others).count)
    }

    @Test func `XMP names all languages of a file, its own first`() async throws {
        let made = try await MadeSheets("point-card", languages: ["en", "ur", "am"], paper: "A3-landscape")
        let document = try await made.document(as: .press)
        let packet = document.resolved(document.catalog["Metadata"]).stream.map {
            String(decoding: $0.data, as: UTF8.self)
        }
        let named = (packet ?? "").firstMatch(of: /<dc:language><rdf:Bag>(.*)<\/rdf:Bag>/).map { String($0.1) }
        #expect(named == ["en", "ur", "am"].map { "<rdf:li>\($0)</rdf:li>" }.joined())
    }

    @Test func `No text can break out of XMP`() {
        #expect("a < b & \"c\" > d".escapedForXML == "a &lt; b &amp; \"c\" &gt; d")
        #expect("<\u{301}b\u{7}\u{FFFF}\n".escapedForXML == "&lt;\u{301}b\n")
    }

    @Test func `A part of a book has the name of its sheet`() async throws {
        let made = try await MadeSheets("wall-poster", languages: ["en", "ar"], paper: "A5")
        let tree = try TreeElement(of: PDFDocument(await made.book(as: .office)))
        #expect(tree.kids.map { $0.entries["T"]?.text } == made.layouts.map(\.pages[0].title))
    }

    @Test func `A summary tells all sizes of a file's pages`() async throws {
        let made = try await MadeSheets("wall-poster", languages: ["en"], paper: "A5")
        let large = try await MadeSheets("wall-poster", languages: ["en"], paper: "A4")
        let both = MadeSheets(worker: made.worker, layouts: made.layouts + large.layouts + made.layouts)
        let report = Preflight().report(on: try await both.book(as: .press), named: "book")
        #expect(
            report.summary[1] == "pages: 3, 148 × 210 mm trimmed, 3 mm bleed, 11 mm around; "
                + "210 × 297 mm trimmed, 3 mm bleed, 11 mm around")
    }
}
