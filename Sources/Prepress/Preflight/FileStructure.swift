/// A file's structure tree, read with limits.
struct FileStructure {
    private static let mostElements = 100_000
    private static let deepest = 64

    /// One element.
    struct Element {
        /// Its object's number; nothing if it stands inside of another object.
        let number: Int?
        /// The standard type that it stands for.
        let type: String
        /// The index of the element around it.
        let parent: Int?
        /// The object number of the page that it begins on, as far as it or one around it says so.
        let page: Int?
        /// Its own or that of the elements around it.
        let language: String?
        let alternateText: String?
        let actualText: String?
        /// Numbers of marked sequences, with their page's object number.
        var contents: [(page: Int?, number: Int)] = []
        /// Annotations, with the object number of the page that they are said to be on.
        var annotations: [(page: Int?, object: PDFObject)] = []
        /// Indices of the elements inside.
        var kids: [Int] = []
        /// What its own entry says is around it.
        let namedParent: PDFObject?
    }

    /// In reading order.
    private(set) var elements: [Element] = []
    private(set) var isTooLarge = false
    /// What ParentTree says, by its keys.
    private(set) var parents: [Int: PDFObject] = [:]
    private let document: PDFDocument
    private let roles: [String: PDFObject]
    private var visited: Set<Int> = []

    /// Nothing if the file has no tree.
    init?(of document: PDFDocument) {
        guard let root = document.dictionary(document.catalog["StructTreeRoot"]) else { return nil }
        self.document = document
        roles = document.dictionary(root["RoleMap"]) ?? [:]
        readParents(root["ParentTree"], depth: 0)
        let language = document.resolved(document.catalog["Lang"]).text
        for kid in document.array(root["K"]) ?? [root["K"] ?? .null] {
            read(kid, in: nil, language: language, page: nil, depth: 0)
        }
    }

    /// The elements that marked sequences belong to.
    func elementsHoldingContent() -> [Element] { elements.filter { !$0.contents.isEmpty } }

    /// The nearest text that stands for an element's content, of itself or of one around it.
    func actualText(of element: Element) -> String? {
        var current: Element? = element
        while let one = current {
            if let text = one.actualText { return text }
            current = one.parent.map { elements[$0] }
        }
        return nil
    }

    private mutating func read(
        _ object: PDFObject, in parent: Int?, language: String?, page: Int?, depth: Int
    ) {
        guard depth < Self.deepest, elements.count < Self.mostElements else { return isTooLarge = true }
        var number: Int?
        if case .reference(let value) = object {
            guard visited.insert(value).inserted else { return }
            number = value
        }
        let value = document.resolved(object)
        if let content = value.integer { return add(content, page: page, to: parent) }
        guard let entries = value.dictionary else { return }
        let ownPage = Self.number(entries["Pg"]) ?? page
        switch document.resolved(entries["Type"]).name {
        case "MCR":
            if let content = document.resolved(entries["MCID"]).integer { add(content, page: ownPage, to: parent) }
        case "OBJR":
            if let parent { elements[parent].annotations.append((ownPage, entries["Obj"] ?? .null)) }
        default: readElement(entries, number, in: parent, language: language, page: ownPage, depth: depth)
        }
    }

    private mutating func readElement(
        _ entries: [String: PDFObject], _ number: Int?, in parent: Int?, language: String?, page: Int?, depth: Int
    ) {
        let language = document.resolved(entries["Lang"]).text ?? language
        elements.append(
            Element(
                number: number, type: standardType(document.resolved(entries["S"]).name ?? ""),
                parent: parent, page: page, language: language, alternateText: document.resolved(entries["Alt"]).text,
                actualText: document.resolved(entries["ActualText"]).text, namedParent: entries["P"]))
        let index = elements.count - 1
        if let parent { elements[parent].kids.append(index) }
        let kids = document.resolved(entries["K"])
        for kid in kids.array ?? [entries["K"] ?? .null] {
            read(kid, in: index, language: language, page: page, depth: depth + 1)
        }
    }

    private mutating func add(_ content: Int, page: Int?, to parent: Int?) {
        if let parent { elements[parent].contents.append((page, content)) }
    }

    private func standardType(_ name: String) -> String {
        var name = name
        for _ in 0..<4 {
            guard let other = document.resolved(roles[name]).name else { break }
            name = other
        }
        return name
    }

    private mutating func readParents(_ node: PDFObject?, depth: Int) {
        guard depth < 16, let entries = document.dictionary(node) else { return }
        for kid in (document.array(entries["Kids"]) ?? []).prefix(Self.mostElements) {
            readParents(kid, depth: depth + 1)
        }
        let numbers = document.array(entries["Nums"]) ?? []
        for index in stride(from: 0, to: numbers.count - 1, by: 2) {
            if let key = document.resolved(numbers[index]).integer { parents[key] = numbers[index + 1] }
        }
    }

    private static func number(_ object: PDFObject?) -> Int? {
        if case .reference(let number) = object { number } else { nil }
    }
}
