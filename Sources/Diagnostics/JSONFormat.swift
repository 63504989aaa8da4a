import Foundation

/// Writes a problem as one line of JSON.
enum JSONFormat {
    static func text(for diagnostic: Diagnostic) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Encoding plain strings and numbers cannot fail.
        let data = (try? encoder.encode(diagnostic)) ?? Data()
        return String(decoding: data, as: UTF8.self)
    }
}

extension Diagnostic: Codable {
    private enum Key: String, CodingKey {
        case code, severity, message, help, replacement, location, subject, notes, surplus, sheets
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let name = try container.decode(String.self, forKey: .code)
        self.init(
            Code(name, try container.decode(Severity.self, forKey: .severity)),
            try container.decode(String.self, forKey: .message),
            help: try container.decodeIfPresent(String.self, forKey: .help),
            replacement: try container.decodeIfPresent(String.self, forKey: .replacement),
            at: try container.decodeIfPresent(SourceLocation.self, forKey: .location),
            on: try container.decodeIfPresent(Subject.self, forKey: .subject),
            notes: try container.decodeIfPresent([Note].self, forKey: .notes) ?? [],
            surplus: try container.decodeIfPresent(Int.self, forKey: .surplus))
        sheets = try container.decodeIfPresent([Subject].self, forKey: .sheets) ?? []
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(code.name, forKey: .code)
        try container.encode(severity, forKey: .severity)
        try container.encode(message, forKey: .message)
        try container.encodeIfPresent(help, forKey: .help)
        try container.encodeIfPresent(replacement, forKey: .replacement)
        try container.encodeIfPresent(location, forKey: .location)
        try container.encodeIfPresent(subject, forKey: .subject)
        if !notes.isEmpty { try container.encode(notes, forKey: .notes) }
        try container.encodeIfPresent(surplus, forKey: .surplus)
        if !sheets.isEmpty { try container.encode(sheets, forKey: .sheets) }
    }
}
