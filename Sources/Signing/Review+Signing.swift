internal import Design
package import Translation

extension Review {
    /// Why somebody cannot sign some words.
    package enum Obstacle: Sendable, Hashable {
        case untranslated
        /// They are marked to be looked at again.
        case fuzzy
        /// Somebody has done it.
        case signedAlready
        /// Nobody has signed them for the step before.
        case stepMissing(Step)
        /// The same person has signed them for a step that must be another's.
        case samePerson(Step)
    }

    /// What keeps a person from signing some words; nothing if they can be signed.
    package func obstacle(to step: Step, by signer: Signer, of words: PresentWords) -> Obstacle? {
        if words.translation.isEmpty { return .untranslated }
        if isFuzzy(words) { return .fuzzy }
        let rows = versions(of: words).filter { differences($0, words).isEmpty }
        let counted = counted(rows).map(\.step)
        if counted.contains(step) { return .signedAlready }
        let earlier = Step.needed(for: language).prefix { $0 != step }
        if let missing = earlier.first(where: { !counted.contains($0) }) { return .stepMissing(missing) }
        let apart = Step.apart(for: language)
        guard apart.contains(step) else { return nil }
        let others = signOffs.signOffs(rows.reduce(into: []) { $0.formUnion($1.numbers) })
        return others.first { $0.signer == signer && $0.step != step && apart.contains($0.step) }.map {
            .samePerson($0.step)
        }
    }

    /// The sign-offs with one more, for some of all words.
    ///
    /// What was signed of the same messages for the same step before, in other words, counts no longer.
    package func signing(
        _ words: [PresentWords], of all: [PresentWords], for step: Step, by signer: Signer, on date: CalendarDate
    ) -> SignOffs {
        let known = signOffs.signOffs.first { ($0.step, $0.signer, $0.date) == (step, signer, date) }
        let number = known?.number ?? (signOffs.signOffs.map(\.number).max() ?? 0) + 1
        let signOff = known ?? SignOff(number: number, step: step, signer: signer, date: date, location: nil)
        let list = known == nil ? signOffs.signOffs + [signOff] : signOffs.signOffs
        let older = Set(list.filter { $0.step == step && $0.number != number }.map(\.number))
        var rows = signOffs.rows
        let present = Dictionary(grouping: all, by: \.id)
        let signed = Set(words.map(\.id))
        for index in rows.indices where signed.contains(rows[index].id) {
            let isPresent = present[rows[index].id]?.contains { differences(rows[index], $0).isEmpty } ?? false
            if !isPresent { rows[index].numbers.subtract(older) }
        }
        for words in words {
            if let index = rows.firstIndex(where: { $0.id == words.id && differences($0, words).isEmpty }) {
                rows[index].numbers.insert(number)
            } else {
                rows.append(row(of: words, numbers: [number]))
            }
        }
        rows.removeAll(where: \.numbers.isEmpty)
        let used = rows.reduce(into: Set<Int>()) { $0.formUnion($1.numbers) }
        return SignOffs(of: language, signOffs: list.filter { used.contains($0.number) }, rows: rows)
    }

    private func row(of words: PresentWords, numbers: Set<Int>) -> SignedWords {
        SignedWords(
            id: words.id,
            translation: Seal.translation(
                words.translation, of: words.id.text, context: words.id.context, in: language),
            notes: Set(words.uses.compactMap(\.note).map(Seal.note)), facts: Set(facts(of: words).map(\.version)),
            numbers: numbers)
    }
}
