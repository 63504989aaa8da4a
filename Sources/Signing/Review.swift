internal import Translation

/// Holds words against what was signed of them.
package struct Review: Sendable {
    package let language: String
    package let signOffs: SignOffs
    let touches: Touches
    let versions: FactVersions

    package init(_ signOffs: SignOffs, touches: Touches, versions: FactVersions) {
        self.language = signOffs.language
        self.signOffs = signOffs
        self.touches = touches
        self.versions = versions
    }

    /// What some words are worth.
    package struct Standing: Sendable, Hashable {
        package let state: WordsState
        /// The sign-offs that count, in the order of their steps.
        package var signOffs: [SignOff] = []
    }

    package func standing(of words: PresentWords) -> Standing {
        if words.translation.isEmpty { return Standing(state: .missing) }
        if isFuzzy(words) { return Standing(state: .stale) }
        let rows = versions(of: words)
        let fitting = rows.filter { differences($0, words).isEmpty }
        let signOffs = counted(fitting)
        guard let last = signOffs.last else {
            return Standing(state: fitting.count == rows.count ? .machineDraft : .stale)
        }
        let state = WordsState(after: last.step)
        let isTouched = !rows.filter { $0.id == words.id }.covers(signOffs)
        return Standing(state: state == .approved && isTouched ? .sourceTouched : state, signOffs: signOffs)
    }

    /// Whether the words are marked to be looked at again, for another reason than a slip in the English.
    ///
    /// The English catalogue has to mend the slip too.
    package func isFuzzy(_ words: PresentWords) -> Bool {
        words.message.map { $0.isFuzzy && (language == "en" || !touches.explains($0)) } ?? false
    }

    /// The rows of a message, under its English and what that was before slips were mended.
    func versions(of words: PresentWords) -> [SignedWords] {
        if signOffs.isEmpty { return [] }
        let texts = [words.id.text] + touches.origins(of: words.id.text)
        return signOffs.rows(of: texts.map { MessageID(context: words.id.context, text: $0) })
    }

    /// The sign-offs of some rows that count: a step without those before it is none, and neither is one that was taken
    /// by a person who had another role.
    func counted(_ rows: [SignedWords]) -> [SignOff] {
        let signed = signOffs.signOffs(rows.reduce(into: []) { $0.formUnion($1.numbers) })
        let apart = Step.apart(for: language)
        var counted: [SignOff] = []
        for step in Step.needed(for: language) {
            let others = apart.contains(step) ? counted.filter { apart.contains($0.step) }.map(\.signer) : []
            guard let signOff = signed.last(where: { $0.step == step && !others.contains($0.signer) }) else { break }
            counted.append(signOff)
        }
        return counted
    }
}

extension [SignedWords] {
    /// Whether these rows alone have the sign-offs.
    fileprivate func covers(_ signOffs: [SignOff]) -> Bool {
        signOffs.allSatisfy { signOff in contains { $0.numbers.contains(signOff.number) } }
    }
}
