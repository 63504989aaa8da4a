import Design
import Diagnostics
import Testing

/// What stands in a template comes out of it.
@Suite struct TemplateTests {
    private func block(_ text: String) throws -> Block {
        let head = "frames:\n  - name: f\n    area: {start: 1, end: 99, top: 1, bottom: 99}\n    flow:\n      - "
        let rest = TemplateFault.template.split(separator: "frames:\n")[0]
            .replacing("{mark: beam, minus: 2}", with: "9")
        let (template, reports) = readTemplate(rest + head + text.replacing("\n", with: "\n        "))
        #expect(reports == [])
        return try #require(template?.frames.first?.flow.first)
    }

    @Test func `a heading has level, words and style`() throws {
        let text =
            "heading: 2\nstyle: plain\ntext: Hello\ncontext: c\nnote: n\nfacts: [F01, F02]\nwhen: [draft]\nmark: m"
        let block = try block(text)
        guard case .heading(2, let words, style: "plain") = block.kind else { throw Unexpected(block.kind) }
        #expect([words.text, words.context, words.note] == ["Hello", "c", "n"])
        #expect(words.facts == ["F01", "F02"])
        #expect(words.isTranslated)
        #expect(block.conditions == [.draft])
        #expect(block.mark == "m")
        #expect(block.texts == [words])
    }

    @Test func `English words stay English`() throws {
        let block = try block("paragraph: {}\nstyle: plain\nenglish: Staff")
        #expect(block.texts.map(\.isTranslated) == [false])
        #expect(block.texts.map(\.text) == ["Staff"])
    }

    @Test func `a line has parts and opposite parts`() throws {
        let parts = "line:\n  - {text: One, style: plain, when: [logo]}\nopposite:\n  - {text: Two, style: spare}"
        let block = try block(parts)
        guard case .line(let parts, let opposite) = block.kind else { throw Unexpected(block.kind) }
        #expect(parts.map(\.style) == ["plain"])
        #expect(parts.map(\.conditions) == [[.logo]])
        #expect(opposite.map(\.text.text) == ["Two"])
        #expect(block.texts.map(\.text) == ["One", "Two"])
    }

    @Test func `a list's entries take the list's style unless they have their own`() throws {
        let shape = "{columns: 2, column_gap: 5, row_gap: {at: 4, dial: gaps, tight: 2}, pictogram: 18, indent: 22}"
        let entries = "\n  - {pictogram: a, text: One}\n  - {pictogram: b, hours: {}, style: spare}"
        let block = try block("list: \(shape)\nstyle: plain\nentries:" + entries)
        guard case .list(let shape, let entries) = block.kind else { throw Unexpected(block.kind) }
        #expect([shape.columns, Int(shape.columnGap), Int(shape.pictogram), Int(shape.indent)] == [2, 5, 18, 22])
        #expect(shape.rowGap == Dimension(4, dial: "gaps", tight: 2))
        #expect(entries.map(\.style) == ["plain", "spare"])
        #expect(block.texts.map(\.text) == ["One"])
    }

    @Test(arguments: [1, 2, 3, 4])
    func `a list has one to four columns`(count: Int) throws {
        let shape = "{columns: \(count), row_gap: 0, pictogram: 9, indent: 9}"
        let block = try block("list: \(shape)\nstyle: plain\nentries: [{pictogram: a, text: One}]")
        guard case .list(let shape, _) = block.kind else { throw Unexpected(block.kind) }
        #expect(shape.columns == count)
    }

    @Test(arguments: ["0", "5", "-3", "2.9", "1e300"])
    func `other numbers of columns are refused`(count: String) {
        let text = TemplateFault.template.replacing("columns: 1", with: "columns: \(count)")
        #expect(readTemplate(text).reports.map(\.code.name) == ["yaml.wrong-kind"])
    }

    @Test(
        arguments: [
            ("gap: 3", Dimension(3), 0), ("gap: {at: 3}", Dimension(3), 0),
            ("gap: {at: 3, share: 2}", Dimension(3), 2),
            ("gap: {at: 3, dial: gaps, tight: 1}", Dimension(3, dial: "gaps", tight: 1), 0),
        ] as [(String, Dimension, Double)])
    func `a gap has a height and a share`(text: String, height: Dimension, share: Double) throws {
        let block = try block(text)
        guard case .gap(height, share) = block.kind else { throw Unexpected(block.kind) }
    }

    @Test func `a rule, a code and a logo are read`() throws {
        guard case .rule(thickness: 0.4, colour: "text") = try block("rule: {thickness: 0.4, colour: text}").kind,
            case .code(let code) = try block("qr: {alt: {text: Scan}}").kind,
            case .logo(let logo) = try block("logo: {alt: {text: Logo}}").kind
        else { throw Unexpected("another kind") }
        #expect([code.text, logo.text] == ["Scan", "Logo"])
    }

    @Test(
        arguments: [
            (Dimension(4), [:], 4), (Dimension(4), ["gaps": 1], 4), (Dimension(4, dial: "gaps"), ["gaps": 1], 4),
            (Dimension(4, dial: "gaps", tight: 2), [:], 4), (Dimension(4, dial: "gaps", tight: 2), ["tail": 1], 4),
            (Dimension(4, dial: "gaps", tight: 2), ["gaps": 0.5], 3),
            (Dimension(4, dial: "gaps", tight: 2), ["gaps": 1], 2),
        ] as [(Dimension, [String: Double], Double)])
    func `a length gives way as its dial is turned`(length: Dimension, dials: [String: Double], value: Double) {
        #expect(length.value(dials) == value)
    }

    @Test(arguments: [("A3", 297, 420), ("A4", 210, 297), ("A5", 148, 210)] as [(String, Double, Double)])
    func `a paper has its trimmed size`(name: String, width: Double, height: Double) throws {
        let paper = try #require(Paper.named(name))
        #expect([paper.width, paper.height] == [width, height])
        #expect(Paper.named(name.lowercased()) == nil)
    }
}

/// A value that a test did not expect.
private struct Unexpected: Error {
    let value: String

    init(_ value: some Any) { self.value = "\(value)" }
}
