import Foundation
import TestSupport

/// A document's structure tree, read through qpdf's JSON.
struct StructureTree {
    /// The roles from the root to each piece of content, in the tree's order.
    private(set) var paths: [[String]] = []
    /// The number of each piece of content within its page.
    private(set) var numbers: [Int] = []
    private let objects: [String: Any]

    /// The file has no structure, or another form than qpdf writes.
    struct Missing: Error {}

    init(of sheet: PrintedSheet) async throws {
        let run = try await sheet.asking("qpdf") { ["--json", "--json-key=qpdf", $0] }
        let file = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
        guard let parts = file?["qpdf"] as? [Any], let objects = parts.last as? [String: Any] else { throw Missing() }
        self.objects = objects
        guard let trailer = (objects["trailer"] as? [String: Any])?["value"] as? [String: Any],
            let root = dictionary(trailer["/Root"]), let tree = dictionary(root["/StructTreeRoot"])
        else { throw Missing() }
        walk(tree["/K"], below: [])
    }

    /// A dictionary, or the one that a reference such as `12 0 R` leads to.
    private func dictionary(_ value: Any?) -> [String: Any]? {
        guard let reference = value as? String else { return value as? [String: Any] }
        return (objects["obj:\(reference)"] as? [String: Any])?["value"] as? [String: Any]
    }

    private mutating func walk(_ value: Any?, below path: [String]) {
        if let number = value as? Int {
            paths.append(path)
            numbers.append(number)
        } else if let children = value as? [Any] {
            for child in children { walk(child, below: path) }
        } else if let element = dictionary(value) {
            if let role = element["/S"] as? String {
                walk(element["/K"], below: path + [String(role.dropFirst())])
            } else if let content = element["/MCID"] {
                walk(content, below: path)
            }
        }
    }
}
