internal import Foundation
internal import Translation

/// What a row is known by in a file that goes through other people's hands: `m` and twelve hexadecimal digits.
///
/// It hangs on the context and the English alone, so that it is the same in every language and every format. The letter
/// keeps spreadsheets from taking it for a number.
enum RowKey {
    /// The key of a message, or of one of its plural forms.
    static func text(of id: MessageID, form: Int? = nil) -> String {
        // An accent that a tool composes anew makes no other message of it.
        let words = ((id.context.map { $0 + "\u{4}" } ?? "") + id.text).precomposedStringWithCanonicalMapping
        // FNV-1a of 64 bits (Fowler, Noll and Vo), of which 48 tell twenty thousand messages apart.
        let hash = words.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(hash >> 16, radix: 16)
        return "m" + String(repeating: "0", count: 12 - digits.count) + digits + (form.map { ".\($0)" } ?? "")
    }
}
