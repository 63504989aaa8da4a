package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    /// Question marks stand where letters were.
    package static let exchangeLettersLost = Self("exchange.letters-lost", .error)
}

/// Finds what is left of letters when a file is saved in a character set that does not have them.
struct LostLettersCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        let scalars = words.text.unicodeScalars
        let marks = scalars.count { $0 == "?" }
        let letters = scalars.count { $0 != " " && $0 != "\n" }
        // Some scripts have one here and there; words are runs of them.
        let isMostlyMarks = marks >= 3 && marks * 2 >= letters
        guard scalars.contains("\u{FFFD}") || isMostlyMarks || (marks > 0 && words.text == Self.reduced(words.old))
        else {
            return nil
        }
        return words.report(
            .exchangeLettersLost, "has question marks where letters were: '\(words.text.short)'",
            help:
                "The file was saved in an old character set; save it as 'CSV UTF-8' or .xlsx, and write these words again"
        )
    }

    /// What saving in Windows-1252 leaves of a text: one mark for each unit of UTF-16.
    private static func reduced(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            if known.contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += scalar.value > 0xFFFF ? "??" : "?"
            }
        }
    }

    private static let known: Set<Unicode.Scalar> = {
        guard let charset = LegacyCharset(named: "windows-1252") else { return [] }
        return Set((UInt8.min...UInt8.max).map { charset[$0] }).subtracting(["\u{FFFD}"])
    }()
}
