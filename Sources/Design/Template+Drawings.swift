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
        frames.flatMap(\.flow).flatMap { block -> [(name: String, location: SourceLocation)] in
            switch block.kind {
            case .list(_, let entries): entries.compactMap { entry in entry.pictogram.map { ($0, entry.location) } }
            case .pictograms(let names, _, _): names.map { ($0, block.location) }
            default: []
            }
        }
    }

    /// All drawings that the template needs, by the names that pages know them by.
    package var drawings: Set<String> {
        Set(artworkFiles.map { drawingName($0.file) } + pictograms.map(\.name))
    }

    /// The name that pages know a drawing by: those of the folder `shared` are everybody's.
    package func drawingName(_ file: String) -> String {
        file.hasPrefix(Self.sharedFolder + "/") ? file : "\(name)/\(file)"
    }

    /// The folder beside the templates with drawings that several of them use.
    package static let sharedFolder = "shared"
}
