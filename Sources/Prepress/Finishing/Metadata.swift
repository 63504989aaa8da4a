internal import Graphics
internal import Layout

/// What a file says about itself, twice: for old readers and as XMP (ISO 16684-1), which have to agree.
struct Metadata {
    let binding: Binding
    let variant: SheetVariant
    /// A PDF date such as `D:20261101000000Z`.
    let date: String
    /// A checksum of the page, which names the document.
    let checksum: String

    private static let creator = "Register Here"
    private static let producer = "Register Here with cairo and Pango"

    /// The document information dictionary.
    var information: [String: PDFObject] {
        var entries: [String: PDFObject] = [
            "Title": .text(binding.title), "Creator": .text(Self.creator), "Producer": .text(Self.producer),
            "CreationDate": .text(date), "ModDate": .text(date), "Trapped": .name("False"),
        ]
        if variant == .press { entries["GTS_PDFXVersion"] = .text("PDF/X-4") }
        return entries
    }

    /// The XMP packet.
    var packet: [UInt8] {
        let isPress = variant == .press
        return Array(
            """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
              xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(binding.title.escapedForXML)</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>\(Self.creator)</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag>\(languages)</rdf:Bag></dc:language>
            <xmp:CreatorTool>\(Self.creator)</xmp:CreatorTool>
            <xmp:CreateDate>\(day)</xmp:CreateDate>
            <xmp:ModifyDate>\(day)</xmp:ModifyDate>
            <xmp:MetadataDate>\(day)</xmp:MetadataDate>
            <xmpMM:DocumentID>uuid:\(identifier)</xmpMM:DocumentID>
            <xmpMM:VersionID>1</xmpMM:VersionID>
            <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
            <pdf:Producer>\(Self.producer)</pdf:Producer>
            <pdf:Trapped>False</pdf:Trapped>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            \(isPress ? "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>\n" : "")</rdf:Description>
            \(Self.extensions(isPress))
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """.utf8)
    }

    /// The file's language, and then the others in it.
    private var languages: String {
        var tags = [binding.language]
        for block in binding.layouts.flatMap(\.blocks) where !tags.contains(block.language) {
            tags.append(block.language)
        }
        return tags.map { "<rdf:li>\($0)</rdf:li>" }.joined()
    }

    /// The date as XMP has it (ISO 8601).
    private var day: String {
        let digits = Array(date.filter { $0.isASCII && $0.isNumber })
        func part(_ range: Range<Int>) -> String { String(digits[range]) }
        guard digits.count >= 14 else { return "2000-01-01T00:00:00Z" }
        return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
    }

    /// The checksum in the shape of a UUID.
    private var identifier: String {
        let digits = Array(checksum.prefix(32))
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
    }

    /// PDF/A wants properties described that its own standard does not know (ISO 19005-2, 6.6.2.3.3).
    private static func extensions(_ isPress: Bool) -> String {
        var schemas = schema(
            "PDF/UA identification", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid", "part", "Integer",
            "The part of PDF/UA that the file follows")
        schemas += schema(
            "Adobe PDF", "http://ns.adobe.com/pdf/1.3/", "pdf", "Trapped", "Text", "Whether colours are trapped")
        if isPress {
            schemas += schema(
                "PDF/X identification", "http://www.npes.org/pdfx/ns/id/", "pdfxid", "GTS_PDFXVersion", "Text",
                "The part of PDF/X that the file follows")
        }
        return """
            <rdf:Description rdf:about=""
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag>\(schemas)</rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """
    }

    private static func schema(
        _ name: String, _ namespace: String, _ prefix: String, _ property: String, _ type: String, _ about: String
    ) -> String {
        """
        <rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>\(name)</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>\(namespace)</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>\(prefix)</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>\(property)</pdfaProperty:name>
        <pdfaProperty:valueType>\(type)</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>\(about)</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li>
        """
    }
}
