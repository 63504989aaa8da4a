/// Two texts side by side, word by word.
package struct WordDifference: Sendable {
    /// The longest run that both have, or that only one has.
    package enum Part: Sendable, Hashable {
        case same(String)
        case removed(String)
        case added(String)
    }

    package let parts: [Part]
    /// How much of the longer text both have, from 0 to 1.
    let share: Double

    package init(from old: String, to new: String) {
        let (left, right) = (Self.words(of: old), Self.words(of: new))
        let lengths = Self.commonLengths(left, right)
        var parts: [Part] = []
        var (i, j) = (0, 0)
        while i < left.count || j < right.count {
            if i < left.count, j < right.count, left[i] == right[j] {
                parts.append(.same(left[i]))
                (i, j) = (i + 1, j + 1)
            } else if j == right.count || (i < left.count && lengths[i + 1][j] >= lengths[i][j + 1]) {
                parts.append(.removed(left[i]))
                i += 1
            } else {
                parts.append(.added(right[j]))
                j += 1
            }
        }
        self.parts = Self.joined(parts)
        share = Double(lengths[0][0]) / Double(max(left.count, right.count, 1))
    }

    private static func words(of text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// How many words the ends of both texts from each word on have in common (longest common subsequence).
    private static func commonLengths(_ left: [String], _ right: [String]) -> [[Int]] {
        var lengths = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                lengths[i][j] =
                    left[i] == right[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
            }
        }
        return lengths
    }

    /// Neighbours of one kind as one part.
    private static func joined(_ parts: [Part]) -> [Part] {
        parts.reduce(into: []) { result, part in
            switch (result.last, part) {
            case (.same(let words), .same(let word)): result[result.count - 1] = .same("\(words) \(word)")
            case (.removed(let words), .removed(let word)): result[result.count - 1] = .removed("\(words) \(word)")
            case (.added(let words), .added(let word)): result[result.count - 1] = .added("\(words) \(word)")
            default: result.append(part)
            }
        }
    }

    /// Both in one line, with marks that need no colour: `It is [-fre.-]{+free.+}`.
    package var marked: String {
        parts.map { part in
            switch part {
            case .same(let words): words
            case .removed(let words): "[-\(words)-]"
            case .added(let words): "{+\(words)+}"
            }
        }.joined(separator: " ")
    }
}
