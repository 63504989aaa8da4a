extension TemplateFault {
    /// Keys that no one knows, with the guess or the list that the help gives.
    static let unknownKeys = [
        Self("title:", "▸titel: x\ntitle:", "yaml.unknown-key", "Did you mean 'title'?"),
        Self(
            "bleed: 3", "bleed: 3\n▸language: ur", "yaml.unknown-key", "Known keys are: sheet, title, about, edition,"),
        Self("face: text,", "face: text, ▸color: red,", "yaml.unknown-key", "Did you mean 'colour'?"),
        Self("svg: door.svg,", "svg: door.svg, ▸mirored: true,", "yaml.unknown-key", "Did you mean 'mirrored'?"),
        Self("minus: 2}]]", "▸mnius: 2}]]", "yaml.unknown-key", "Did you mean 'minus'?"),
        Self("align: middle", "▸alignment: middle", "yaml.unknown-key", "Known keys are: name, area, align,"),
        Self(
            "{start: 11,", "{▸margin-left: 1, start: 11,", "yaml.unknown-key",
            "Known keys are: start, end, top, bottom."),
        Self("{above: floor, minus: 2}", "{above: floor, ▸munis: 2}", "yaml.unknown-key", "Did you mean 'minus'?"),
        Self("tight: 1}", "tight: 1, ▸shares: 1}", "yaml.unknown-key", "Did you mean 'share'?"),
        Self("style: plain", "style: plain\n        ▸stile: plain", "yaml.unknown-key", "Did you mean 'style'?"),
        Self("{english: One,", "{english: One, ▸opposite: x,", "yaml.unknown-key", "Known keys are: text, english,"),
        Self("{columns: 1,", "{columns: 1, ▸collumns: 1,", "yaml.unknown-key", "Did you mean 'columns'?"),
        Self("{pictogram: phone,", "{pictogram: phone, ▸when_: x,", "yaml.unknown-key", "Did you mean 'when'?"),
        Self("{thickness: 0.4,", "{thickness: 0.4, ▸thick: 1,", "yaml.unknown-key", "are: thickness, colour."),
        Self("alt: {text: Logo}", "▸allt: x\n          alt: {text: Logo}", "yaml.unknown-key", "Did you mean 'alt'?"),
        Self("{text: Logo}", "{text: Logo, ▸txet: x}", "yaml.unknown-key", "Did you mean 'text'?"),
    ]

    /// Keys that must be there, reported where their mapping starts.
    static let missingKeys = [
        Self("{face: text, ", "▸{", "yaml.missing-key", "Add a line 'face: …'"),
        Self("{face: text, size: normal,", "▸{face: text,", "yaml.missing-key", "'size: …'"),
        Self(
            "{face: text, size: normal, colour: text}", "▸{face: text, size: normal}", "yaml.missing-key", "'colour: …'"
        ),
        Self("{svg: door.svg, box: [0, 0, 9, 9]}", "▸{svg: door.svg}", "yaml.missing-key", "'box: …'"),
        Self("- {svg: door.svg, box: [0, 0, 9, 9]}", "- ▸polygon: []", "yaml.missing-key", "'fill: …'"),
        Self("- name: words", "- ▸grows: true", "yaml.missing-key", "'name: …'"),
        Self(
            "name: words\n    area: {start: 11, end: 199, top: 270, bottom: 290}", "▸name: x", "yaml.missing-key",
            "'area: …'"),
        Self("{start: 11, ", "▸{", "yaml.missing-key", "'start: …'"),
        Self("{start: 11, end: 199, ", "▸{start: 11, ", "yaml.missing-key", "'end: …'"),
        Self("{start: 11, end: 199, top: 270, ", "▸{start: 11, end: 199, ", "yaml.missing-key", "'top: …'"),
        Self(
            "{start: 11, end: 199, top: 270, bottom: 290}", "▸{start: 11, end: 199, top: 270}", "yaml.missing-key",
            "'bottom: …'"),
        Self("- heading: 1\n        style: plain", "- ▸heading: 1", "yaml.missing-key", "'style: …'"),
        Self(
            "- heading: 1\n        style: plain\n        text: Hello", "- ▸heading: 1\n        style: plain",
            "yaml.missing-key", "'text: …'"),
        Self(
            "- heading: 1\n", "- ▸mark: x\n", "yaml.missing-key",
            "Start it with one of: heading, paragraph, line, list,"),
        Self("{english: One, ", "▸{english: One} #", "yaml.missing-key", "'style: …'"),
        Self("{columns: 1, ", "▸{", "yaml.missing-key", "'columns: …'"),
        Self("{columns: 1, row_gap: 3, ", "▸{columns: 1, ", "yaml.missing-key", "'row_gap: …'"),
        Self("{pictogram: phone, ", "▸{", "yaml.missing-key", "'pictogram: …'"),
        Self("{pictogram: phone, text: Call, ", "▸{pictogram: phone, ", "yaml.missing-key", "'text: …'"),
        Self("{thickness: 0.4, ", "▸{", "yaml.missing-key", "'thickness: …'"),
        Self("{thickness: 0.4, colour: text}", "▸{thickness: 0.4}", "yaml.missing-key", "'colour: …'"),
        Self("alt: {text: Logo}", "▸{}", "yaml.missing-key", "'alt: …'"),
        Self("alt: {text: Logo}", "alt: ▸{note: x}", "yaml.missing-key", "'text: …'"),
    ]
}
