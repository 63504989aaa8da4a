package import Diagnostics
package import Graphics
internal import SourceYAML

/// The font files that sheets may be set in, from `Fonts/fonts.yaml`.
package struct FontList: Sendable, Hashable {
    package let fonts: [Entry]

    /// One face of one file.
    package struct Entry: Sendable, Hashable {
        package let file: String
        package let family: String
        /// On fontconfig's scale: 80 is Regular, 200 is Bold.
        package let weight: Int
        /// The Debian package that brings the file.
        package let package: String
        package let sha256: String
        package let licence: String
        package let location: SourceLocation
    }

    /// Reads `fonts.yaml`.
    package init(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        var fonts: [Entry] = []
        if let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: ["fonts"], reporting: &diagnostics)
        {
            for value in file.requiredList("fonts", reporting: &diagnostics) {
                if let entry = Entry(in: value, reporting: &diagnostics) { fonts.append(entry) }
            }
        }
        self.fonts = fonts
    }

    /// Whether a run may be drawn from a file.
    package func allows(_ file: String) -> Bool { fonts.contains { $0.file == file } }

    /// The families of files that one language may use, with which its runs are compared.
    package func files(ofFamilies families: [String]) -> Set<String> {
        Set(fonts.filter { families.contains($0.family) }.map(\.file))
    }

    /// Entries that the font map does not see as they are listed, with the reason.
    package func mismatches(with installed: [InstalledFont]) -> [(entry: Entry, reason: String)] {
        fonts.compactMap { entry in
            let seen = installed.filter { $0.file == entry.file && $0.family == entry.family }
            guard let font = seen.first else { return (entry, "is not installed") }
            guard font.weight == entry.weight else {
                return (entry, "is seen with weight \(font.weight) instead of \(entry.weight)")
            }
            return nil
        }
    }
}

extension FontList.Entry {
    fileprivate init?(in value: YAMLValue, reporting diagnostics: inout [Diagnostic]) {
        let keys = ["file", "family", "weight", "package", "sha256", "licence"]
        guard let entry = YAMLMapping(value, known: keys, reporting: &diagnostics),
            let file = entry.string("file", reporting: &diagnostics),
            let family = entry.string("family", reporting: &diagnostics),
            let weight = entry.number("weight", .weight, reporting: &diagnostics),
            let package = entry.string("package", reporting: &diagnostics),
            let sha256 = entry.string("sha256", reporting: &diagnostics),
            let licence = entry.string("licence", reporting: &diagnostics)
        else { return nil }
        self.init(
            file: file, family: family, weight: Int(weight), package: package, sha256: sha256, licence: licence,
            location: value.location)
    }
}

extension NumberKind {
    /// A weight of fontconfig, which calls 0 thin and 215 extra black.
    fileprivate static let weight = Self("a whole number from 0 to 215") {
        (0...215).contains($0) && $0 == $0.rounded()
    }
}
