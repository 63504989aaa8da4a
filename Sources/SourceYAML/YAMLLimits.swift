internal import Diagnostics

/// What a YAML file may be at most.
///
/// It may come from anybody, and libyaml's composer recurses.
enum YAMLLimits {
    /// Our largest template has about 10 KB.
    static let bytes = 200_000
    /// Keeps nesting on one line, such as `- - - -`, within the stack.
    static let lineLength = 1_000
    /// Our deepest template nests eight levels.
    static let depth = 32

    static func problem(in source: SourceText) -> Diagnostic? {
        guard source.text.utf8.count <= bytes else {
            return .tooLargeYAML("the file is larger than \(bytes / 1_000) KB", at: source.location(line: 1, column: 1))
        }
        for number in 1...source.lineCount {
            let line = source.line(number)
            let place = source.location(line: number, column: 1)
            if line.unicodeScalars.count > lineLength {
                return .tooLargeYAML("the line has more than \(lineLength) characters", at: place)
            }
            // Aliases make a small file large when it is read.
            if let mark = alias(in: line) {
                return .tooLargeYAML(
                    "'&' and '*' references are not supported", at: source.location(line: number, column: mark))
            }
            if line.count(where: { "[{".contains($0) }) > depth || leadingDashes(of: line) > depth {
                return .tooLargeYAML("the line nests more than \(depth) levels", at: place)
            }
        }
        return nil
    }

    /// The column of an anchor or alias: `&` or `*` that starts a value.
    private static func alias(in line: String) -> Int? {
        let value = line.drop { $0 == " " || $0 == "-" }
        for marker in ["&", "*"] {
            if value.hasPrefix(marker) { return line.count - value.count + 1 }
            if let found = line.firstRange(of: ": " + marker) {
                return line.distance(from: line.startIndex, to: found.upperBound)
            }
        }
        return nil
    }

    private static func leadingDashes(of line: String) -> Int {
        line.prefix { $0 == " " || $0 == "-" }.count { $0 == "-" }
    }
}
