/// What keeps somebody else's drawing from standing on a sheet as paths.
package enum DrawingObstacle: Sendable, Hashable, CaseIterable {
    case letters, links, pictures, transparency, gradients, manyParts

    /// A sheet's own content has a tenth of this; the drawing is in every file that is made.
    static let mostBytes = 500_000

    /// Looks at a PDF that holds the drawing alone; nothing if there are only paths in plain colours.
    ///
    /// What drawing it comes to can be told better from the result than from the drawing: opacity, masks, filters and
    /// blending may be said in many ways, and say nothing now and then.
    package static func first(in pdf: [UInt8]) throws(PrepressError) -> DrawingObstacle? {
        let document = try PDFDocument(pdf)
        guard let number = document.pages.first, let page = document.objects[number]?.dictionary else {
            throw PrepressError(reason: "there is no page")
        }
        let bytes = try document.content(of: page)
        let content = try PageReader.content(bytes, of: page, in: document)
        if !content.fonts.isEmpty { return .letters }
        // Cairo marks links, which would stand between the sheet's own marks.
        if !content.sequences.isEmpty { return .links }
        if !content.images.isEmpty { return .pictures }
        if content.isTransparent || !content.blendModes.isSubset(of: ["Normal"]) { return .transparency }
        // A group that is drawn as one thing, for which there must have been a reason.
        let resources = document.dictionary(document.inherited("Resources", of: page))
        if document.dictionary(resources?["XObject"])?.isEmpty == false { return .transparency }
        if content.shadings > 0 || !content.uses.allSatisfy(\.isPlain) { return .gradients }
        return bytes.count > mostBytes ? .manyParts : nil
    }
}

extension InkUse {
    fileprivate var isPlain: Bool { if case .rgb = paint { true } else { false } }
}
