/// Follows a page's content and notes what it draws.
struct PageReader {
    /// Forms in forms; ours have none.
    private static let deepestForm = 8
    /// Forms can be used again and again; this many operators are more than any sheet has.
    private static let mostOperators = 5_000_000

    let document: PDFDocument
    private var content = PageContent()
    private var state = GraphicsState()
    private var saved: [GraphicsState] = []
    private var text = TextState()
    private var open: [OpenMark] = []
    private var fonts: [PDFObject: ToUnicode] = [:]
    private var operators = 0

    /// What one page draws.
    static func content(of page: [String: PDFObject], in document: PDFDocument) throws(PrepressError) -> PageContent {
        try content(try document.content(of: page), of: page, in: document)
    }

    /// What one page draws by content that is unpacked already.
    static func content(
        _ bytes: [UInt8], of page: [String: PDFObject], in document: PDFDocument
    ) throws(PrepressError) -> PageContent {
        var reader = PageReader(document: document)
        let resources = Resources(document.inherited("Resources", of: page), in: document)
        try reader.read(bytes, resources, depth: 0)
        reader.content.isUnbalanced = reader.content.isUnbalanced || !reader.open.isEmpty
        return reader.content
    }

    private init(document: PDFDocument) { self.document = document }

    private struct OpenMark {
        /// The index of the outermost sequence that it is inside of.
        let sequence: Int?
        let isReplaced: Bool
    }

    private mutating func read(_ bytes: [UInt8], _ resources: Resources, depth: Int) throws(PrepressError) {
        var scanner = ContentScanner(bytes)
        while try scanner.next() {
            operators += 1
            guard operators < Self.mostOperators else { throw PrepressError(reason: "the content has no end") }
            try read(scanner, resources, depth)
        }
    }

    private mutating func read(
        _ scanner: ContentScanner, _ resources: Resources, _ depth: Int
    ) throws(PrepressError) {
        // Most operators build outlines or move along lines, and say nothing of what is looked for here.
        if scanner.onlyMoves { return }
        let code = scanner.text
        if readColour(code, scanner, resources) || readText(code, scanner, resources) { return }
        switch code {
        case "q": saved.append(state)
        case "Q": if let last = saved.popLast() { state = last }
        case "cm": if let matrix = Matrix(scanner.numbers) { state.matrix = matrix.followed(by: state.matrix) }
        case "gs": readState(resources.extendedState(scanner.operandName(0)))
        case "f", "F", "f*": paint(state.fill, isStroke: false)
        case "S", "s": paint(state.stroke, isStroke: true)
        case "B", "B*", "b", "b*":
            paint(state.fill, isStroke: false)
            paint(state.stroke, isStroke: true)
        case "sh":
            content.shadings += 1
            note { $0.paints = true }
        case "BDC", "BMC": openMark(scanner, resources)
        case "EMC": if open.popLast() == nil { content.isUnbalanced = true }
        case "Do": try draw(scanner.operandName(0) ?? "", resources, depth)
        default: break
        }
    }

    // MARK: Colours

    private mutating func readColour(_ code: String, _ scanner: ContentScanner, _ resources: Resources) -> Bool {
        func n(_ index: Int) -> Double { scanner.number(index) }
        switch code {
        case "rg": state.fill = .rgb(n(0), n(1), n(2))
        case "RG": state.stroke = .rgb(n(0), n(1), n(2))
        case "k": state.fill = .cmyk(n(0), n(1), n(2), n(3))
        case "K": state.stroke = .cmyk(n(0), n(1), n(2), n(3))
        case "g": state.fill = .grey(n(0))
        case "G": state.stroke = .grey(n(0))
        case "cs": state.fill = resources.paint(inSpace: scanner.operandName(0))
        case "CS": state.stroke = resources.paint(inSpace: scanner.operandName(0))
        case "sc", "scn": state.fill = state.fill.with(scanner.numbers)
        case "SC", "SCN": state.stroke = state.stroke.with(scanner.numbers)
        default: return false
        }
        return true
    }

