internal import Graphics
internal import Layout
internal import Translation

/// Remembers finished sheets on which nothing of a practice stands, so that they are made once for all practices.
///
/// A sheet that differs from practice to practice is found out after a few of them and not kept any more: what is
/// remembered grows with the sheets that there are and not with the practices.
final class SheetMemory {
    private var kept: [String: (words: String, files: [[UInt8]])] = [:]
    private var misses: [String: Int] = [:]

    /// A sheet that differed for so many practices is one that differs.
    private static let mostMisses = 3

    func files(of edition: Edition, for practice: Practice) -> [[UInt8]]? {
        guard let known = kept[Self.name(of: edition)] else { return nil }
        if known.words == Self.words(of: edition, for: practice) { return known.files }
        return nil
    }

    func keep(_ files: [[UInt8]], of edition: Edition, for practice: Practice) {
        let name = Self.name(of: edition)
        guard misses[name, default: 0] < Self.mostMisses else { return }
        // It is here because it was not known.
        misses[name, default: 0] += 1
        kept[name] = misses[name, default: 0] < Self.mostMisses ? (Self.words(of: edition, for: practice), files) : nil
    }

    private static func name(of edition: Edition) -> String {
        "\(edition.languages.map(\.tag)) \(edition.name)"
    }

    /// Everything that the sheet shows; what else it hangs on is the same for all practices, but for a logo.
    private static func words(of edition: Edition, for practice: Practice) -> String {
        let words = EditionWords(edition)
        let digests = words.digests.map { "\($0.message) \($0.digest)" }.sorted().joined(separator: " ")
        return Checksum.sha256(Array("\(words.form) \(digests) \(practice.isExample) \(practice.logo ?? "")".utf8))
    }
}
