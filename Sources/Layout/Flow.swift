internal import Design
internal import Graphics
internal import Translation

/// A frame's blocks, measured and ready to be tried at any fit.
struct Flow {
    let frame: Frame
    let blocks: [FlowBlock]
    /// Points on a millimetre of the template.
    let unit: Double
    /// Whether words and pictures of this frame start at its right edge.
    let isRightToLeft: Bool
    /// The language of the frame's words.
    let language: Language
    private let arrangements = Memory<Fit, ArrangedFlow>()

    init(_ edition: EditionFrame, setter: TextSetter, fonts: borrowing FontMap) {
        frame = edition.frame
        unit = setter.paperScale * 72 / 25.4
        isRightToLeft = edition.isRightToLeft
        language = edition.language
        var blocks: [FlowBlock] = []
        for block in edition.blocks { blocks.append(FlowBlock(block, setter: setter, fonts: fonts)) }
        self.blocks = blocks
    }

    /// Whether a translator said where lines should end.
    var hasSenseBreaks: Bool { blocks.flatMap(\.paragraphs).contains { !$0.text.words.senseBreaks.isEmpty } }

    /// The measure in points.
    var measure: Double { (frame.end - frame.start) * unit }

    /// The smallest scale at which everything in the flow is still legible; nothing if no words in it set a limit.
    var smallestScale: Double? {
        blocks.flatMap(\.paragraphs).compactMap { $0.setter.smallestScale(of: $0.style, for: $0.text.words.language) }
            .max()
    }

    /// Whether anything in the flow gives way when a dial is turned.
    func uses(_ dial: String) -> Bool { blocks.contains { $0.uses(dial) } }

    /// Every block in place, from the flow's own top.
    func arranged(at fit: Fit) -> ArrangedFlow { arrangements.value(for: fit) { arrange(at: fit) } }

    private func arrange(at fit: Fit) -> ArrangedFlow {
        var y = 0.0
        var widest = 0.0
        var tearsLines = false
        var placed: [ArrangedFlow.Placed] = []
        for (index, block) in blocks.enumerated() {
            let arranged = block.arranged(in: measure, unit: unit, isMirrored: isRightToLeft, at: fit)
            placed.append(ArrangedFlow.Placed(block: index, y: y, content: arranged))
            y += arranged.height
            widest = max(widest, arranged.excessWidth)
            tearsLines = tearsLines || arranged.pieces.contains(where: \.broken.tearsLines)
        }
        return ArrangedFlow(placed: placed, height: y, excessWidth: widest, tearsLines: tearsLines)
    }
}

/// A flow with every block in place.
struct ArrangedFlow {
    struct Placed {
        let block: Int
        var y: Double
        let content: ArrangedBlock
    }

    var placed: [Placed]
    var height: Double
    /// How much wider than its measure the widest line is.
    let excessWidth: Double
    /// Whether a line that a translator kept together had to be broken.
    let tearsLines: Bool

    var lineCount: Int { placed.reduce(0) { $0 + $1.content.lineCount } }

    /// Shares room that is left among the gaps that take some.
    func spread(over room: Double, in flow: Flow) -> ArrangedFlow {
        let shares = placed.map { flow.blocks[$0.block].share }
        let total = shares.reduce(0, +)
        guard room > height, total > 0 else { return self }
        var result = self
        var shift = 0.0
        for index in placed.indices {
            result.placed[index].y += shift
            shift += (room - height) * shares[index] / total
        }
        result.height = room
        return result
    }

    /// The same flow moved down.
    func moved(by distance: Double) -> ArrangedFlow {
        var result = self
        for index in placed.indices { result.placed[index].y += distance }
        return result
    }
}