    private mutating func readState(_ entries: [String: PDFObject]) {
        if let value = entries["op"] { state.overprintsFill = document.resolved(value).isTrue }
        if let value = entries["OP"] {
            state.overprintsStroke = document.resolved(value).isTrue
            if entries["op"] == nil { state.overprintsFill = state.overprintsStroke }
        }
        for key in ["ca", "CA"] {
            if let value = document.resolved(entries[key]).number, value < 1 { content.isTransparent = true }
        }
        if let mask = entries["SMask"], document.resolved(mask).name != "None" { content.isTransparent = true }
        if let mode = document.resolved(entries["BM"]).name { content.blendModes.insert(mode) }
    }

    private mutating func paint(_ paint: Paint, isStroke: Bool) {
        let overprints = isStroke ? state.overprintsStroke : state.overprintsFill
        content.uses.insert(InkUse(paint: paint, letters: nil, overprints: overprints))
        note { $0.paints = true }
    }

    /// Notes something at the sequence that is open, or that none is.
    private mutating func note(_ change: (inout MarkedSequence) -> Void) {
        guard let sequence = open.last?.sequence else { return content.unmarked += 1 }
        change(&content.sequences[sequence])
    }

    // MARK: Letters

    private mutating func readText(_ code: String, _ scanner: ContentScanner, _ resources: Resources) -> Bool {
        switch code {
        case "BT": text = TextState()
        case "Tm": text.matrix = Matrix(scanner.numbers) ?? Matrix()
        case "Tr": state.renderMode = Int(scanner.number(0))
        case "Tf":
            state.fontSize = scanner.number(1)
            state.font = resources.font(scanner.operandName(0))
        case "Tj", "TJ", "'", "\"": show(scanner)
        default: return false
        }
        return true
    }

    private mutating func show(_ scanner: ContentScanner) {
        let table = table(of: state.font)
        let size = abs(state.fontSize) * text.matrix.followed(by: state.matrix).lengths.y
        if state.renderMode != 3 {
            let isStroke = state.renderMode == 1
            let overprints = isStroke ? state.overprintsStroke : state.overprintsFill
            let rounded = (size * 100).rounded() / 100
            content.uses.insert(
                InkUse(paint: isStroke ? state.stroke : state.fill, letters: rounded, overprints: overprints))
        }
        let isReplaced = open.contains(where: \.isReplaced)
        for operand in scanner.operands where operand.token == .string || operand.token == .hexadecimal {
            let bytes = scanner.string(operand)
            note { $0.add(bytes, by: table, isReplaced: isReplaced) }
            content.unmappedCodes += isReplaced ? 0 : table.codes(bytes).count { table[$0] == nil }
        }
    }

    private mutating func table(of font: PDFObject?) -> ToUnicode {
        guard let font else { return ToUnicode(bytesPerCode: 1) }
        if let table = fonts[font] { return table }
        let table = ToUnicode(font: document.dictionary(font) ?? [:], in: document)
        fonts[font] = table
        content.fonts.append((font, !table.isEmpty))
        return table
    }

    // MARK: Marks

    private mutating func openMark(_ scanner: ContentScanner, _ resources: Resources) {
        let name = scanner.operandName(0) ?? ""
        let named = resources.properties(scanner.operandName(1))
        let number =
            scanner.property("MCID").map { Int(scanner.lexer.number($0.range)) }
            ?? document.resolved(named["MCID"]).integer
        let replacement =
            scanner.property("ActualText").map { PDFObject.string(scanner.string($0)).text ?? "" }
            ?? document.resolved(named["ActualText"]).text
        var sequence = open.last?.sequence
        if number != nil || name == "Artifact" {
            let kind = scanner.property("Type").map { scanner.lexer.name($0.range) } ?? named["Type"]?.name
            content.sequences.append(MarkedSequence(name: name, number: number, isRunning: kind == "Pagination"))
            // Sequences inside of one another have no place in our files, and in others the inner one counts.
            sequence = content.sequences.count - 1
        }
        let isInside = open.contains(where: \.isReplaced)
        if let replacement, !isInside, let sequence {
            content.sequences[sequence].text += replacement
            let isFirst = content.sequences[sequence].glyphs.isEmpty && !content.sequences[sequence].showsText
            content.sequences[sequence].isReplaced = isFirst && open.count < 2
        }
        open.append(OpenMark(sequence: sequence, isReplaced: replacement != nil))
    }

