package import Diagnostics

extension Diagnostic.Code {
    /// Characters that cannot be seen and that words need were lost.
    package static let exchangeInvisibleLost = Self("exchange.invisible-lost", .error)
}

/// Finds texts that differ from the old ones only in that joiners, isolates or special spaces are gone.
struct LostInvisibleCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        let (old, new) = (Self.parts(of: words.old), Self.parts(of: words.text))
        guard old.visible == new.visible, new.invisible.count < old.invisible.count else { return nil }
        let names = Set(old.invisible).sorted().map(SafeText.name).joined(separator: ", ")
        return words.report(
            .exchangeInvisibleLost, "has lost characters that cannot be seen (\(names)) and is the same but for those",
            help: "Nothing needs to be done, the old words stay; if they were wrong there, change the PO file")
    }

    /// A text without them, and they.
    private static func parts(of text: String) -> (visible: [Unicode.Scalar], invisible: [Unicode.Scalar]) {
        var (visible, invisible): ([Unicode.Scalar], [Unicode.Scalar]) = ([], [])
        for scalar in text.unicodeScalars {
            switch scalar.value {
            // No-break spaces, of which an ordinary one is left.
            case 0xA0, 0x202F:
                visible.append(" ")
                invisible.append(scalar)
            // Soft hyphen, zero-width space, joiners, marks and isolates of direction.
            case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
                invisible.append(scalar)
            default: visible.append(scalar)
            }
        }
        return (visible, invisible)
    }
}
