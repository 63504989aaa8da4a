package import Design
package import Diagnostics
package import Translation

extension Diagnostic.Code {
    package static let templateSizes = Self("template.no-sizes", .error)
}

/// Looks for what templates and drawings name and nobody has, before any sheet is made.
package enum TemplateProof {
    /// Drawings and colours that a template names in vain; `drawings` are the names of all files that are there.
    package static func diagnostics(
        for template: Template, drawings: Set<String>, pictograms table: PictogramTable, palette: Palette
    ) -> [Diagnostic] {
        let folder = template.name + "/"
        let artwork = drawings.compactMap { name -> String? in
            if name.hasPrefix(Template.sharedFolder + "/") { return name }
            return name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : nil
        }
        let pictograms = drawings.filter { !$0.contains("/") }
        return template.artworkFiles.filter { !artwork.contains($0.file) }.map {
            .unknownName($0.file, kind: "drawing", known: artwork, at: $0.location)
        }
            + template.pictograms.filter { !pictograms.contains($0.name) }.map {
                .unknownName($0.name, kind: "pictogram", known: Array(pictograms), at: $0.location)
            }
            + template.pictograms.filter { pictograms.contains($0.name) && table.pictograms[$0.name] == nil }.map {
                .unlisted(pictogram: $0.name, at: $0.location)
            }
            + template.roles.filter { !palette.names($0.role) }.map {
                .unknown(role: $0.role, in: palette, at: $0.location)
            }
    }

    /// Placeholders that English words name in vain: they would be printed as they are, or as nothing.
    package static func diagnostics(for texts: [TemplateText]) -> [Diagnostic] {
        texts.flatMap { text in
            Set(MessageText(text.text).unknownNames).sorted().map { name in
                .unknownName(
                    name, kind: "placeholder", known: Placeholder.allCases.map(\.rawValue), at: text.location)
            }
        }
    }

    /// The type sizes that a template lacks for a language: it would be set in the smallest legible one.
    package static func diagnostics(for template: Template, in language: Language) -> [Diagnostic] {
        let isSized = template.styles.values.contains { if case .named = $0.size { true } else { false } }
        guard isSized, template.sizes[language.setting.name] == nil else { return [] }
        return [
            Diagnostic(
                .templateSizes, "the template has no type sizes for the setting '\(language.setting.name)'",
                help: "Add a row '\(language.setting.name): {…}' to its sizes.", at: template.location)
        ]
    }

    /// Colours that a drawing names in vain.
    package static func diagnostics(for drawing: Drawing, palette: Palette) -> [Diagnostic] {
        drawing.roles.filter { !palette.names($0.key) }
            .sorted { ($0.value.line, $0.value.column) < ($1.value.line, $1.value.column) }
            .map { .unknown(role: $0.key, in: palette, at: $0.value) }
    }
}

extension Template {
    /// The roles that are painted with and that `ContrastCheck` does not see.
    fileprivate var roles: [(role: String, location: SourceLocation)] {
        let polygons = artwork.flatMap { piece -> [(String, SourceLocation)] in
            switch piece.kind {
            case .polygon(_, let fill): [(fill, piece.location)]
            case .plate(let plate):
                [plate.fill, plate.otherFill, plate.stroke].compactMap { role in role.map { ($0, piece.location) } }
            case .drawing: []
            }
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
        case .heading, .paragraph, .line, .list, .gap, .pictograms: []
        }
    }
}

extension Diagnostic {
    fileprivate static func unlisted(pictogram name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateReference, "the table of pictograms does not say whether '\(name)' turns round",
            help: "Add it with its meaning to Templates/pictograms/pictograms.yaml.", at: location)
    }

    fileprivate static func unknown(
        role: String, in palette: Palette, at location: SourceLocation
    ) -> Diagnostic {
        let known = palette.colours.keys.sorted().joined(separator: ", ")
        return Diagnostic(
            .unknownColour, "the palette has no role '\(role)'",
            help: "Add it to Templates/theme.yaml, or choose one of: \(known).", at: location)
    }
}
