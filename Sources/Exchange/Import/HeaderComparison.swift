package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    /// A PO file's header says something that is not taken over.
    package static let exchangeHeader = Self("exchange.header", .warning)
}

/// Looks for what a translator may have meant by changing a PO file's header, of which nothing is imported.
enum HeaderComparison {
    /// The fields that say how far the words have come; programs change others by themselves.
    private static let fields = ["X-State", "X-Facts"]

    static func diagnostics(for returned: CatalogueHeader, against own: CatalogueHeader) -> [Diagnostic] {
        fields.compactMap { name in
            guard let field = returned.field(name), field.value != own.field(name)?.value else { return nil }
            return Diagnostic(
                .exchangeHeader, "The file's '\(name)' is not that of the catalogue, and is not imported",
                help:
                    "Words, marks and comments alone are imported; write it into the catalogue by hand if it is right",
                at: field.location)
        }
    }
}
