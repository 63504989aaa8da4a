package import Diagnostics

extension Diagnostic.Code {
    /// A text holds a character that no catalogue may have.
    package static let exchangeCharacter = Self("exchange.character", .error)
}

/// Finds characters that our reader of catalogues would refuse, and texts that are too long for it.
struct ForbiddenCharacterCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        if words.text.utf8.count > ExchangeLimits.textBytes {
            return words.report(
                .exchangeTooLarge, "has more than \(ExchangeLimits.textBytes / 1024) kilobytes", help: "Shorten it")
        }
        guard let scalar = words.text.unicodeScalars.first(where: Self.isForbidden) else { return nil }
        return words.report(
            .exchangeCharacter, "holds \(SafeText.name(of: scalar)), which no catalogue may have",
            help: "Delete it, or type these words anew; it may have come in with text copied from elsewhere")
    }

    /// Controls but those with an escape in catalogues, line and paragraph separators, noncharacters.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x07...0x0C: false
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
