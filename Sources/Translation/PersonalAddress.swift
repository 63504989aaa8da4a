package import Diagnostics

extension Diagnostic.Code {
    package static let personalAddress = Self("catalogue.personal-address", .warning)
}

/// E-mail addresses of people, in files that everybody can read.
///
/// Translators may have reasons not to be found: some are refugees themselves.
package enum PersonalAddress {
    /// What is told of one; the address itself is not told once more.
    static let message = "An e-mail address of a person stands here, in a file that everybody can read"
    static let help = "Write a role or a pseudonym instead; the address of a mailing list or an office may stay"

    /// Where addresses of people stand in some text, counted in scalars.
    static func places(in text: some BidirectionalCollection<Unicode.Scalar>) -> [Range<Int>] {
        let scalars = Array(text)
        return scalars.indices.filter { scalars[$0] == "@" }.compactMap { at in
            let start = scalars[..<at].lastIndex { !isLocal($0) }.map { $0 + 1 } ?? 0
            var host = scalars[(at + 1)...].prefix(while: isHost)
            // The stop after a sentence is none of its end.
            while host.last == "." { host.removeLast() }
            let labels = host.split(separator: ".").map(String.init(scalars:))
            guard start < at, labels.count > 1 else { return nil }
            return isShared(String(scalars: scalars[start..<at]), at: labels) ? nil : start..<host.endIndex
        }
    }

    /// Reports of a value that should name somebody or say why.
    package static func diagnostics(for text: String, at location: SourceLocation) -> [Diagnostic] {
        places(in: text.unicodeScalars).isEmpty
            ? [] : [Diagnostic(.personalAddress, message, help: help, at: location)]
    }

    /// Reports of a YAML file's comments.
    package static func diagnostics(forCommentsOf source: SourceText) -> [Diagnostic] {
        (1...source.lineCount).flatMap { number -> [Diagnostic] in
            let line = source.line(number)
            guard line.drop(while: { $0 == " " }).first == "#" else { return [] }
            return places(in: line.unicodeScalars).map { place in
                let location = source.location(line: number, column: place.lowerBound + 1, length: place.count)
                return Diagnostic(.personalAddress, message, help: help, at: location)
            }
        }
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "._%+-".unicodeScalars.contains(scalar)
    }

    private static func isHost(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-.".unicodeScalars.contains(scalar)
    }

    /// Addresses behind which stands nobody alone: mailing lists, offices, and those that are kept for examples (RFC 2606).
    private static func isShared(_ local: String, at labels: [String]) -> Bool {
        let (local, labels) = (local.lowercased(), labels.map { $0.lowercased() })
        if labels.contains(where: ["lists", "list", "googlegroups", "groups", "example"].contains) { return true }
        // gettext's own placeholder for a team's list is LL@li.org.
        if labels.suffix(2) == ["li", "org"] { return true }
        let words = Set(local.split { "-_.+".contains($0) }.map(String.init))
        return !words.isDisjoint(with: [
            "list", "team", "l10n", "i18n", "translations", "info", "contact", "hello", "office", "noreply",
        ])
    }
}

extension String {
    fileprivate init(scalars: some Sequence<Unicode.Scalar>) {
        var view = UnicodeScalarView()
        view.append(contentsOf: scalars)
        self = String(view)
    }
}
