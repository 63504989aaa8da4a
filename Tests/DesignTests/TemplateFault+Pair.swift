extension TemplateFault {
    /// Faults of a second language, of lists with numbers and labels, of pictograms side by side and of data.
    static let pairKeys = seconds + besides + lists + pictograms + data

    private static let seconds = [
        Self("in: second, style", "in: ▸first, style", "yaml.wrong-kind", "second", in: .card),
        Self("in: second\n    flow", "in: ▸first\n    flow", "yaml.wrong-kind", "second", in: .card),
        Self("in: second\n        style", "in: ▸[second]\n        style", "yaml.wrong-kind", "second", in: .card),
        Self("{english: One,", "{english: One, in: ▸second,", "template.wrong-readers", "'readers: pair'"),
        Self("align: middle", "in: ▸second", "template.wrong-readers", "'readers: pair'"),
        Self("text: Hello", "text: Hello\n        in: ▸second", "template.wrong-readers", "a second language"),
        Self("indent: 12}\n", "indent: 12}\n        ▸in: second\n", "yaml.unknown-key", "cannot stand beside 'list'"),
    ]

    private static let besides = [
        Self("{width: 20, gap: 2, style: plain}", "▸20", "yaml.wrong-kind", "'key: value'", in: .card),
        Self("{width: 20, ", "{width: 20, ▸widht: 1, ", "yaml.unknown-key", "Did you mean 'width'?", in: .card),
        Self("{width: 20, ", "▸{", "yaml.missing-key", "'width: …'", in: .card),
        Self("{width: 20, gap: 2,", "▸{width: 20,", "yaml.missing-key", "'gap: …'", in: .card),
        Self("{width: 20, gap: 2, style: plain}", "▸{width: 20, gap: 2}", "yaml.missing-key", "'style: …'", in: .card),
        Self("width: 20", "width: ▸0", "yaml.wrong-kind", "a number above 0", in: .card),
        Self("gap: 2, style", "gap: ▸-1, style", "yaml.wrong-kind", "a number from 0", in: .card),
        Self("gap: 2, style: plain", "gap: 2, style: ▸plane", "template.unknown-name", "There are: plain.", in: .card),
        Self(
            "indent: 12}", "indent: 12, beside: ▸{width: 20, gap: 2, style: plain}}", "template.wrong-readers",
            "'readers: pair'"),
    ]

    private static let lists = [
        Self("number_style: plain", "number_style: ▸big", "template.unknown-name", "There are: plain.", in: .bells),
        Self("number_style: plain", "number_style: ▸[plain]", "yaml.wrong-kind", "some text", in: .bells),
        Self("label_style: plain", "label_style: ▸big", "template.unknown-name", "There are: plain.", in: .bells),
        Self("label_style: plain", "label_style: ▸\"\"", "yaml.wrong-kind", "some text", in: .bells),
        Self(
            "{english: Find", "{▸pictogram: form, english: Find", "yaml.unknown-key", "beside 'number_style'",
            in: .bells),
        Self(
            "{english: Find", "{▸alt: {text: x}, english: Find", "yaml.unknown-key", "beside 'number_style'", in: .bells
        ),
        Self("label: {english: First}", "label: ▸First", "yaml.wrong-kind", "'key: value'", in: .bells),
        Self("label: {english: First}", "label: ▸{note: x}", "yaml.missing-key", "'text: …'", in: .bells),
        Self("{english: First}", "{english: First, ▸txt: x}", "yaml.unknown-key", "Did you mean 'text'?", in: .bells),
        Self("indent: 12,", "indent: ▸far,", "yaml.wrong-kind", "a number", in: .bells),
        Self("{pictogram: phone,", "{pictogram: phone, alt: ▸Phone,", "yaml.wrong-kind", "'key: value'"),
    ]

    private static let pictograms = [
        Self("[passport, form]", "▸passport", "yaml.wrong-kind", "a list with at least one entry", in: .bells),
        Self("[passport, form]", "▸[]", "yaml.wrong-kind", "a list with at least one entry", in: .bells),
        Self("[passport, form]", "[passport, ▸[form]]", "yaml.wrong-kind", "some text", in: .bells),
        Self("size: 9", "size: ▸6", "yaml.wrong-kind", "a number from 7", in: .bells),
        Self("gap: 6", "gap: ▸-1", "yaml.wrong-kind", "a number from 0", in: .bells),
        Self("gap: 6", "gap: ▸{at: 6}", "yaml.wrong-kind", "a number from 0", in: .bells),
        Self(
            "- pictograms: [passport, form]\n            size: 9", "- ▸pictograms: [passport, form]",
            "yaml.missing-key",
            "'size: …'", in: .bells),
        Self("gap: 6", "gap: 6\n            ▸style: plain", "yaml.unknown-key", "beside 'pictograms'", in: .bells),
        Self("- rule:", "- ▸size: 9\n        rule:", "yaml.unknown-key", "cannot stand beside 'rule'"),
    ]

    private static let data = [
        Self("data: \"{endonym}\"", "data: ▸[endonym]", "yaml.wrong-kind", "some text", in: .bells),
        Self("data: \"{endonym}\"", "data: ▸\"\"", "yaml.wrong-kind", "some text", in: .bells),
        Self("english: One,", "english: ▸[One],", "yaml.wrong-kind", "some text"),
        Self("text: Hello", "text: Hello\n        note: ▸[x]", "yaml.wrong-kind", "some text"),
        Self("text: Hello", "text: Hello\n        context: ▸\"\"", "yaml.wrong-kind", "some text"),
    ]
}
