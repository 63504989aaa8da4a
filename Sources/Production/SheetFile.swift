internal import Design
package import Layout
internal import Signing
internal import Translation

/// One file of an edition.
package struct SheetFile: Sendable, Hashable {
    package enum Format: Sendable, Hashable {
        case pdf
        /// Pixels across, of one page.
        case png(width: Int, page: Int)
    }

    package let variant: SheetVariant
    package let format: Format
    /// Relative to the manifest.
    package let path: String
}

extension PlannedEdition {
    /// The files that are asked for: a PDF for each variant, and pictures beside the one for screens.
    ///
    /// Sheets that are made for screens have no other form.
    package func files(_ selection: Order.Selection) -> [SheetFile] {
        files(selection.variants, pictureWidth: selection.pictureWidth)
    }

    /// The files of one form.
    func files(variant: SheetVariant) -> [SheetFile] { files([variant], pictureWidth: nil) }

    private func files(_ variants: [SheetVariant], pictureWidth: Int?) -> [SheetFile] {
        let variants = edition.template.pixels == nil ? variants : [.screen]
        return variants.flatMap { variant -> [SheetFile] in
            let path = "\(edition.folder)/\(edition.name)-\(variant.rawValue)"
            let pdf = SheetFile(variant: variant, format: .pdf, path: path + ".pdf")
            guard variant == .screen else { return [pdf] }
            let width = pictureWidth ?? edition.template.pixels ?? Order.Selection.usualPictureWidth
            let pages = edition.pages.indices
            return [pdf]
                + pages.map { page in
                    let number = pages.count > 1 ? "-\(page + 1)" : ""
                    return SheetFile(
                        variant: variant, format: .png(width: width, page: page), path: "\(path)\(number).png")
                }
        }
    }

    /// The manifest's entries before the files are made.
    func sheets(_ files: [SheetFile]) -> [Manifest.Sheet] {
        files.map { file in
            Manifest.Sheet(
                template: edition.template.name, languages: edition.languages.map(\.tag), paper: edition.paper.name,
                variant: file.variant.rawValue, state: state.rawValue,
                pages: file.format == .pdf ? edition.pages.count : 1, diagnostics: problems)
        }
    }
}
