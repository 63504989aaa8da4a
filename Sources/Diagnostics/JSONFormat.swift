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

extension Diagnostic: Encodable {
    private enum Key: String, CodingKey {
        case code, severity, message, help, location, subject, notes
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(code.name, forKey: .code)
        try container.encode(severity, forKey: .severity)
        try container.encode(message, forKey: .message)
        try container.encodeIfPresent(help, forKey: .help)
        try container.encodeIfPresent(location, forKey: .location)
        try container.encodeIfPresent(subject, forKey: .subject)
        if !notes.isEmpty { try container.encode(notes, forKey: .notes) }
    }
}
