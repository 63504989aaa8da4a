package import Diagnostics
internal import Layout

extension Diagnostic.Code {
    package static let preflightPictureColour = Self("preflight.picture-colour", .error)
    package static let preflightPictureCoarse = Self("preflight.picture-coarse", .error)
    package static let preflightPictureEntry = Self("preflight.picture-entry", .error)
}

/// Pictures have the file's colours, and pixels enough.
struct PictureCheck: PreflightCheck {
    func findings(in file: InspectedFile) -> [Finding] {
        file.pages.flatMap { page in page.content.images.flatMap { findings(for: $0, on: page, in: file) } }
    }

    private func findings(for picture: ImageUse, on page: InspectedPage, in file: InspectedFile) -> [Finding] {
        let entries = file.document.dictionary(picture.object) ?? [:]
        var findings: [Finding] = []
        let resolution = PictureResolution(picture.resolution)
        if resolution.isCoarse {
            findings.append(
                Finding(
                    .preflightPictureCoarse,
                    "the picture '\(picture.name)' has only \(resolution.pixelsPerInch) pixels an inch",
                    help: "Use a larger picture, or a drawing.", page: page.number))
        }
        if let space = wrongSpace(entries["ColorSpace"], in: file) {
            findings.append(
                Finding(
                    .preflightPictureColour, "the picture '\(picture.name)' is in \(space)",
                    help: file.isPress ? "Convert it to the press's inks." : "Convert it to sRGB.", page: page.number))
        }
        if file.document.resolved(entries["Interpolate"]).isTrue || entries["Alternates"] != nil
            || entries["OPI"] != nil
        {
            findings.append(
                Finding(
                    .preflightPictureEntry,
                    "the picture '\(picture.name)' leaves its look to the reader (Interpolate, Alternates or OPI)",
                    help: "Remove the entry.", page: page.number))
        }
        return findings
    }

    private func wrongSpace(_ space: PDFObject?, in file: InspectedFile) -> String? {
        let value = file.document.resolved(space)
        let name = value.name ?? file.document.resolved(value.array?.first).name
        switch name {
        case "DeviceRGB", "CalRGB", "Lab": return file.isPress ? name : nil
        case "DeviceCMYK": return file.isPress ? nil : name
        case "Indexed": return wrongSpace(value.array?.dropFirst().first, in: file)
        default: return nil
        }
    }
}
