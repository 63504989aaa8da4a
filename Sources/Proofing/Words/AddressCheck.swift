package import Diagnostics

extension Diagnostic.Code {
    package static let addressLost = Self("catalogue.address-lost", .error)
}

/// Web and e-mail addresses of the English that the translation lacks or spells otherwise.
struct AddressCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let found = translation.prose.addresses
        return Set(translation.source.addresses).subtracting(found).sorted().map { address in
            translation.report(
                .addressLost, "the translation lacks the address '\(address)'",
                help: "Copy it letter by letter from the English; addresses are not translated.")
        }
    }
}
