internal import Design
package import Graphics
internal import Translation

extension Edition {
    /// Puts everything in its place.
    ///
    /// Words that do not fit are placed at their smallest, and say by how much they exceed their frame: nothing is ever
    /// clipped.
    package func laidOut(with fonts: borrowing FontMap) -> PageLayout {
        let setter = TextSetter(edition: self)
        var flows: [Flow] = []
        for frame in frames { flows.append(Flow(frame, setter: setter, fonts: fonts)) }
        var assembly = PageAssembly(edition: self, unit: setter.paperScale * 72 / 25.4)
        for group in Self.groups(of: flows) { assembly.fit(group) }
        for flow in flows { assembly.place(flow, with: fonts) }
        return assembly.layout
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
    /// Points on a millimetre of the template.
    let unit: Double
    private var fits: [String: (fit: Fit, arranged: ArrangedFlow, top: Double, bottom: Double)] = [:]
    /// The lower edges of marked blocks, and how the dials of their frames stand.
    private var marks: [String: (y: Double, dials: [String: Double])] = [:]
    private var placedFrames: [PlacedFrame] = []
    private var blocks: [PlacedBlock] = []
    private var numbers: [Role: Int] = [:]

    init(edition: Edition, unit: Double) {
        self.edition = edition
        self.unit = unit
    }

    private var width: Double { edition.paper.width * 72 / 25.4 }
    private var height: Double { edition.paper.height * 72 / 25.4 }

    /// The page as it stands.
    var layout: PageLayout {
        PageLayout(
            name: edition.name, title: edition.title, language: edition.language.tag,
            isRightToLeft: edition.language.isRightToLeft, isDraft: edition.isDraft, width: width, height: height,
            bleed: edition.template.bleed * 72 / 25.4,
            folds: edition.template.folds.map { fromLeft($0 * unit, width: 0) }, artwork: edition.artwork.map(artwork),
            frames: placedFrames,
            blocks: blocks)
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
            isRightToLeft: flow.frame.isMirrored && edition.language.isRightToLeft, edition: edition)
        for placed in arranged.placed {
            let block = flow.blocks[placed.block]
            blocks += placer.blocks(of: block, placed, unit: unit, numbers: &numbers, fonts: fonts)
        }
    }

    /// The left edge of something that starts so far from the page's start edge.
    private func fromLeft(_ start: Double, width: Double) -> Double {
        edition.language.isRightToLeft ? self.width - start - width : start
    }

    private func artwork(_ piece: Artwork) -> PlacedArtwork {
        let isRightToLeft = edition.language.isRightToLeft
        switch piece.kind {
        case .drawing(let file, let x, let y, let width, let height, let isMirrored, let inkSaver):
            let box = Rectangle(
                x: fromLeft(x * unit, width: width * unit), y: y * unit, width: width * unit, height: height * unit)
            let folder = edition.template.name + "/"
            return .drawing(
                folder + file, box, isMirrored: isRightToLeft && isMirrored, inkSaver: inkSaver.map { folder + $0 })
        case .polygon(let corners, let fill):
            return .polygon(corners.map { Point(fromLeft($0.x * unit, width: 0), self.height(of: $0.y)) }, fill: fill)
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
