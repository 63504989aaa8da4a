package import Diagnostics

extension Drawing {
    /// Reads the part of SVG that our drawings are made of.
    ///
    /// Gives nothing if anything in it is reported: half a picture is none.
    package init?(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        var parser = DrawingParser(source)
        let drawing = parser.drawing()
        diagnostics += parser.reports.diagnostics
        guard let drawing, parser.reports.diagnostics.isEmpty else { return nil }
        self = drawing
    }
}

/// Goes through a drawing's elements and collects its paths.
struct DrawingParser {
    var reports: DrawingReports
    private let source: SourceText
    private var lexer = DrawingLexer("")
    /// From the outermost element inwards.
    private var open: [OpenElement] = []
    private var title: String?
    private var viewBox: Drawing.ViewBox?
    private var hasRoot = false
    private var paths: [PaintedPath] = []
    private var segmentCount = 0
    private var roles: [String: SourceLocation] = [:]

    init(_ source: SourceText) {
        self.source = source
        reports = DrawingReports(about: source)
    }

    mutating func drawing() -> Drawing? {
        do throws(DrawingFault) { try read() } catch { reports.report(error) }
        return viewBox.map { Drawing(title: title ?? "", viewBox: $0, paths: paths, roles: roles) }
    }

    private struct OpenElement {
        enum Kind { case group, title, shape, refused }

        let kind: Kind
        let tag: DrawingTag
        let paint: DrawingPaint
    }

    /// Throws what reading cannot go on after.
    private mutating func read() throws(DrawingFault) {
        try DrawingLimits.check(source)
        lexer = DrawingLexer(source.text)
        while !reports.isFull {
            switch try lexer.next() {
            case .open(let tag): try enter(tag)
            case .close(let name, let range): try leave(name, at: range)
            case .text(let range): try read(text: range)
            case .end: return try finish()
            }
        }
    }

    private func finish() throws(DrawingFault) {
        if let tag = open.last?.tag { throw .brokenXML("the element '\(tag.name)' has no end", at: tag.range) }
        if !hasRoot { throw .brokenXML("there is no 'svg' element", at: 0..<1) }
    }

    private mutating func enter(_ tag: DrawingTag) throws(DrawingFault) {
        guard open.count < DrawingLimits.nesting else {
            throw .tooLarge("the elements nest more than \(DrawingLimits.nesting) levels", at: tag.range)
        }
        var paint = open.last?.paint ?? DrawingPaint()
        let kind = open.isEmpty ? try root(tag) : kind(of: tag)
        if kind != .refused { try read(tag, as: kind, &paint) }
        if !tag.isEmpty { open.append(OpenElement(kind: kind, tag: tag, paint: paint)) }
    }

    private mutating func leave(_ name: String, at range: Range<Int>) throws(DrawingFault) {
        guard let last = open.popLast() else { throw .brokenXML("'\(name)' ends here and was not open", at: range) }
        guard last.tag.name == name else {
            throw .brokenXML("'\(name)' ends here before '\(last.tag.name)' does", at: range)
        }
    }

    /// The outermost element.
    private mutating func root(_ tag: DrawingTag) throws(DrawingFault) -> OpenElement.Kind {
        if hasRoot { throw .brokenXML("there is a second element beside 'svg'", at: tag.range) }
        guard tag.name == "svg" else { throw .brokenXML("it is a file of '\(tag.name)'", at: tag.range) }
        hasRoot = true
        guard let name = tag["xmlns"], lexer.string(name.range) == "http://www.w3.org/2000/svg" else {
            throw .brokenXML("it lacks xmlns=\"http://www.w3.org/2000/svg\"", at: tag.range)
        }
        do throws(DrawingFault) { viewBox = try lexer.viewBox(of: tag) } catch { reports.report(error) }
        return .group
    }

