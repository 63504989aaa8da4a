/// What names in a content stream stand for (ISO 32000-1, 7.8.3).
struct Resources {
    private let entries: [String: PDFObject]
    private let document: PDFDocument

    init(_ object: PDFObject?, in document: PDFDocument) { self.init(document.dictionary(object) ?? [:], in: document) }

    init(_ entries: [String: PDFObject], in document: PDFDocument) {
        self.entries = entries
        self.document = document
    }

    func font(_ name: String?) -> PDFObject? { entry(name, of: "Font") }

    func object(_ name: String?) -> PDFObject { entry(name, of: "XObject") ?? .null }

    func extendedState(_ name: String?) -> [String: PDFObject] {
        document.dictionary(entry(name, of: "ExtGState")) ?? [:]
    }

    func properties(_ name: String?) -> [String: PDFObject] {
        document.dictionary(entry(name, of: "Properties")) ?? [:]
    }

    /// The first colour of a space.
    func paint(inSpace name: String?) -> Paint {
        switch name {
        case "DeviceGray": return .grey(0)
        case "DeviceRGB": return .rgb(0, 0, 0)
        case "DeviceCMYK": return .cmyk(0, 0, 0, 1)
        default: break
        }
        let space = document.resolved(entry(name, of: "ColorSpace"))
        let family = space.name ?? document.resolved(space.array?.first).name
        return .special(family ?? name ?? "")
    }

    private func entry(_ name: String?, of kind: String) -> PDFObject? {
        name.flatMap { document.dictionary(entries[kind])?[$0] }
    }
}

extension PDFDocument {
    /// A page's entry, or that of the pages that it belongs to (ISO 32000-1, 7.7.3.4).
    package func inherited(_ key: String, of page: [String: PDFObject]) -> PDFObject? {
        var node = page
        for _ in 0..<32 {
            if let value = node[key] { return value }
            guard let parent = dictionary(node["Parent"]) else { return nil }
            node = parent
        }
        return nil
    }
}
