internal import Graphics

/// One of several shares of a build, each of which another machine makes.
package struct Shard: Sendable, Hashable, Codable {
    /// From 1.
    package let number: Int
    package let count: Int

    /// More machines than this would have nothing to do.
    package static let most = 1_000

    package init?(_ number: Int, of count: Int) {
        guard (1...Self.most).contains(count), (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    /// Takes `2/8`: the second of eight.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
        self.init(number, of: count)
    }

    package var text: String { "\(number)/\(count)" }

    /// As a part of a file's name.
    var fileName: String { "\(number)-of-\(count)" }

    /// Whether a sheet belongs to this share.
    ///
    /// The name alone decides, so that a sheet that is added moves no other.
    func holds(_ name: String) -> Bool {
        let digits = Checksum.sha256(Array(name.utf8)).prefix(12)
        return (Int(digits, radix: 16) ?? 0) % count == number - 1
    }
}

/// What a share's manifest says of the whole.
package struct ShardRecord: Sendable, Codable, Hashable {
    package var shard: Shard
    /// A checksum of the project's files, the program and the order, which all shares must have in common.
    package var whole: String
    /// How many files all shares have together.
    package var files: Int
    /// The places of this share's files among them, from 0.
    package var places: [Int]
}
