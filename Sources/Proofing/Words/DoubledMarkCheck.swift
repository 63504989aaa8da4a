package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let doubledMark = Self("catalogue.doubled-mark", .error)
}

/// A vowel sign or tone mark that was typed twice, so that one lies on the other and the eye sees none; or two tones.
struct DoubledMarkCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let scalars = Array(translation.text.unicodeScalars)
        for (first, second) in zip(scalars, scalars.dropFirst()) where Self.areDoubled(first, second) {
            let isSame = first == second
            return [
                translation.report(
                    .doubledMark,
                    isSame
                        ? "the mark '◌\(first)' (\(first.name)) stands here twice"
                        : "two tone marks, '◌\(first)' (\(first.name)) and '◌\(second)' (\(second.name)), stand on a letter",
                    help: "Remove one of them.", replacement: isSame ? mended(translation) : nil)
            ]
        }
        return []
    }

    func mended(_ translation: Translated) -> String {
        var mended: [Unicode.Scalar] = []
        for scalar in translation.text.unicodeScalars where mended.last != scalar || !LetterText.isMark(scalar) {
            mended.append(scalar)
        }
        return LetterText.text(of: mended)
    }

    private static func areDoubled(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        first == second && LetterText.isMark(first) || tones.contains { $0.contains(first) && $0.contains(second) }
    }

    /// Thai's and Lao's, of which a letter has one.
    private static let tones: [ClosedRange<Unicode.Scalar>] = ["\u{E48}"..."\u{E4B}", "\u{EC8}"..."\u{ECB}"]
}
