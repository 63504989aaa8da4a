internal import Packing

/// An ICC profile of what a sheet is made for, and what printers call it.
package struct OutputProfile: Sendable {
    /// Larger ones are no profiles of presses.
    package static let mostBytes = 8_000_000

    package let condition: String
    package let components: Int
    /// Packed once, because packing it takes as long as finishing a sheet.
    let packed: [UInt8]
    package let bytes: [UInt8]
    /// Per cent of all inks together that paper of this condition dries.
    package let inkLimit: Double

    /// Offset on coated paper; ISO 12647-2 allows 350, and FOGRA advises 300 for sheets.
    package static let usualInkLimit = 300.0

    /// Takes a profile for printing with four inks (device class `prtr`, colour space `CMYK`).
    package static func press(_ bytes: [UInt8], condition: String) throws(PrepressError) -> OutputProfile {
        try OutputProfile(bytes, condition: condition, kinds: ["prtr"], space: "CMYK", components: 4)
    }

    /// Takes a profile of screens.
    package static func screen(_ bytes: [UInt8], condition: String) throws(PrepressError) -> OutputProfile {
        try OutputProfile(bytes, condition: condition, kinds: ["mntr"], space: "RGB ", components: 3)
    }

    private init(
        _ bytes: [UInt8], condition: String, kinds: [String], space: String, components: Int
    ) throws(PrepressError) {
        func tag(at place: Int) -> String { String(decoding: bytes[place..<place + 4], as: UTF8.self) }
        guard (128...Self.mostBytes).contains(bytes.count), tag(at: 36) == "acsp" else {
            throw PrepressError(reason: "this is no ICC profile")
        }
        guard kinds.contains(tag(at: 12)), tag(at: 16) == space else {
            throw PrepressError(
                reason: "this ICC profile is of class '\(tag(at: 12))' for '\(tag(at: 16))' and not"
                    + " of class '\(kinds[0])' for '\(space)'")
        }
        self.bytes = bytes
        self.condition = condition
        self.components = components
        packed = Deflate.packed(bytes)
        inkLimit = Self.usualInkLimit
    }
}
