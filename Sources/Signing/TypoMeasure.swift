package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let moreThanATypo = Self("touched.not-a-typo", .error)
}

/// Whether English words were changed by no more than a slip of the pen.
///
/// It cannot read, so it is narrow: who mends more asks the people who signed the words to look at them again.
struct TypoMeasure {
    let was: String
    let now: String

    init(from was: String, to now: String) { (self.was, self.now) = (was, now) }

    /// A typing error is a letter or two; three leave room for one with a comma.
    private static let most = 3
    /// Of short words each letter counts: one of ten may differ, and one in any case.
    private static let share = 10

    /// Why it is more than a slip; nothing if it is none.
    var excess: String? {
        if was == now { return "both are the same" }
        if MessageText(was).pieces.filter(\.isName) != MessageText(now).pieces.filter(\.isName) {
            return "a placeholder differs"
        }
        if numbers(in: was) != numbers(in: now) { return "a number differs" }
        let (old, new) = (words(of: was), words(of: now))
        let (oldTurns, newTurns) = (old.filter(Self.turnsMeaning), new.filter(Self.turnsMeaning))
        if oldTurns != newTurns { return "a word such as 'not', 'may' or 'free' differs" }
        if was.contains("?") != now.contains("?") { return "one of them is a question" }
        if hasOtherBeginning(old, new) { return "a word has another beginning, as in 'registered' and 'unregistered'" }
        let letters = was.count(where: \.isLetter)
        let allowed = min(Self.most, max(1, letters / Self.share))
        return distance <= allowed
            ? nil : "more than \(allowed == 1 ? "one letter differs" : "\(allowed) letters differ")"
    }

    private func numbers(in text: String) -> [Substring] { text.split { !$0.isNumber } }

    private func words(of text: String) -> [String] {
        text.lowercased().replacing("\u{2019}", with: "'").split { !$0.isLetter && $0 != "'" }.map(String.init)
    }

    /// Words of which one more, one less or another one makes another promise.
    private static func turnsMeaning(_ word: String) -> Bool { turning.contains(word) || word.hasSuffix("n't") }

    private static let turning = Set(
        """
        not no nor none never nobody nothing neither without cannot unless except but only if or and before after until \
        can could may might must shall should will would need ask free all any some every each both more less most \
        least first last one two three four five six seven eight nine ten eleven twelve monday tuesday wednesday \
        thursday friday saturday sunday
        """.split(separator: " ").map(String.init))

    /// Whether a changed word is the end of the word that stands for it: prefixes turn a meaning round.
    private func hasOtherBeginning(_ old: [String], _ new: [String]) -> Bool {
        guard old.count == new.count else { return false }
        return zip(old, new).contains { first, second in
            first != second && (first.hasSuffix(second) || second.hasSuffix(first))
                && abs(first.count - second.count) > 1
        }
    }

    /// How many letters to add, drop or replace, or to swap with their neighbours; capitals and spaces cost nothing.
    ///
    /// (Optimal string alignment.) `Int.max` for texts of very different length, without looking closer.
    var distance: Int {
        let (left, right) = (Self.measured(was), Self.measured(now))
        guard abs(left.count - right.count) <= Self.most else { return .max }
        var rows = [Array(0...right.count)]
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                let isSame = left[i] == right[j]
                var best = min(rows[i][j] + (isSame ? 0 : 1), min(rows[i][j + 1], row[j]) + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, rows[i - 1][j - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }

    private static func measured(_ text: String) -> [Character] {
        text.lowercased().replacing("\u{2019}", with: "'").filter { !$0.isWhitespace }.map(\.self)
    }
}

extension MessageText.Piece {
    fileprivate var isName: Bool { if case .words = self { false } else { true } }
}

extension Diagnostic {
    static func moreThanATypo(_ reason: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .moreThanATypo, "this is more than a slip in the English: \(reason)",
            help: "Remove the pair: translators and reviewers have to look at these words again.", at: location)
    }
}
