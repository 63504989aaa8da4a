internal import Graphics

extension PageLayout {
    /// Everything on the page as a table that people can read and compare: one row a line of words.
    ///
    /// Lengths are in points with one digit: fonts of another build may differ in the second.
    package var table: String {
        var rows = [
            "\(name)  \(Self.short(width)) × \(Self.short(height))  \(isRightToLeft ? "right to left" : "left to right")"
        ]
        for frame in frames {
            let dials = frame.dials.sorted { $0.key < $1.key }.map { " \($0.key) \(Self.percent($0.value))" }.joined()
            rows.append("frame \(frame.name)  \(Self.box(frame.rectangle))  scale \(Self.percent(frame.scale))\(dials)")
        }
        for block in blocks { rows += self.rows(of: block) }
        return rows.joined(separator: "\n") + "\n"
    }

    private func rows(of block: PlacedBlock) -> [String] {
        let path = block.path.map { "\($0.role.rawValue)\($0.number)" }.joined(separator: "/")
        let place = "\(block.frame) \(path)  \(Self.box(block.rectangle))"
        switch block.content {
        case .text(let text):
            return [
                "\(place)  \(block.language) \(Self.short(text.spec.size)) pt \(text.spec.isBold ? "bold" : "regular")"
            ]
                + text.lines.map(row)
        case .pictogram(let name, let isMirrored):
            return ["\(place)  pictogram \(name)\(isMirrored ? " mirrored" : "")"]
        case .logo: return ["\(place)  logo"]
        case .code(let code): return ["\(place)  QR code \(code.side) × \(code.side)"]
        case .rule: return ["\(place)  rule"]
        case .excerpt(let excerpt): return ["\(place)  excerpt of \(excerpt.page.name) \(Self.box(excerpt.area))"]
        }
    }

    private func row(of line: PlacedLine) -> String {
        let fonts = line.runs.map { run in
            let name = run.fontFile.split(separator: "/").last.map(String.init) ?? "none"
            return "\(name)@\(run.level)"
        }
        var distinct: [String] = []
        for font in fonts where distinct.last != font { distinct.append(font) }
        let place = "x \(Self.short(line.origin.x)) y \(Self.short(line.origin.y)) w \(Self.short(line.width))"
        return "    \(place)  \(Self.visible(line.text))  \(distinct.joined(separator: " "))"
    }

    private static func visible(_ text: String) -> String {
        let names: [Unicode.Scalar: String] = [
            "\u{2066}": "⟨", "\u{2068}": "⟨", "\u{2069}": "⟩", "\u{200B}": "·", "\u{A0}": "␣", "\u{202F}": "␣",
        ]
        return text.unicodeScalars.map { names[$0] ?? String($0) }.joined()
    }

    private static func box(_ box: Rectangle) -> String {
        "[\(short(box.x)) \(short(box.y)) \(short(box.width)) \(short(box.height))]"
    }

    private static func short(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    private static func percent(_ value: Double) -> String { "\(Int((value * 100).rounded()))%" }
}