    /// What an element inside another one is; what does not belong there is reported.
    private mutating func kind(of tag: DrawingTag) -> OpenElement.Kind {
        let parent = open.last?.kind
        if parent == .refused { return .refused }
        if tag.name == "title", parent != .title { return .title }
        if parent == .group {
            if tag.name == "g" { return .group }
            if DrawingShape(rawValue: tag.name) != nil { return .shape }
        }
        let known = ["g", "title"] + DrawingShape.allCases.map(\.rawValue)
        reports.report(
            .unsupported(
                "'\(tag.name)' here", help: "Drawings consist of: \(known.joined(separator: ", ")).", at: tag.range))
        return .refused
    }

    /// Takes an element's attributes and, from a shape, its path.
    private mutating func read(
        _ tag: DrawingTag, as kind: OpenElement.Kind, _ paint: inout DrawingPaint
    ) throws(DrawingFault) {
        for fault in unknownAttributes(of: tag, kind) { reports.report(fault) }
        do throws(DrawingFault) {
            let named = try paint.apply(tag, in: lexer)
            for (role, range) in named where roles[role] == nil { roles[role] = source.location(at: range) }
            if let shape = DrawingShape(rawValue: tag.name) { try add(shape, tag, paint) }
        } catch {
            reports.report(error)
            // One fault is enough: what is inside is not reported as black on top of it.
            if paint.fill == .initial { paint.fill = .none }
        }
        try checkCounts(at: tag.range)
    }

    private mutating func add(_ shape: DrawingShape, _ tag: DrawingTag, _ paint: DrawingPaint) throws(DrawingFault) {
        let segments = try shape.segments(of: tag, in: lexer)
        if paint.fill == .initial, shape.hasInside {
            throw .colour("this '\(tag.name)' names no fill and would be black", at: tag.range)
        }
        segmentCount += segments.count
        if let path = paint.painted(segments) { paths.append(path) }
    }

    private func checkCounts(at range: Range<Int>) throws(DrawingFault) {
        if paths.count > DrawingLimits.paths {
            throw .tooLarge("the drawing has more than \(DrawingLimits.paths) paths", at: range)
        }
        if segmentCount > DrawingLimits.segments {
            throw .tooLarge("the drawing has more than \(DrawingLimits.segments) lines and curves", at: range)
        }
    }

    private func unknownAttributes(of tag: DrawingTag, _ kind: OpenElement.Kind) -> [DrawingFault] {
        var known = ["id"]
        if kind != .title { known += DrawingPaint.attributes }
        if open.isEmpty { known += ["xmlns", "viewBox"] }
        known += DrawingShape(rawValue: tag.name)?.attributes ?? []
        return tag.attributes.filter { !known.contains($0.name) }.map { attribute in
            .unsupported(
                "'\(attribute.name)' at '\(tag.name)'", help: "Known here are: \(known.joined(separator: ", ")).",
                at: attribute.nameRange)
        }
    }

    /// Takes the words of the drawing's own title; elsewhere there may be only space.
    private mutating func read(text range: Range<Int>) throws(DrawingFault) {
        let words = lexer.words(in: range)
        guard let first = words.first, let last = words.last, open.last?.kind != .refused else { return }
        if open.isEmpty { throw .brokenXML("there is text outside of 'svg'", at: first) }
        guard open.last?.kind == .title else {
            return reports.report(
                .unsupported(
                    "text outside of titles", help: "Words belong into the template, where they are translated.",
                    at: first))
        }
        let text = try lexer.text(first.lowerBound..<last.upperBound)
        if open.count == 2, title == nil { title = text }
    }
}

extension DrawingLexer {
    /// The part of the plane that the drawing shows.
    fileprivate func viewBox(of tag: DrawingTag) throws(DrawingFault) -> Drawing.ViewBox {
        guard let attribute = tag["viewBox"] else {
            throw DrawingFault(
                .drawingSyntax, "the drawing lacks its 'viewBox'", help: "Add one such as viewBox=\"0 0 48 48\".",
                at: tag.range)
        }
        var scanner = NumberScanner(bytes, attribute.range)
        let numbers = try scanner.numbers()
        guard numbers.count == 4, numbers[2...].allSatisfy({ $0 >= DrawingLimits.viewBoxSide }) else {
            throw .expected("a box such as 0 0 48 48", at: attribute.range)
        }
        return Drawing.ViewBox(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
    }
}
