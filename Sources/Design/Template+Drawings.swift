package import Diagnostics

extension Template {
    /// The artwork that the template takes from its folder, and where it says so.
    package var artworkFiles: [(file: String, location: SourceLocation)] {
        artwork.flatMap { piece -> [(file: String, location: SourceLocation)] in
            guard case .drawing(let file, _, _, _, _, _, let inkSaver) = piece.kind else { return [] }
            return [file, inkSaver].compactMap { $0 }.map { ($0, piece.location) }
        }
    }

    /// The pictograms that stand before the template's words, and where it says so.
    package var pictograms: [(name: String, location: SourceLocation)] {
        frames.flatMap(\.flow).flatMap { block -> [Block.Entry] in
            if case .list(_, let entries) = block.kind { entries } else { [] }
        }.map { ($0.pictogram, $0.location) }
    }

    /// All drawings that the template needs, by the names that pages know them by.
    package var drawings: Set<String> {
        Set(artworkFiles.map { "\(name)/\($0.file)" } + pictograms.map(\.name))
    }
}
