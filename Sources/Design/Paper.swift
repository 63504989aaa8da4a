/// A trim size in millimetres.
package struct Paper: Sendable, Hashable {
    package let name: String
    package let width: Double
    package let height: Double

    package init(name: String, width: Double, height: Double) {
        self.name = name
        self.width = width
        self.height = height
    }

    /// The ISO 216 sizes that sheets come in, upright and across, and what is no paper of theirs.
    package static let all = [
        Paper(name: "A2", width: 420, height: 594),
        Paper(name: "A3", width: 297, height: 420),
        Paper(name: "A4", width: 210, height: 297),
        Paper(name: "A5", width: 148, height: 210),
        Paper(name: "A3-landscape", width: 420, height: 297),
        Paper(name: "A4-landscape", width: 297, height: 210),
        // As bank cards, whose size (ISO/IEC 7810, ID-1) is half a millimetre larger.
        Paper(name: "card", width: 85, height: 55),
        // 1920 × 1080 pixels at 144 an inch.
        Paper(name: "slide", width: 338.6666667, height: 190.5),
        // 1080 × 1080 pixels at 144 an inch.
        Paper(name: "square", width: 190.5, height: 190.5),
    ]

    /// The paper with a name.
    package static func named(_ name: String) -> Paper? { all.first { $0.name == name } }
}
