internal import Design
internal import Graphics

/// All drawings in the palette's colours, ready to be painted.
package struct DrawingCabinet: Sendable {
    package private(set) var illustrations: Illustrations
    /// Whether sheets are drawn in lines, black on white.
    let savesInk: Bool
    private let palette: Palette
    private let drawings: [String: ColouredDrawing]

    package init(_ illustrations: Illustrations, savesInk: Bool = false) {
        self.init(
            illustrations, in: savesInk ? illustrations.palette.inkSaver : illustrations.palette, savesInk: savesInk)
    }

    private init(_ illustrations: Illustrations, in palette: Palette, savesInk: Bool) {
        self.illustrations = illustrations
        self.savesInk = savesInk
        self.palette = palette
        drawings = illustrations.drawings.mapValues { ColouredDrawing($0, in: palette) }
    }

    /// Everything in colours that stand back.
    package var pale: DrawingCabinet { DrawingCabinet(illustrations, in: palette.pale, savesInk: savesInk) }

    /// The same drawings with another practice's logo.
    package func with(_ logo: PracticeLogo?) -> DrawingCabinet {
        var cabinet = self
        cabinet.illustrations = illustrations.with(logo)
        return cabinet
    }

    /// A drawing in colour.
    ///
    /// A sheet whose drawing is not there was reported when its template was read and is only ever previewed.
    func drawing(named name: String) -> ColouredDrawing? { drawings[name] }

    /// A palette role's colour on screens.
    ///
    /// `TemplateProof` and checks have made sure that the role is there.
    func colour(_ role: String) -> RGBColour { palette.colour(role) }
}

/// One drawing in colour.
struct ColouredDrawing: Sendable {
    private let viewBox: Drawing.ViewBox
    private let shapes: [PaintedShape]

    init(_ drawing: Drawing, in palette: Palette) {
        viewBox = drawing.viewBox
        shapes = drawing.paths.map { PaintedShape($0, in: palette) }
    }

    /// Draws it as large as a box allows, in the middle (`preserveAspectRatio="xMidYMid meet"`), mirrored if asked.
    func draw(in box: Rectangle, isMirrored: Bool, on context: borrowing DrawingContext) {
        let scale = min(box.width / viewBox.width, box.height / viewBox.height)
        let left = (box.width - viewBox.width * scale) / 2 - viewBox.x * scale
        let top = (box.height - viewBox.height * scale) / 2 - viewBox.y * scale
        let origin = Point(isMirrored ? box.right - left : box.x + left, box.y + top)
        context.paint(shapes, origin: origin, scale: scale, isMirrored: isMirrored)
    }
}

extension Palette {
    /// A role's colour on screens; black if it is not there, which was reported.
    func colour(_ role: String) -> RGBColour {
        guard let colour = self[role] else { return RGBColour(red: 0, green: 0, blue: 0) }
        return RGBColour(
            red: Double(colour.red) / 255, green: Double(colour.green) / 255, blue: Double(colour.blue) / 255)
    }
}

extension PaintedShape {
    fileprivate init(_ path: PaintedPath, in palette: Palette) {
        let stroke = path.stroke.map { role in
            Stroke(
                colour: palette.colour(role), width: path.strokeWidth, cap: Stroke.Cap(path.lineCap),
                join: Stroke.Join(path.lineJoin), dash: path.dash)
        }
        self.init(
            segments: path.segments.map(PathSegment.init), fill: path.fill.map(palette.colour), stroke: stroke)
    }
}

extension PathSegment {
    fileprivate init(_ segment: Drawing.Segment) {
        func point(_ place: Drawing.Point) -> Point { Point(place.x, place.y) }
        self =
            switch segment {
            case .move(let place): .move(point(place))
            case .line(let place): .line(point(place))
            case .cubic(let first, let second, let end): .cubic(point(first), point(second), point(end))
            case .close: .close
            }
    }
}

extension PaintedShape.Stroke.Cap {
    fileprivate init(_ cap: PaintedPath.LineCap) {
        self =
            switch cap {
            case .butt: .butt
            case .round: .round
            case .square: .square
            }
    }
}

extension PaintedShape.Stroke.Join {
    fileprivate init(_ join: PaintedPath.LineJoin) {
        self =
            switch join {
            case .miter: .miter
            case .round: .round
            case .bevel: .bevel
            }
    }
}
