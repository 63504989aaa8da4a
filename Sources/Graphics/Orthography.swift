internal import CICU
internal import Synchronization

/// The letters that a language is written with: CLDR's exemplars, by ICU, small and capital.
package struct Orthography: Sendable {
    /// Letters and marks that every text has.
    package let main: Set<Unicode.Scalar>
    /// Those of loans and names too.
    package let all: Set<Unicode.Scalar>

    /// The letters of a locale; nothing if ICU knows no more than the root's a to z.
    package init?(locale: String) {
        guard let standard = Self.exemplars(of: locale, areAuxiliary: false), !standard.isEmpty else { return nil }
        main = standard
        all = standard.union(Self.exemplars(of: locale, areAuxiliary: true) ?? [])
    }

    private static let known = Mutex<[String: Orthography?]>([:])

    /// As above, asked once for each locale.
    package static func of(locale: String) -> Orthography? {
        known.withLock { known in
            if let orthography = known[locale] { return orthography }
            let orthography = Orthography(locale: locale)
            known[locale] = .some(orthography)
            return orthography
        }
    }

    /// Enough for Korean, which has 11,172 syllables.
    private static let capacity = 65_536

    private static func exemplars(of locale: String, areAuxiliary: Bool) -> Set<Unicode.Scalar>? {
        var units = [UInt16](repeating: 0, count: capacity)
        let count = unsafe rh_icu_exemplars(locale, areAuxiliary ? 1 : 0, &units, Int32(units.count))
        guard count >= 0, count <= units.count else { return nil }
        let letters = units.prefix(Int(count)).split(separator: 0).map { String(decoding: $0, as: UTF16.self) }
        // A letter and a mark that Unicode has as one character, such as 'i̇' in capitals, counts as both.
        return Set(
            letters.flatMap { letter in
                [letter, letter.uppercased()].flatMap { $0.unicodeScalars + $0.composed.unicodeScalars }
            })
    }
}
