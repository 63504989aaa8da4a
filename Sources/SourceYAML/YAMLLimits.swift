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
        var scan = YAMLScan()
        for number in 1...source.lineCount {
            let line = Array(source.line(number).unicodeScalars)
            if line.count > lineLength {
                return .tooLargeYAML(
                    "the line has more than \(lineLength) characters", at: source.location(line: number, column: 1))
            }
            if let finding = scan.read(line) {
                return .tooLargeYAML(finding.words, at: source.location(line: number, column: finding.column))
            }
        }
        return nil
    }
}
