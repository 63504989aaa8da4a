internal import Diagnostics

/// What a press operator wants to know of a file before taking it.
enum PreflightSummary {
    static func lines(of file: InspectedFile) -> [String] {
        let fonts = file.fonts.count
        let areEmbedded = file.fonts.allSatisfy { FontCheck.isEmbedded($0.entries, in: file) }
        return [
            "standards: " + Self.standards(of: file),
            "pages: \(file.pages.count), " + Self.size(of: file),
            "colour: " + Self.colours(of: file),
            "ink: at most \(Int(InkLimitCheck.most(in: file).rounded())) % of \(Int(file.inkLimit)) %"
                + (BlackTextCheck.isAllBlack(in: file) ? "; words in black only" : ""),
            "fonts: \(fonts), \(areEmbedded ? "all" : "not all") embedded",
            "pictures: \(Self.pictures(of: file))",
            "languages: " + Self.languages(of: file),
        ]
    }

    private static func standards(of file: InspectedFile) -> String {
        guard let packet = file.packet else { return "none claimed" }
        var names: [String] = []
        if let version = packet.value("pdfxid:GTS_PDFXVersion") { names.append(version) }
        if let part = packet.value("pdfaid:part") {
            names.append("PDF/A-\(part)\((packet.value("pdfaid:conformance") ?? "").lowercased())")
        }
        if let part = packet.value("pdfuaid:part") { names.append("PDF/UA-\(part)") }
        return names.isEmpty ? "none claimed" : names.joined(separator: ", ") + " claimed"
    }

    private static func size(of file: InspectedFile) -> String {
        file.pages.map { size(of: $0, in: file) }.unique.joined(separator: "; ")
    }

    private static func size(of page: InspectedPage, in file: InspectedFile) -> String {
        guard let media = page.box("MediaBox", in: file.document) else { return "no size" }
        func millimetres(_ points: Double) -> String { PDFNumber.text((points / 72 * 25.4 * 10).rounded() / 10) }
        let trim = page.box("TrimBox", in: file.document) ?? media
        let bleed = (page.box("BleedBox", in: file.document) ?? trim).margin(around: trim)
        return "\(millimetres(trim.size.width)) × \(millimetres(trim.size.height)) mm trimmed,"
            + " \(millimetres(bleed)) mm bleed, \(millimetres(media.margin(around: trim))) mm around"
    }

    private static func colours(of file: InspectedFile) -> String {
        let paints = Set(file.pages.flatMap(\.content.uses).map(\.paint))
        var names: Set<String> = []
        for paint in paints {
            switch paint {
            case .grey: names.insert("grey")
            case .rgb: names.insert("RGB")
            case .cmyk: names.insert("CMYK")
            case .special(let name): names.insert(name)
            }
        }
        let condition = file.intents.first.flatMap { file.document.resolved($0["OutputConditionIdentifier"]).text }
        return names.sorted().joined(separator: ", ") + "; made for " + (condition ?? "no condition")
    }

    private static func pictures(of file: InspectedFile) -> String {
        let pictures = file.pages.flatMap(\.content.images)
        guard let coarsest = pictures.map(\.resolution).min() else { return "none" }
        return "\(pictures.count), the coarsest of \(Int(coarsest)) pixels an inch"
    }

    private static func languages(of file: InspectedFile) -> String {
        let names = Set(file.structure?.elements.compactMap(\.language) ?? [])
        return names.isEmpty ? "none" : names.sorted().joined(separator: ", ")
    }
}
