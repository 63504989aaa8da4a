import Testing

/// A small template with one fault: what is put in place of what, and what must be reported.
struct TemplateFault: Sendable, CustomTestStringConvertible {
    /// The part of the small template that is replaced.
    let part: String
    /// What stands there instead, with `▸` at the place that the report must name.
    let fault: String
    let code: String
    /// What the message or the help must say.
    let words: String
    /// The template that has the fault.
    let sheet: Sheet

    /// Templates in which everything is right.
    enum Sheet: Sendable, CaseIterable {
        /// One page in one language.
        case poster
        /// Two pages, the first with cells in many languages.
        case bells
        /// A pair of languages on a card, several on a paper.
        case card

        var text: String {
            switch self {
            case .poster: TemplateFault.template
            case .bells: TemplateFault.bells
            case .card: TemplateFault.card
            }
        }
    }

    init(_ part: String, _ fault: String, _ code: String, _ words: String, in sheet: Sheet = .poster) {
        self.sheet = sheet
        self.part = part
        self.fault = fault
        self.code = code
        self.words = words
    }

    var testDescription: String { fault }

    /// The small template with the fault and its mark.
    var marked: String {
        precondition(sheet.text.contains(part), "the small template has no '\(part)'")
        return sheet.text.replacing(part, with: fault, maxReplacements: 1)
    }

    /// The key whose value is wrong or missing; nothing if it is a key that nobody knows.
    var key: String? {
        if let missing = words.firstMatch(of: /'([a-z_]+): …'/)?.1 { return String(missing) }
        if code == "yaml.unknown-key" {
            return words.contains("beside") ? fault.firstMatch(of: /▸([a-z_]+):/).map { String($0.1) } : nil
        }
        return marked.prefix { $0 != "▸" }.matches(of: /([a-z_]+):/).last.map { String($0.1) }
    }

    /// Every fault of every template.
    static let all =
        unknownKeys + missingKeys + wrongKinds + conditions + geometry + unknownNames + unknownStyles + overlooked
        + sheetKeys + pageKeys + cellKeys + plateKeys + pairKeys

    static let template = """
        sheet: T9
        title: Test
        about: For tests
        edition: "0.1"
        facts_checked: 2026-11
        review_by: 2027-05
        nations: [england]
        drawn_on: A4
        papers: [A4, A5]
        bleed: 3
        dials: [gaps]
        enlarge: 1.1
        sizes:
          latin: {normal: 17}
        styles:
          spare: {face: text, size: normal, colour: text}
          plain: {face: text, size: normal, colour: text}
        artwork:
          - polygon: [[0, 0], [9, 0], [9, {mark: beam, minus: 2}]]
            fill: light
          - {svg: door.svg, box: [0, 0, 9, 9]}
        frames:
          - name: room
            area: {start: 10, end: 200, top: 10, bottom: {above: floor, minus: 2}}
            flow:
              - gap: {at: 2, dial: gaps, tight: 1}
                mark: beam
          - name: floor
            area: {start: 10, end: 200, top: 250, bottom: 260}
          - name: words
            area: {start: 11, end: 199, top: 270, bottom: 290}
            align: middle
            ground: [light]
            when: [hours]
            flow:
              - heading: 1
                style: plain
                text: Hello
              - line:
                  - {english: One, style: plain}
              - list: {columns: 1, row_gap: 3, pictogram: 9, indent: 12}
                entries:
                  - {pictogram: phone, text: Call, style: plain}
              - rule: {thickness: 0.4, colour: text}
              - logo:
                  alt: {text: Logo}
        """
}
