/// Turns the content that cairo drew into that of a sheet: marks get their meaning, colours become inks.
struct ContentRewriter {
    private let source: [UInt8]
    private let plans: [SequencePlan]
    private let inks: Inks?
    private var result: [UInt8] = []
    /// Up to here the source has been taken over or left out.
    private var position = 0
    private var leaf = 0
    private var open: [Mark] = []
    private var state = Colours()
    private var saved: [Colours] = []
    /// Whether black may overprint in the part that is open.
    private var overprints = false
    /// Whether the part that is open is the practice's logo.
    private var isLogo = false

    private enum Mark { case kept, leftOut, replaced, dropped }

    /// The colours that are set, which of them are pure black, and what the content says of overprinting these.
    private struct Colours {
        var fill: ScreenColour?
        var stroke: ScreenColour?
        var isFillBlack = false
        var isStrokeBlack = false
        var overprint = Inks.state(fill: false, stroke: false)
    }

    init(_ source: [UInt8], plans: [SequencePlan], inks: Inks?) {
        self.source = source
        self.plans = plans
        self.inks = inks
        result.reserveCapacity(source.count + 4_096)
    }

    /// The whole content, moved by so many points to the left and down.
    static func rewritten(
        _ source: [UInt8], plans: [SequencePlan], inks: Inks?, movedBy distance: Double
    ) throws(PrepressError) -> [UInt8] {
        var rewriter = ContentRewriter(source, plans: plans, inks: inks)
        if distance != 0 {
            let number = PDFNumber.text(-distance)
            rewriter.put("1 0 0 1 \(number) \(number) cm\n")
        }
        try rewriter.rewrite()
        return rewriter.result
    }

    private mutating func rewrite() throws(PrepressError) {
        var scanner = ContentScanner(source)
        while try scanner.next() {
            switch source[scanner.name.lowerBound] {
            case 0x42 where scanner.isAt("BDC"): openMark(scanner)
            case 0x45 where scanner.isAt("EMC"): closeMark(scanner)
            case 0x71 where scanner.isAt("q"): saved.append(state)
            case 0x51 where scanner.isAt("Q"): if let last = saved.popLast() { state = last }
            case 0x72 where scanner.isAt("rg"): try readColour(scanner, isStroke: false)
            case 0x52 where scanner.isAt("RG"): try readColour(scanner, isStroke: true)
            default: break
            }
            leaveOutDropped(scanner)
        }
        take(upTo: source.count)
        guard leaf == plans.count, open.isEmpty else {
            throw PrepressError(reason: "the page's marks are not in order")
        }
    }

    // MARK: Marks

    private mutating func openMark(_ scanner: ContentScanner) {
        guard scanner.property("MCID") != nil else {
            // A replacement of one cluster, inside of the replacement of all.
            let isInside = open.last == .replaced || open.last == .leftOut
            if isInside { leaveOut(scanner) }
            return open.append(isInside ? .leftOut : .kept)
        }
        let plan = leaf < plans.count ? plans[leaf] : .dropped
        leaf += 1
        leaveOut(scanner)
        switch plan {
        case .dropped: open.append(.dropped)
        case .artifact(let overprints):
            put("/Artifact <</Type /Layout>> BDC")
            enter(logo: false, overprints: overprints)
            open.append(.kept)
        case .runningHead:
            put("/Artifact <</Type /Pagination /Subtype /Header>> BDC")
            enter(logo: false, overprints: true)
            open.append(.kept)
        case .logo(let type, let number):
            put("/\(type) <</MCID \(number)>> BDC")
            enter(logo: true, overprints: false)
            open.append(.kept)
        case .content(let type, let number, let replacement):
            put("/\(type) <</MCID \(number)>> BDC")
            enter(logo: false, overprints: true)
            guard let replacement else { return open.append(.kept) }
            let text = PDFObject.text(replacement).bytes ?? []
            put("\n/Span <</ActualText \(PDFString.text(text))>> BDC")
            open.append(.replaced)
        }
    }

    private mutating func closeMark(_ scanner: ContentScanner) {
        switch open.popLast() {
        case .leftOut, .dropped: leaveOut(scanner)
        case .replaced:
            take(upTo: scanner.name.upperBound)
            put("\nEMC")
        case .kept, nil: break
        }
    }

    /// Inside of a part that is dropped only the pairing of `q` and `Q` is kept.
    private mutating func leaveOutDropped(_ scanner: ContentScanner) {
        guard open.last == .dropped, !scanner.isAt("q"), !scanner.isAt("Q") else { return }
        leaveOut(scanner)
    }

    // MARK: Colours

    /// Begins a part that is the logo or not; colours that were set before have other inks in the other.
    private mutating func enter(logo: Bool, overprints: Bool) {
        let isOther = logo != isLogo
        (isLogo, self.overprints) = (logo, overprints)
        if isOther, let colour = state.fill, let ink = inks?.ink(colour, inLogo: isLogo) {
            put("\n")
            set(ink, of: colour, isStroke: false)
        }
        if isOther, let colour = state.stroke, let ink = inks?.ink(colour, inLogo: isLogo) {
            put("\n")
            set(ink, of: colour, isStroke: true)
        }
        setOverprint()
    }

    private mutating func readColour(_ scanner: ContentScanner, isStroke: Bool) throws(PrepressError) {
        guard let inks else { return }
        let (red, green, blue) = (scanner.number(0), scanner.number(1), scanner.number(2))
        let colour = ScreenColour(red, green, blue)
        guard let ink = inks.ink(colour, inLogo: isLogo) else {
            throw PrepressError(reason: "the colour \(red) \(green) \(blue) is not in the palette")
        }
        leaveOut(scanner)
        set(ink, of: colour, isStroke: isStroke)
        setOverprint()
    }

    private mutating func set(_ ink: Inks.Ink, of colour: ScreenColour, isStroke: Bool) {
        result += isStroke ? ink.stroke : ink.fill
        if isStroke {
            (state.stroke, state.isStrokeBlack) = (colour, ink.isBlack)
        } else {
            (state.fill, state.isFillBlack) = (colour, ink.isBlack)
        }
    }

    /// Says what overprints from here on, if it is another thing than before.
    private mutating func setOverprint() {
        guard inks != nil else { return }
        let name = Inks.state(fill: state.isFillBlack && overprints, stroke: state.isStrokeBlack && overprints)
        guard name != state.overprint else { return }
        state.overprint = name
        put(" /\(name) gs")
    }

    // MARK: Bytes

    private mutating func take(upTo end: Int) {
        guard position < end else { return }
        result += source[position..<end]
        position = end
    }

    /// Takes over what stands before an operator with its operands, and passes over these.
    private mutating func leaveOut(_ scanner: ContentScanner) {
        take(upTo: scanner.range.lowerBound)
        position = max(position, scanner.name.upperBound)
    }

    private mutating func put(_ text: String) { result += text.utf8 }
}
