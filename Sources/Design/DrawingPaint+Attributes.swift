extension DrawingPaint {
    /// Takes what an element says about its own paint.
    ///
    /// Gives the roles that it names and where.
    mutating func apply(
        _ tag: DrawingTag, in lexer: DrawingLexer
    ) throws(DrawingFault) -> [(role: String, range: Range<Int>)] {
        for attribute in tag.attributes { try apply(attribute, in: lexer) }
        // Last, because a class wins over an attribute, as CSS has it.
        guard let classes = tag["class"] else { return [] }
        return try apply(classes: classes, in: lexer)
    }

    private mutating func apply(_ attribute: DrawingTag.Attribute, in lexer: DrawingLexer) throws(DrawingFault) {
        switch attribute.name {
        case "fill": fill = try noColour(attribute, in: lexer)
        case "stroke": stroke = try noColour(attribute, in: lexer)
        case "stroke-width": strokeWidth = try lexer.length(attribute)
        case "stroke-linecap": lineCap = try choice(attribute, in: lexer)
        case "stroke-linejoin": lineJoin = try choice(attribute, in: lexer)
        case "stroke-dasharray": dash = try lengths(attribute, in: lexer)
        default: break
        }
    }

    private mutating func apply(
        classes attribute: DrawingTag.Attribute, in lexer: DrawingLexer
    ) throws(DrawingFault) -> [(role: String, range: Range<Int>)] {
        var roles: [(role: String, range: Range<Int>)] = []
        var seen: Set<Substring> = []
        for range in lexer.words(in: attribute.range) {
            let name = lexer.string(range)
            let parts = name.split(separator: "-", maxSplits: 1)
            guard parts.count == 2, parts[0] == "fill" || parts[0] == "stroke" else {
                throw .colour("the class '\(name)' names neither a fill nor a stroke", at: range)
            }
            guard seen.insert(parts[0]).inserted else {
                throw .colour("the class '\(name)' is a second \(parts[0]) of this element", at: range)
            }
            let role = String(parts[1])
            if parts[0] == "fill" { fill = .role(role) } else { stroke = .role(role) }
            roles.append((role, range))
        }
        return roles
    }

    /// A paint can be taken away by attribute; colours come by class, because only the palette knows them.
    private func noColour(_ attribute: DrawingTag.Attribute, in lexer: DrawingLexer) throws(DrawingFault) -> Colour {
        let value = lexer.string(attribute.range)
        if value == "none" { return .none }
        throw .colour("the colour '\(value)' stands in the drawing itself", at: attribute.range)
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ attribute: DrawingTag.Attribute, in lexer: DrawingLexer
    ) throws(DrawingFault) -> Choice {
        if let choice = Choice(rawValue: lexer.string(attribute.range)) { return choice }
        throw .expected("one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))", at: attribute.range)
    }

    private func lengths(_ attribute: DrawingTag.Attribute, in lexer: DrawingLexer) throws(DrawingFault) -> [Double] {
        if lexer.string(attribute.range) == "none" { return [] }
        var scanner = NumberScanner(lexer.bytes, attribute.range)
        let lengths = try scanner.numbers()
        // Nothing but zeros is a solid line in SVG; cairo would refuse to draw it.
        if lengths.allSatisfy({ $0 == 0 }) { return [] }
        let sum = lengths.reduce(0, +)
        guard lengths.allSatisfy({ $0 >= 0 }), sum >= DrawingLimits.dashPattern else {
            throw .expected("'none' or lengths of 0 or more", at: attribute.range)
        }
        return lengths
    }
}

extension DrawingLexer {
    /// An attribute that is one number.
    func number(_ attribute: DrawingTag.Attribute) throws(DrawingFault) -> Double {
        var scanner = NumberScanner(bytes, attribute.range)
        return try scanner.onlyNumber()
    }

    /// An attribute that is one number and not less than zero.
    func length(_ attribute: DrawingTag.Attribute) throws(DrawingFault) -> Double {
        let number = try number(attribute)
        if number >= 0 { return number }
        throw .expected("a length of 0 or more", at: attribute.range)
    }

    /// Where the words of a value stand.
    func words(in range: Range<Int>) -> [Range<Int>] {
        bytes[range].split { $0.isXMLSpace }.map { $0.startIndex..<$0.endIndex }
    }
}
