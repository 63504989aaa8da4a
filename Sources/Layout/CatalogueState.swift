package import Translation

/// How far the words of a catalogue have come.
package enum CatalogueState: String, Sendable, Codable, CaseIterable {
    case machineDraft = "machine-draft"
    case approved
}

extension Catalogue {
    /// The header's `X-State`.
    ///
    /// A catalogue that does not say so is no better than a machine draft.
    package var state: CatalogueState {
        header.field("X-State").flatMap { CatalogueState(rawValue: $0.value) } ?? .machineDraft
    }
}
