package import Design
package import Diagnostics

/// Looks for what templates and drawings name and nobody has, before any sheet is made.
package enum TemplateProof {
    /// Drawings and colours that a template names in vain; `drawings` are the names of all files that are there.
    package static func diagnostics(
        for template: Template, drawings: Set<String>, palette: Palette
    ) -> [Diagnostic] {
        let folder = template.name + "/"
        let artwork = drawings.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
        let pictograms = drawings.filter { !$0.contains("/") }
        return template.artworkFiles.filter { !artwork.contains($0.file) }.map {
            .unknownName($0.file, kind: "drawing", known: artwork, at: $0.location)
        }
            + template.pictograms.filter { !pictograms.contains($0.name) }.map {
                .unknownName($0.name, kind: "pictogram", known: Array(pictograms), at: $0.location)
            }
            + template.roles.filter { palette[$0.role] == nil }.map {
                .unknown(role: $0.role, in: palette, at: $0.location)
            }
    }

    /// Colours that a drawing names in vain.
    package static func diagnostics(for drawing: Drawing, palette: Palette) -> [Diagnostic] {
        drawing.roles.filter { palette[$0.key] == nil }
            .sorted { ($0.value.line, $0.value.column) < ($1.value.line, $1.value.column) }
            .map { .unknown(role: $0.key, in: palette, at: $0.value) }
    }
}

extension Template {
    /// The roles that are painted with and that `ContrastCheck` does not see.
    fileprivate var roles: [(role: String, location: SourceLocation)] {
        let polygons = artwork.compactMap { piece -> (String, SourceLocation)? in
            if case .polygon(_, let fill) = piece.kind { (fill, piece.location) } else { nil }
        }
        let blocks = frames.flatMap(\.flow).flatMap { block in block.roles.map { ($0, block.location) } }
        let words = frames.filter(\.grounds.isEmpty).flatMap { frame in
            Set(frame.flow.flatMap(\.styles).compactMap { styles[$0]?.colour }).sorted().map { ($0, frame.location) }
        }
        return polygons + blocks + words
    }
}

extension Block {
    /// The roles of what is not words.
    fileprivate var roles: [String] {
        switch kind {
        case .rule(_, let colour): [colour]
        // Their plates and modules have colours of their own.
        case .code: ["paper", "text"]
        case .logo: ["paper"]
        case .heading, .paragraph, .line, .list, .gap: []
        }
    }
}

extension Diagnostic {
    fileprivate static func unknown(
        role: String, in palette: Palette, at location: SourceLocation
    ) -> Diagnostic {
        let known = palette.colours.keys.sorted().joined(separator: ", ")
        return Diagnostic(
            .unknownColour, "the palette has no role '\(role)'",
            help: "Add it to Templates/palette.yaml, or choose one of: \(known).", at: location)
    }
}
