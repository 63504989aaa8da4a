/// All objects of one file.
package struct PDFDocument: Sendable {
    /// By number; generations are of no interest.
    package var objects: [Int: PDFObject]
    package var trailer: [String: PDFObject]
    /// As in the header, such as `1.6`.
    package var version: String

    private var nextNumber: Int

    package init(objects: [Int: PDFObject] = [:], trailer: [String: PDFObject] = [:], version: String = "1.6") {
        self.objects = objects
        nextNumber = (objects.keys.max() ?? 0) + 1
        self.trailer = trailer
        self.version = version
    }

    /// What a value stands for, through references; broken ones are null (ISO 32000-1, 7.3.10).
    package func resolved(_ object: PDFObject?) -> PDFObject {
        var object = object ?? .null
        // A reference to a reference is not allowed; this many steps end the circles of hostile files.
        for _ in 0..<8 {
            guard case .reference(let number) = object else { return object }
            object = objects[number] ?? .null
        }
        return .null
    }

    /// The dictionary that a value stands for.
    package func dictionary(_ object: PDFObject?) -> [String: PDFObject]? { resolved(object).dictionary }

    /// The array that a value stands for.
    package func array(_ object: PDFObject?) -> [PDFObject]? { resolved(object).array }

    /// Numbers of an array, such as a box.
    package func numbers(_ object: PDFObject?) -> [Double]? {
        let numbers = array(object)?.map { resolved($0).number }
        return numbers?.contains(nil) == false ? numbers?.compactMap { $0 } : nil
    }

    package var catalog: [String: PDFObject] {
        get { dictionary(trailer["Root"]) ?? [:] }
        set {
            if case .reference(let number) = trailer["Root"] {
                objects[number] = .dictionary(newValue)
            } else {
                trailer["Root"] = add(.dictionary(newValue))
            }
        }
    }

    /// The numbers of the page objects, in order.
    package var pages: [Int] {
        var (pages, visited): ([Int], Set<Int>) = ([], [])
        var open: [PDFObject] = [catalog["Pages"] ?? .null]
        while let node = open.popLast() {
            guard case .reference(let number) = node, visited.insert(number).inserted,
                let entries = dictionary(node)
            else { continue }
            if let kids = array(entries["Kids"]) { open += kids.reversed() } else { pages.append(number) }
        }
        return pages
    }

    /// Adds an object and gives its reference.
    package mutating func add(_ object: PDFObject) -> PDFObject {
        nextNumber += 1
        objects[nextNumber - 1] = object
        return .reference(nextNumber - 1)
    }
}

extension PDFDocument {
    /// Takes over all objects of another document, and gives what is added to their numbers.
    mutating func adopt(_ other: PDFDocument) -> Int {
        let offset = nextNumber
        for (number, object) in other.objects { objects[number + offset] = object.renumbered(by: offset) }
        nextNumber += (other.objects.keys.max() ?? 0) + 1
        return offset
    }
}

extension PDFObject {
    /// The same value, with so much added to the number of every reference.
    func renumbered(by offset: Int) -> PDFObject {
        switch self {
        case .reference(let number): .reference(number + offset)
        case .array(let items): .array(items.map { $0.renumbered(by: offset) })
        case .dictionary(let entries): .dictionary(entries.mapValues { $0.renumbered(by: offset) })
        case .stream(let stream):
            .stream(PDFStream(stream.dictionary.mapValues { $0.renumbered(by: offset) }, data: stream.data))
        default: self
        }
    }
}
