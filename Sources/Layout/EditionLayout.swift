internal import Design
package import Graphics
internal import Translation

extension Edition {
    /// Puts everything in its place.
    ///
    /// Words that do not fit are placed at their smallest, and say by how much they exceed their frame: nothing is ever
    /// clipped.
    package func laidOut(with fonts: borrowing FontMap) -> SheetLayout {
        let setter = TextSetter(edition: self)
        var layouts: [PageLayout] = []
        for (index, page) in pages.enumerated() {
            let layout = laidOut(page, number: index + 1, setter: setter, fonts: fonts)
            layouts.append(isImposed ? imposed(layout, isBack: !index.isMultiple(of: 2)) : layout)
        }
        return SheetLayout(pages: layouts)
    }

    private func laidOut(
        _ page: EditionPage, number: Int, setter: TextSetter, fonts: borrowing FontMap
    ) -> PageLayout {
        var flows: [Flow] = []
        for frame in page.frames { flows.append(Flow(frame, setter: setter, fonts: fonts)) }
        var assembly = PageAssembly(edition: self, page: page, number: number, unit: setter.paperScale * 72 / 25.4)
        for group in Self.groups(of: flows) { assembly.fit(group) }
        for flow in flows { assembly.place(flow, with: fonts) }
        return assembly.layout
    }

    private func imposed(_ layout: PageLayout, isBack: Bool) -> PageLayout {
        template.imposition.map { layout.imposed(by: $0, isBack: isBack) } ?? layout
    }

    /// Flows that share one scale; those that stand above other frames come last.
    private static func groups(of flows: [Flow]) -> [[Flow]] {
        var groups: [[Flow]] = []
        for flow in flows {
            if let index = groups.firstIndex(where: { $0.first?.frame.fit == flow.frame.fit }) {
                groups[index].append(flow)
            } else {
                groups.append([flow])
            }
        }
        return groups.filter { !$0.contains(where: \.hangs) } + groups.filter { $0.contains(where: \.hangs) }
    }
}

extension Flow {
    /// Whether the frame's lower edge depends on another frame.
    fileprivate var hangs: Bool { if case .above = frame.bottom { true } else { false } }
}

/// Gathers a page, frame by frame.
struct PageAssembly {
    let edition: Edition
    let page: EditionPage
    /// From 1.
    let number: Int
    /// Points on a millimetre of the template.
    let unit: Double
    private var fits: [String: (fit: Fit, arranged: ArrangedFlow, top: Double, bottom: Double)] = [:]
    /// The lower edges of marked blocks, and how the dials of their frames stand.
    private var marks: [String: (y: Double, dials: [String: Double])] = [:]
    private var placedFrames: [PlacedFrame] = []
    private var blocks: [PlacedBlock] = []
    private var numbers: [Role: Int] = [:]

    init(edition: Edition, page: EditionPage, number: Int, unit: Double) {
        self.edition = edition
        self.page = page
        self.number = number
        self.unit = unit
    }

    private var width: Double { size.width * 72 / 25.4 }
    private var height: Double { size.height * 72 / 25.4 }
    /// A sheet that shares its paper with others is laid out by itself.
    private var size: Paper { edition.isImposed ? edition.template.drawnOn : edition.paper }

    /// The page as it stands.
    var layout: PageLayout {
        PageLayout(
            name: number == 1 ? edition.name : "\(edition.name) page \(number)", title: edition.title,
            language: page.language.tag,
            isRightToLeft: page.isRightToLeft, isDraft: edition.isDraft, width: width, height: height,
            bleed: edition.template.bleed * 72 / 25.4,
            folds: page.page.folds.map { fromLeft($0 * unit, width: 0) }, artwork: page.artwork.map(artwork),
            frames: placedFrames, blocks: blocks)
    }

