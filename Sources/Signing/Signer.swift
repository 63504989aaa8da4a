package import Diagnostics

extension Diagnostic.Code {
    package static let signer = Self("signed.who", .error)
}

/// Who signs: a role or a pseudonym.
///
/// It is printed in the English line at the foot of sheets, so it is in Latin letters; these also keep out two names
/// that look alike and are not.
package struct Signer: Sendable, Hashable {
    /// As it is printed.
    package let name: String

    /// Two of them still leave the last line of a small sheet its other words.
    package static let longest = 32

    package init?(_ name: String) {
        let words = name.split(separator: " ").joined(separator: " ")
        guard words.count <= Self.longest, words.contains(where: \.isLetter),
            words.unicodeScalars.allSatisfy(Self.isPrinted)
        else { return nil }
        self.name = words
    }

    /// What tells one person from another: 'Practice  Nurse' and 'practice-nurse' are one.
    private var key: String { String(name.lowercased().filter { $0.isLetter || $0.isNumber }) }

    package static func == (left: Signer, right: Signer) -> Bool { left.key == right.key }

    package func hash(into hasher: inout Hasher) { hasher.combine(key) }

    private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", " ", ".", ",", "'", "\u{2019}", "-", "(", ")", "&", "/": true
        // Letters of Latin-1 and Latin Extended-A and -B but the two signs among them, and those with marks added.
        case "\u{C0}"..."\u{24F}": scalar != "\u{D7}" && scalar != "\u{F7}"
        case "\u{1E00}"..."\u{1EFF}": true
        default: false
        }
    }
}

extension Diagnostic {
    /// A name that cannot be printed, or is an address.
    package static func notASigner(at location: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .signer, "'by' does not say who it was in a way that can be printed",
            help: "Give a role or a pseudonym such as 'community reviewer 2': Latin letters and figures, at most "
                + "\(Signer.longest) characters, no e-mail address.", at: location)
    }
}
