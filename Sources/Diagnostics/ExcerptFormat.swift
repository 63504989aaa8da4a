/// Writes a problem as compilers do, with the source line and a caret under the place.
struct ExcerptFormat {
    let colours: Bool

    func text(for diagnostic: Diagnostic) -> String {
        var lines = [headline(of: diagnostic)]
        if let location = diagnostic.location { lines += excerpt(of: location) }
        return (lines + details(of: diagnostic, notes: diagnostic.notes)).joined(separator: "\n")
    }

    /// A heading with the line, and each problem below it without saying again where it is.
    func text(for group: DiagnosticGroup) -> String {
        let place = group.location
        var lines = ["\(SafeText.visible(place.file)):\(place.line): " + painted(SafeText.visible(group.title), "1")]
        if let line = excerpt(of: place).first { lines.append(line) }
        for diagnostic in group.diagnostics {
            let other = diagnostic.location.map(\.line) ?? place.line
            let row = other == place.line ? "" : "line \(other): "
            // Whoever hands in a file has this one; a place in another one helps those who have the project.
            let notes = diagnostic.notes.filter { $0.location.map(\.file) ?? place.file == place.file }
            lines.append("  " + row + told(diagnostic))
            // Its own mend is not the whole one, and that it is in this language goes without saying.
            var detail = diagnostic
            if group.replacement != nil { detail.replacement = nil }
            if detail.subject?.template == nil { detail.subject = nil }
            lines += details(of: detail, notes: notes).map { "  " + $0 }
        }
        return (lines + written(group.replacement)).joined(separator: "\n")
    }

    private func written(_ replacement: String?) -> [String] {
        replacement.map { ["  write: \u{2068}\(SafeText.onOneLine($0))\u{2069}"] } ?? []
    }

    private func headline(of diagnostic: Diagnostic) -> String { place(diagnostic.location) + told(diagnostic) }

    private func told(_ diagnostic: Diagnostic) -> String {
        let severity = painted(diagnostic.severity.rawValue, colour(of: diagnostic.severity))
        let message = painted(SafeText.visible(diagnostic.message), "1")
        return "\(severity): \(message) [\(diagnostic.code.name)]"
    }

    private func details(of diagnostic: Diagnostic, notes: [Diagnostic.Note]) -> [String] {
        var lines = diagnostic.showing.map { ["  \($0)"] } ?? []
        if let help = diagnostic.help { lines.append("  help: \(SafeText.visible(help))") }
        lines += written(diagnostic.replacement)
        return lines + notes.map { "  note: \(place($0.location))\(SafeText.visible($0.message))" }
    }

    private func place(_ location: SourceLocation?) -> String {
        location.map { "\(SafeText.visible($0.file)):\($0.line):\($0.column): " } ?? ""
    }

    private func excerpt(of location: SourceLocation) -> [String] {
        guard let source = location.excerpt, !source.isEmpty else { return [] }
        let window = Window(around: location, in: source)
        let padding = String(repeating: " ", count: displayWidth(window.before))
        let caret = String(repeating: "^", count: max(1, displayWidth(window.marked)))
        // Isolates keep a right-to-left line from reordering what stands before it.
        return [
            "  \u{2068}\(window.before)\(window.marked)\(window.after)\u{2069}",
            "  " + padding + painted(caret, "1;32"),
        ]
    }

    private func painted(_ text: String, _ style: String) -> String {
        colours ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }

    private func colour(of severity: Diagnostic.Severity) -> String {
        switch severity {
        case .note: "1;36"
        case .warning: "1;35"
        case .error: "1;31"
        }
    }
}

/// The part of a source line that fits a report, in three pieces.
private struct Window {
    var before: String
    var marked: String
    var after: String

    init(around location: SourceLocation, in line: String) {
        let scalars = Array(line.unicodeScalars)
        let start = min(location.column - 1, scalars.count)
        // Long lines are cut so that the marked place still shows: 60 before, 60 marked, 40 after.
        let end = min(start + min(location.length, 60), scalars.count)
        before = Self.visible(scalars[max(0, start - 60)..<start])
        marked = Self.visible(scalars[start..<end])
        after = Self.visible(scalars[end..<min(scalars.count, end + 40)])
    }

    private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.map { $0 == "\t" ? " " : $0 })
        return SafeText.visible(String(text))
    }
}

/// How many terminal columns a text takes: none for marks, two for East Asian wide characters.
private func displayWidth(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { width, scalar in
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: width
        default: width + (isWide(scalar) ? 2 : 1)
        }
    }
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        true
    default: false
    }
}

extension Diagnostic.Subject {
    /// The place on paper in words: language, sheet, paper, frame.
    package var text: String {
        [language, template, paper, frame.map { "frame '\($0)'" }].compactMap(\.self).joined(separator: ", ")
    }
}
