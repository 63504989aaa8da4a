internal import Design
package import Layout
internal import Translation

/// One file of an edition.
package struct SheetFile: Sendable, Hashable {
    package enum Format: Sendable, Hashable {
        case pdf
        /// Pixels across.
        case png(width: Int)
    }

    package let variant: SheetVariant
    package let format: Format
    /// Relative to the manifest.
    package let path: String
}

extension PlannedEdition {
    /// The files that are asked for: a PDF for each variant, and a picture beside the one for screens.
    func files(_ selection: Order.Selection) -> [SheetFile] {
        selection.variants.flatMap { variant -> [SheetFile] in
            let path = "\(edition.language.tag)/\(edition.name)-\(variant.rawValue)"
            let pdf = SheetFile(variant: variant, format: .pdf, path: path + ".pdf")
            guard variant == .screen else { return [pdf] }
            let width = selection.pictureWidth ?? Order.Selection.usualPictureWidth
            return [pdf, SheetFile(variant: variant, format: .png(width: width), path: path + ".png")]
        }
    }

    /// The manifest's entries before the files are made.
    func sheets(_ selection: Order.Selection) -> [Manifest.Sheet] {
        files(selection).map { file in
            Manifest.Sheet(
                template: edition.template.name, languages: [edition.language.tag], paper: edition.paper.name,
                variant: file.variant.rawValue, state: state.rawValue, pages: 1, diagnostics: problems)
        }
    }
}
