package import Diagnostics
internal import Foundation

extension Diagnostic.Code {
    package static let noEarlierSite = Self("site.no-earlier-data", .warning)
}

extension SiteIndex {
    /// Equal values are equal bytes.
    package var json: [UInt8] {
        get throws { try Self.json(of: self) }
    }

    static func json(of value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
    }

    /// Reads what an earlier edition of a site said; nothing if it is no such file, or one of another layout.
    package init?(parsing bytes: [UInt8]) {
        guard let index = try? JSONDecoder().decode(Self.self, from: Data(bytes)), index.version == Self.layout else {
            return nil
        }
        self = index
    }
}

extension Diagnostic {
    static func noEarlierSite(_ file: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            .noEarlierSite, "'\(file)' \(reason), so the site does not say what has changed",
            help: "Name the data.json of the site as it was before with --since.")
    }
}
