import Foundation

/// A JSON value, as far as the tests of the schemas need it.
enum JSONDocument: Decodable, Equatable {
    case object([String: JSONDocument])
    case list([JSONDocument])
    case text(String)
    case flag(Bool)
    case number(Double)

    /// Reads a file.
    init(readingFrom file: URL) throws {
        self = try JSONDecoder().decode(JSONDocument.self, from: Data(contentsOf: file))
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let object = try? container.decode([String: JSONDocument].self) {
            self = .object(object)
        } else if let list = try? container.decode([JSONDocument].self) {
            self = .list(list)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else {
            self = .number(try container.decode(Double.self))
        }
    }

    /// The value of a key or, for a number, of a list's item.
    subscript(key: String) -> JSONDocument? {
        switch self {
        case .object(let members): members[key]
        case .list(let items): Int(key).flatMap { items.indices.contains($0) ? items[$0] : nil }
        case .text, .flag, .number: nil
        }
    }

    /// The value at a path such as `$defs.frame.properties`.
    func value(at path: String) -> JSONDocument? {
        path.split(separator: ".").reduce(self) { $0?[String($1)] }
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }

    var texts: [String] { if case .list(let items) = self { items.compactMap(\.text) } else { [] } }

    /// The keys in the order of the alphabet.
    var keys: [String] { if case .object(let members) = self { members.keys.sorted() } else { [] } }

    /// All objects inside, each with its path; this one first.
    func objects(at path: String = "") -> [(path: String, object: JSONDocument)] {
        let prefix = path.isEmpty ? "" : path + "."
        switch self {
        case .object(let members):
            return [(path, self)]
                + members.sorted { $0.key < $1.key }.flatMap { $0.value.objects(at: prefix + $0.key) }
        case .list(let items):
            return items.enumerated().flatMap { $0.element.objects(at: prefix + "\($0.offset)") }
        case .text, .flag, .number: return []
        }
    }
}
