import Layout
import Prepress
import Testing

/// A sound sheet with one thing broken, and what preflight must call it.
struct SeededFault: Sendable, CustomTestStringConvertible {
    let name: String
    let code: String
    let variant: SheetVariant
    let breakIt: @Sendable (inout BrokenSheet) throws -> Void

    init(
        _ name: String, _ code: String, in variant: SheetVariant = .press,
        _ breakIt: @escaping @Sendable (inout BrokenSheet) throws -> Void
    ) {
        (self.name, self.code, self.variant, self.breakIt) = (name, "preflight." + code, variant, breakIt)
    }

    var testDescription: String { name }
}

/// A finished sheet taken apart, with short ways to what is to be broken.
struct BrokenSheet {
    var document: PDFDocument

    struct NotThere: Error {}

    init(_ bytes: [UInt8]) throws { document = try PDFDocument(bytes) }

    var bytes: [UInt8] { document.written() }

    var page: [String: PDFObject] {
        get { document.objects[document.pages[0]]?.dictionary ?? [:] }
        set { document.objects[document.pages[0]] = .dictionary(newValue) }
    }

    var information: [String: PDFObject] {
        get { document.dictionary(document.trailer["Info"]) ?? [:] }
        set { document.trailer["Info"] = document.add(.dictionary(newValue)) }
    }

    /// Changes the first dictionary that has some entries.
    mutating func change(
        where isMeant: ([String: PDFObject]) -> Bool, _ body: (inout [String: PDFObject]) -> Void
    ) throws {
        let found = document.objects.sorted { $0.key < $1.key }.first { $0.value.dictionary.map(isMeant) == true }
        guard let (number, object) = found, var entries = object.dictionary else { throw NotThere() }
        body(&entries)
        if case .stream(let stream) = object {
            document.objects[number] = .stream(PDFStream(entries, data: stream.data))
        } else {
            document.objects[number] = .dictionary(entries)
        }
    }

    /// Changes the first structure element of a type.
    mutating func element(_ type: String, _ body: (inout [String: PDFObject]) -> Void) throws {
        try change(where: { $0["Type"]?.name == "StructElem" && $0["S"]?.name == type }, body)
    }

    /// The number of the first structure element of a type.
    func number(ofElement type: String) throws -> Int {
        let found = document.objects.filter { $0.value.dictionary?["S"]?.name == type }.keys.min()
        guard let found else { throw NotThere() }
        return found
    }

    /// Changes the text of the page's content.
    mutating func content(_ old: String, _ new: String) throws {
        let text = String(decoding: try document.content(of: page), as: UTF8.self)
        guard let place = text.firstRange(of: old) else { throw NotThere() }
        page["Contents"] = document.add(packing: Array(text.replacingCharacters(in: place, with: new).utf8))
    }

    /// Changes the XMP packet.
    mutating func packet(_ old: String, _ new: String) throws {
        guard case .stream(var stream) = document.resolved(document.catalog["Metadata"]) else { throw NotThere() }
        let text = String(decoding: stream.data, as: UTF8.self)
        guard let place = text.firstRange(of: old) else { throw NotThere() }
        stream.data = Array(text.replacingCharacters(in: place, with: new).utf8)
        document.catalog["Metadata"] = document.add(.stream(stream))
    }

    /// Changes the parent tree's list for the page.
    mutating func parents(_ body: (inout [PDFObject]) -> Void) throws {
        guard let root = document.dictionary(document.catalog["StructTreeRoot"]),
            case .reference(let number) = root["ParentTree"], var tree = document.objects[number]?.dictionary,
            var numbers = document.array(tree["Nums"]), var owners = document.array(numbers[1])
        else { throw NotThere() }
        body(&owners)
        numbers[1] = .array(owners)
        tree["Nums"] = .array(numbers)
        document.objects[number] = .dictionary(tree)
    }

    /// Changes the kids of the document's element.
    mutating func kids(_ body: (inout [PDFObject]) -> Void) throws {
        try element("Document") { entries in
            var kids = entries["K"]?.array ?? []
            body(&kids)
            entries["K"] = .array(kids)
        }
    }
}

extension String {
    func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
