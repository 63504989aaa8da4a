package import Diagnostics
internal import Yams

extension Diagnostic.Code {
    package static let yamlSyntax = Self("yaml.syntax", .error)
    package static let yamlEmpty = Self("yaml.empty", .error)
    package static let yamlTooLarge = Self("yaml.too-large", .error)
    package static let yamlMissingKey = Self("yaml.missing-key", .error)
    package static let yamlUnknownKey = Self("yaml.unknown-key", .error)
    package static let yamlWrongKind = Self("yaml.wrong-kind", .error)
}

extension Diagnostic {
    static func brokenYAML(_ error: any Error, in source: SourceText) -> Diagnostic {
        // Not what Yams says: it quotes the file, and a practice's details stand in no report.
        var reason = "it cannot be read"
        var help = "Check the indentation and put text that holds ': ' or starts with a symbol in quotes."
        var place = source.location(line: 1, column: 1)
        switch error as? YamlError {
        case .reader(let problem, _, let value, _)?:
            reason = problem
            help = "Remove the character; your editor may not show it."
            // Yams' own offset is in no unit of ours. The first that is refused is the first that there is.
            if let scalar = Unicode.Scalar(UInt32(bitPattern: value)),
                let index = source.text.unicodeScalars.firstIndex(of: scalar)
            {
                reason += ": \(SafeText.name(of: scalar))"
                let offset = source.text.utf8.distance(from: source.text.startIndex, to: index)
                place = source.location(at: offset..<offset + 1)
            }
        case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
            .composer(_, let problem, let mark, _)?:
            reason = problem
            place = source.location(line: mark.line, column: mark.column)
        case .duplicatedKeysInMapping(let duplicates, let context)?:
            reason = "the key '\(duplicates.first ?? "")' stands here twice"
            place = source.location(line: context.mark.line, column: context.mark.column)
        default: break
        }
        return Diagnostic(
            .yamlSyntax, "this is not valid YAML: \(reason)", help: help, at: place)
    }

    static func emptyYAML(at location: SourceLocation) -> Diagnostic {
        Diagnostic(.yamlEmpty, "the file is empty", help: "Write at least one 'key: value' line.", at: location)
    }

    static func tooLargeYAML(_ reason: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(.yamlTooLarge, reason, help: "Write the values out in plain, short lines.", at: location)
    }

    /// Two keys of which only one can be heeded.
    static func conflict(_ key: String, beside other: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlUnknownKey, "the key '\(key)' cannot stand beside '\(other)'", help: "Remove one of the two.",
            at: location)
    }

    /// A key that must be there is not.
    package static func missingKey(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(.yamlMissingKey, "the key '\(key)' is missing here", help: "Add a line '\(key): …'.", at: location)
    }

    static func unknownKey(_ key: String, known: [String], at location: SourceLocation) -> Diagnostic {
        let guess = known.min { distance($0, key) < distance($1, key) }.flatMap { distance($0, key) <= 3 ? $0 : nil }
        let help = guess.map { "Did you mean '\($0)'?" } ?? "Known keys are: \(known.joined(separator: ", "))."
        return Diagnostic(.yamlUnknownKey, "the key '\(key)' is not known here", help: help, at: location)
    }

    /// A value is not of the kind that its key needs.
    package static func wrongKind(_ kind: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(.yamlWrongKind, "\(kind) is expected here", help: "Replace the value by \(kind).", at: location)
    }

    /// The Levenshtein distance: how many letters to add, drop or replace.
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for j in right.indices {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (letter == right[j] ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
