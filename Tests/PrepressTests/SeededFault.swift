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
    /// The index of the page that is broken; nothing on the others is.
    let index: Int

    struct NotThere: Error {}

    init(_ bytes: [UInt8], page index: Int = 0) throws {
        document = try PDFDocument(bytes)
        self.index = index
    }

    var bytes: [UInt8] { document.written() }

    private var number: Int { document.pages[index] }

    var page: [String: PDFObject] {
        get { document.objects[number]?.dictionary ?? [:] }
        set { document.objects[number] = .dictionary(newValue) }
    }

    var information: [String: PDFObject] {
        get { document.dictionary(document.trailer["Info"]) ?? [:] }
        set { document.trailer["Info"] = document.add(.dictionary(newValue)) }
    }

    /// Changes the first dictionary that has some entries, of those of the page or of all.
    mutating func change(
        where isMeant: ([String: PDFObject]) -> Bool, ofFile isOfFile: Bool = false,
        _ body: (inout [String: PDFObject]) -> Void
    ) throws {
        let number = try number(where: isMeant, among: isOfFile ? Set(document.objects.keys) : ownObjects)
        guard let object = document.objects[number], var entries = object.dictionary else { throw NotThere() }
        body(&entries)
        if case .stream(let stream) = object {
            document.objects[number] = .stream(PDFStream(entries, data: stream.data))
        } else {
            document.objects[number] = .dictionary(entries)
        }
    }

    /// Changes the first structure element of a type on the page.
    mutating func element(_ type: String, _ body: (inout [String: PDFObject]) -> Void) throws {
        try change(where: { $0["Type"]?.name == "StructElem" && $0["S"]?.name == type }, body)
    }

    /// The number of the first structure element of a type on the page.
    func number(ofElement type: String) throws -> Int {
        try number(where: { $0["S"]?.name == type }, among: ownObjects)
    }

    private func number(where isMeant: ([String: PDFObject]) -> Bool, among numbers: Set<Int>) throws -> Int {
        let found = numbers.sorted().first { document.objects[$0]?.dictionary.map(isMeant) == true }
        guard let found else { throw NotThere() }
        return found
    }

    /// What the page leads to and what stands on it; everything that no page has counts to the first.
    private var ownObjects: Set<Int> {
        if index == 0 {
            return Set(document.objects.keys).subtracting(document.pages.dropFirst().flatMap(objects(of:)))
        }
        return objects(of: number)
    }

    private func objects(of page: Int) -> Set<Int> {
        var found: Set<Int> = [page]
        for (number, object) in document.objects where object.dictionary?["Pg"] == .reference(page) {
            found.insert(number)
        }
        follow(.dictionary((document.objects[page]?.dictionary ?? [:]).filter { $0.key != "Parent" }), &found)
        return found
    }

    private func follow(_ object: PDFObject, _ found: inout Set<Int>) {
        switch object {
        case .reference(let number):
            if found.insert(number).inserted { follow(document.objects[number] ?? .null, &found) }
        case .array(let pieces): for piece in pieces { follow(piece, &found) }
        default: for entry in (object.dictionary ?? [:]).values { follow(entry, &found) }
        }
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
            var numbers = document.array(tree["Nums"]), var owners = document.array(numbers[2 * index + 1])
        else { throw NotThere() }
        body(&owners)
        numbers[2 * index + 1] = .array(owners)
        tree["Nums"] = .array(numbers)
        document.objects[number] = .dictionary(tree)
    }

    /// Changes the order and number of the page's elements in the document's.
    mutating func kids(_ body: (inout [PDFObject]) -> Void) throws {
        guard let root = document.dictionary(document.catalog["StructTreeRoot"]),
            case .reference(let top)? = document.array(root["K"])?.first,
            var entries = document.objects[top]?.dictionary, let kids = entries["K"]?.array
        else { throw NotThere() }
        var own = kids.filter(isOnPage)
        body(&own)
        let first = kids.firstIndex(where: isOnPage) ?? kids.count
        entries["K"] = .array(
            kids[..<first].filter { !isOnPage($0) } + own + kids[first...].filter { !isOnPage($0) })
        document.objects[top] = .dictionary(entries)
    }

    private func isOnPage(_ element: PDFObject) -> Bool {
        document.dictionary(element)?["Pg"] == .reference(number)
    }
}

extension String {
    func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
