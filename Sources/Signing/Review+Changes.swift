internal import Design
internal import Translation

/// What is not as it was when words were signed.
package enum Change: Sendable, Hashable {
    /// The English was other words.
    case english
    case translation
    case note
    /// A fact is another one than it was, or is new.
    case fact(String)
    /// The translator or `msgmerge` marked the message.
    case fuzzy
    /// Nobody has signed anything like it.
    case new
}

extension Review {
    /// How some words differ from a row of signed ones.
    func differences(_ row: SignedWords, _ words: PresentWords) -> [Change] {
        // English is its own translation: a slip that was mended in one was mended in the other.
        let isSource = language == "en" && words.translation == words.id.text
        let seal = Seal.translation(
            isSource ? row.id.text : words.translation, of: row.id.text, context: row.id.context, in: language)
        let notes = Set(words.uses.compactMap(\.note).map(Seal.note))
        let facts = facts(of: words).filter { !row.facts.contains($0.version) }
        return (seal == row.translation ? [] : [.translation]) + (notes.isSubset(of: row.notes) ? [] : [.note])
            + facts.map { .fact($0.id) }
    }

    /// The facts that words rest on, with the versions that hold now.
    func facts(of words: PresentWords) -> [(id: String, version: String)] {
        Set(words.uses.flatMap(\.facts)).sorted().map { ($0, "\($0)@\(versions[$0] ?? "")") }
    }

    /// Words that are not those that were signed, and what was.
    package struct ChangedWords: Sendable {
        package let words: PresentWords
        package let standing: Standing
        /// The English when it was signed; nothing if nobody has signed anything like it.
        package let was: String?
        package let changes: [Change]
    }

    /// The words that nobody has signed for a step as they are.
    package func changes(since step: Step, among all: [PresentWords]) -> [ChangedWords] {
        let present = Set(all.map(\.id))
        let orphans = signOffs.rows.filter { !present.contains($0.id) && isSigned($0, for: step) }
        return all.compactMap { words in
            if words.translation.isEmpty { return nil }
            let rows = versions(of: words).filter { isSigned($0, for: step) }
            let isFuzzy = isFuzzy(words)
            if !isFuzzy, rows.contains(where: { differences($0, words).isEmpty }) { return nil }
            let row = rows.last ?? previous(of: words, among: orphans) ?? mostAlike(words, among: orphans)
            var changes = row.map { changed(words, since: $0) } ?? [.new]
            if isFuzzy { changes.append(.fuzzy) }
            return ChangedWords(words: words, standing: standing(of: words), was: row?.id.text, changes: changes)
        }
    }

    private func changed(_ words: PresentWords, since row: SignedWords) -> [Change] {
        (row.id.text == words.id.text ? [] : [.english]) + differences(row, words)
    }

    private func isSigned(_ row: SignedWords, for step: Step) -> Bool {
        signOffs.signOffs(row.numbers).contains { $0.step == step }
    }

    /// What `msgmerge` says that the message was.
    private func previous(of words: PresentWords, among orphans: [SignedWords]) -> SignedWords? {
        words.message?.previous.flatMap { previous in orphans.last { $0.id.text == previous.text } }
    }

    /// Signed words that no message has any more, and that this one has most in common with: half of its words at least.
    private func mostAlike(_ words: PresentWords, among orphans: [SignedWords]) -> SignedWords? {
        let alike = orphans.filter { $0.id.context == words.id.context }.map { row in
            (row: row, share: WordDifference(from: row.id.text, to: words.id.text).share)
        }
        return alike.filter { $0.share >= 0.5 }.max { $0.share < $1.share }?.row
    }
}