    // MARK: Forms and pictures

    private mutating func draw(_ name: String, _ resources: Resources, _ depth: Int) throws(PrepressError) {
        let object = resources.object(name)
        guard case .stream(let stream) = document.resolved(object) else { return }
        note { $0.paints = true }
        if document.resolved(stream.dictionary["Subtype"]).name == "Image" {
            return noteImage(name, object, stream)
        }
        guard depth < Self.deepestForm, let bytes = document.unpacked(stream) else {
            throw PrepressError(reason: "the form '\(name)' cannot be unpacked, or holds itself")
        }
        let (outer, outerText, count) = (state, text, open.count)
        if let matrix = Matrix(document.numbers(stream.dictionary["Matrix"]) ?? []) {
            state.matrix = matrix.followed(by: state.matrix)
        }
        if document.dictionary(stream.dictionary["Group"]) != nil { content.isTransparent = true }
        let inner = document.dictionary(stream.dictionary["Resources"])
        try read(bytes, inner.map { Resources($0, in: document) } ?? resources, depth: depth + 1)
        if open.count != count { content.isUnbalanced = true }
        (state, text) = (outer, outerText)
    }

    private mutating func noteImage(_ name: String, _ object: PDFObject, _ stream: PDFStream) {
        let width = document.resolved(stream.dictionary["Width"]).number ?? 0
        let height = document.resolved(stream.dictionary["Height"]).number ?? 0
        let size = state.matrix.lengths
        let resolution = min(width / max(size.x, 0.001), height / max(size.y, 0.001)) * 72
        content.images.append(ImageUse(name: name, object: object, resolution: resolution))
        if stream.dictionary["SMask"] != nil { content.isTransparent = true }
    }
}

/// What `q` saves and `Q` brings back.
private struct GraphicsState {
    var matrix = Matrix()
    var fill = Paint.grey(0)
    var stroke = Paint.grey(0)
    var overprintsFill = false
    var overprintsStroke = false
    var font: PDFObject?
    var fontSize = 0.0
    var renderMode = 0
}

private struct TextState {
    var matrix = Matrix()
}

extension MarkedSequence {
    fileprivate mutating func add(_ bytes: [UInt8], by table: ToUnicode, isReplaced: Bool) {
        showsText = true
        for code in table.codes(bytes) {
            guard let letters = table[code] else {
                unmapped += 1
                continue
            }
            glyphs += letters
            if !isReplaced { text += letters }
        }
    }
}

extension Paint {
    /// The same space with other values.
    fileprivate func with(_ n: [Double]) -> Paint {
        switch (self, n.count) {
        case (.special, _): self
        case (_, 1): .grey(n[0])
        case (_, 3): .rgb(n[0], n[1], n[2])
        case (_, 4): .cmyk(n[0], n[1], n[2], n[3])
        default: self
        }
    }
}

extension ContentScanner {
    /// Whether the operator is one of m l c v y h re n W w J j M d i, or Td T* ET.
    fileprivate var onlyMoves: Bool {
        let first = lexer.bytes[name.lowerBound]
        if name.count == 1 { return "mlcvyhnWwJjMdi".utf8.contains(first) }
        return isAt("Td") || isAt("re") || isAt("ET") || isAt("T*")
    }
}
