internal import Layout
internal import Packing
internal import Prepress

/// A picture's words for people who do not see it, inside of its PNG file: what was drawn can be said no other way.
///
/// They stand there twice, for programs that list a file's texts and for those that read XMP, where the alternate text
/// of pictures has a name of its own (IPTC Photo Metadata Standard 2021.1).
struct DescribedPicture {
    let title: String
    let description: String
    /// A tag of BCP 47.
    let language: String

    init(_ page: PageLayout) {
        title = page.title
        description = page.spokenText
        language = page.language
    }

    /// The signature and the first chunk, whose size is fixed (PNG specification, 5.2 and 11.2.2).
    private static let header = 8 + 25

    /// The file with the words after its header.
    func added(to png: [UInt8]) -> [UInt8] {
        precondition(png.count > Self.header, "cairo writes whole files")
        let chunks =
            chunk("Title", in: language, title) + chunk("Description", in: language, description)
            + chunk("XML:com.adobe.xmp", in: "", packet)
        return png[..<Self.header] + chunks + png[Self.header...]
    }

    /// A text in any script (PNG specification, 11.3.4.5): keyword, not packed, language, no keyword in it, words.
    private func chunk(_ keyword: String, in language: String, _ text: String) -> [UInt8] {
        PNGChunk.bytes("iTXt", Array("\(keyword)\0\0\0\(language)\0\0\(text)".utf8))
    }

    private var packet: String {
        func inLanguage(_ text: String) -> String {
            "<rdf:Alt><rdf:li xml:lang=\"x-default\">\(text.escapedForXML)</rdf:li></rdf:Alt>"
        }
        return """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
            <dc:title>\(inLanguage(title))</dc:title>
            <dc:description>\(inLanguage(description))</dc:description>
            <dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>
            <Iptc4xmpCore:AltTextAccessibility>\(inLanguage(description))</Iptc4xmpCore:AltTextAccessibility>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """
    }
}