    /// Chooses the scale of some flows that share one, and arranges each.
    mutating func fit(_ flows: [Flow]) {
        let rooms = flows.map { (flow: $0, room: bottom(of: $0.frame) - $0.frame.top * unit) }
        let fitting = CopyFitting(flows: rooms, dials: edition.template.dials, enlarge: edition.template.enlarge)
        let fit = fitting.fit
        for (flow, room) in rooms {
            let arranged = flow.arranged(at: fit).spread(over: room, in: flow)
            let slack = max(0, room - arranged.height)
            let shift: Double
            switch flow.frame.alignment {
            case .top: shift = 0
            case .middle: shift = slack / 2
            case .bottom: shift = slack
            }
            let top = flow.frame.top * unit
            let moved = arranged.moved(by: top + shift)
            fits[flow.frame.name] = (fit, moved, top, top + room)
            for placed in moved.placed {
                guard let mark = flow.blocks[placed.block].mark else { continue }
                marks[mark] = (placed.y + placed.content.height, fit.dials)
            }
        }
    }

    private func bottom(of frame: Frame) -> Double {
        switch frame.bottom {
        case .at(let place): return place * unit
        case .above(let name, let distance):
            let top = fits[name]?.arranged.placed.first?.y ?? edition.template.drawnOn.height * unit
            return top - distance * unit
        }
    }

    /// Turns an arranged flow into blocks of the page.
    mutating func place(_ flow: Flow, with fonts: borrowing FontMap) {
        guard let (fit, arranged, top, bottom) = fits[flow.frame.name] else { return }
        let left = fromLeft(flow.frame.start * unit, width: flow.measure)
        let rectangle = Rectangle(x: left, y: top, width: flow.measure, height: bottom - top)
        placedFrames.append(
            PlacedFrame(
                name: flow.frame.name, rectangle: rectangle, grounds: flow.frame.grounds, scale: fit.scale,
                dials: fit.dials.filter { $0.value > 0 }, excess: max(0, arranged.height - (bottom - top))))
        let placer = BlockPlacer(
            frame: flow.frame, rectangle: rectangle,
            isRightToLeft: flow.isRightToLeft, language: flow.language, edition: edition)
        for placed in arranged.placed {
            let block = flow.blocks[placed.block]
            blocks += placer.blocks(of: block, placed, unit: unit, numbers: &numbers, fonts: fonts)
        }
    }

    /// The left edge of something that starts so far from the page's start edge.
    private func fromLeft(_ start: Double, width: Double) -> Double {
        page.isRightToLeft ? self.width - start - width : start
    }

    private func artwork(_ piece: EditionArtwork) -> PlacedArtwork {
        switch piece.kind {
        case .drawing(let file, let x, let y, let width, let height, let isMirrored, let inkSaver):
            let box = Rectangle(
                x: fromLeft(x * unit, width: width * unit), y: y * unit, width: width * unit, height: height * unit)
            let template = edition.template
            return .drawing(
                template.drawingName(file), box, isMirrored: piece.isRightToLeft && isMirrored,
                inkSaver: inkSaver.map { template.drawingName($0) })
        case .polygon(let corners, let fill):
            return .polygon(corners.map { Point(fromLeft($0.x * unit, width: 0), self.height(of: $0.y)) }, fill: fill)
        case .plate(let plate):
            let width = (plate.end - plate.start) * unit
            let box = Rectangle(
                x: fromLeft(plate.start * unit, width: width), y: plate.top * unit, width: width,
                height: (plate.bottom - plate.top) * unit)
            let look = PlacedArtwork.Look(
                corner: plate.corner * unit, fill: plate.fill, stroke: plate.stroke,
                strokeWidth: plate.strokeWidth * unit)
            return .plate(box, look)
        }
    }

    private func height(of corner: Artwork.Height) -> Double {
        switch corner {
        case .at(let y): return y * unit
        case .mark(let name, let minus):
            guard let mark = marks[name] else { return 0 }
            return mark.y - minus.value(mark.dials) * unit
        }
    }
}
