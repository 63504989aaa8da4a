/// A trim size in millimetres, upright.
package struct Paper: Sendable, Hashable {
    package let name: String
    package let width: Double
    package let height: Double

    /// The ISO 216 sizes that sheets come in.
    package static let all = [
        Paper(name: "A2", width: 420, height: 594),
        Paper(name: "A3", width: 297, height: 420),
        Paper(name: "A4", width: 210, height: 297),
        Paper(name: "A5", width: 148, height: 210),
    ]

    /// The paper with a name.
    package static func named(_ name: String) -> Paper? { all.first { $0.name == name } }
}
