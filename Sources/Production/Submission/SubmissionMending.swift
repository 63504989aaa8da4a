package import Diagnostics
internal import Proofing
internal import Translation

extension Diagnostic.Code {
    package static let mended = Self("submission.mended", .note)
    package static let cannotMend = Self("submission.cannot-mend", .error)
}

extension Submission {
    /// The file with everything mended that has only one mend, and a note for each; nothing else in it changes.
    ///
    /// Gives nothing, and the reason, for a file that cannot be written again as it is.
    package func mended(by words: ProjectWords, reporting diagnostics: inout [Diagnostic]) -> [UInt8]? {
        let mends = CatalogueProof.mends(of: catalogue, in: language, of: words.texts, glossary: words.glossary)
        guard !mends.isEmpty else { return bytes }
        guard var revision = CatalogueRevision(of: bytes, file: catalogue.file) else {
            diagnostics.append(
                Diagnostic(
                    .cannotMend, "the file cannot be mended in its place, because its header does not say UTF-8",
                    help: "Write charset=UTF-8 into the header's line Content-Type, and try again.",
                    at: catalogue.header.field("Content-Type")?.location ?? SourceLocation(file: catalogue.file)))
            return nil
        }
        for mend in mends.sorted(by: { $0.location.line < $1.location.line }) {
            let others = catalogue[mend.message]?.translations.dropFirst() ?? []
            let change = CatalogueRevision.Change(translations: [mend.new] + others)
            if revision.change(mend.message, change) { diagnostics.append(.mended(mend)) }
        }
        return revision.bytes
    }
}

extension Diagnostic {
    fileprivate static func mended(_ mend: Mend) -> Diagnostic {
        let (old, new) = WordChange.between(mend.old, mend.new)
        let codes = mend.codes.map(\.name).joined(separator: ", ")
        var place = mend.location
        // The line was changed.
        place.excerpt = nil
        return Diagnostic(
            .mended, "'\(SafeText.onOneLine(old))' is now '\(SafeText.onOneLine(new))' (\(codes))",
            at: place)
    }
}

/// The words in which two texts differ.
private enum WordChange {
    static func between(_ old: String, _ new: String) -> (old: String, new: String) {
        let (one, other) = (words(of: old), words(of: new))
        let start = zip(one, other).prefix { $0 == $1 }.count
        let rest = (one.dropFirst(start), other.dropFirst(start))
        let end = zip(rest.0.reversed(), rest.1.reversed()).prefix { $0 == $1 }.count
        return (rest.0.dropLast(end).joined(), rest.1.dropLast(end).joined())
    }

    /// Words, each with the spaces after it.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        for character in text {
            if let last = words.last, character.isWhitespace || last.last?.isWhitespace == false {
                words[words.count - 1].append(character)
            } else {
                words.append(String(character))
            }
        }
        return words
    }
}
