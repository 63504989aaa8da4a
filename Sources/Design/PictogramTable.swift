package import Diagnostics
internal import SourceYAML

/// What our pictograms mean, and which of them turn round on right-to-left sheets.
package struct PictogramTable: Sendable {
    package let pictograms: [String: Pictogram]

    package struct Pictogram: Sendable, Hashable {
        package let meaning: String
        package let isMirrored: Bool
    }

    package init(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        var pictograms: [String: Pictogram] = [:]
        if let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: ["pictograms"], reporting: &diagnostics)
        {
            for (name, value) in file.named("pictograms", reporting: &diagnostics) ?? [] {
                guard let entry = YAMLMapping(value, known: ["meaning", "mirrored"], reporting: &diagnostics),
                    let meaning = entry.string("meaning", reporting: &diagnostics)
                else { continue }
                pictograms[name] = Pictogram(
                    meaning: meaning, isMirrored: entry.flag("mirrored", reporting: &diagnostics))
            }
        }
        self.pictograms = pictograms
    }
}
