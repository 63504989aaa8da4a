internal import Layout

/// What becomes of one marked sequence of the drawn page.
enum SequencePlan: Hashable {
    /// Not on this variant.
    case dropped
    /// Decoration; pure black in it overprints only if nothing dark is under it.
    case artifact(overprints: Bool)
    /// Words that every page repeats (ISO 32000-1, 14.8.2.2.2).
    case runningHead
    /// Content of a structure element: its type, its number, and what stands for the glyphs, if anything does.
    case content(type: String, number: Int, replacement: String?)
    /// The practice's logo: content in colours that are not the palette's, in which black does not overprint.
    case logo(type: String, number: Int)
}

extension PageLayout {
    /// What becomes of each leaf.
    ///
    /// Words from left to right are replaced as a whole: readers join them best so. In words from right to left cairo's
    /// replacements of single clusters stay, because readers turn a whole one round.
    func plans(for variant: SheetVariant) -> [SequencePlan] {
        var count = 0
        return leaves.map { leaf in
            switch leaf {
            // Artwork lies on the dark wall, where black on top would be too much ink.
            case .artwork: return .artifact(overprints: false)
            case .marks: return variant == .press ? .artifact(overprints: false) : .dropped
            case .block(let index):
                let block = blocks[index]
                if block.role == .runningHead { return .runningHead }
                guard block.role != .artifact else { return .artifact(overprints: true) }
                count += 1
                if block.isLogo { return .logo(type: block.role.rawValue, number: count - 1) }
                return .content(
                    type: block.contentType(for: variant), number: count - 1, replacement: block.replacement)
            }
        }
    }
}

extension PlacedBlock {
    var isLogo: Bool { if case .logo = content { true } else { false } }

    /// The structure type that holds the content itself.
    func contentType(for variant: SheetVariant) -> String {
        isLinkedText(for: variant) ? "Link" : role.rawValue
    }

    /// Whether the words are a link of their own.
    func isLinkedText(for variant: SheetVariant) -> Bool {
        guard variant == .screen, link != nil, case .text = content else { return false }
        return true
    }

    fileprivate var replacement: String? {
        // The words in it are said by its alternate text, and are found where they stand by themselves.
        if case .excerpt = content { return "" }
        guard case .text(let text) = content else { return nil }
        let isRightToLeft = text.lines.contains { line in line.runs.contains { !$0.level.isMultiple(of: 2) } }
        return isRightToLeft ? nil : text.plainText
    }
}
