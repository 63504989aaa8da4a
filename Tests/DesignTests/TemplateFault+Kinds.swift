extension TemplateFault {
    /// Values of the wrong kind, with what the help asks for.
    static let wrongKinds = [
        Self("bleed: 3", "bleed: ▸wide", "yaml.wrong-kind", "a number"),
        Self("bleed: 3", "bleed: 3\nfolds: [▸0]", "yaml.wrong-kind", "millimetres from the start edge"),
        Self("enlarge: 1.1", "enlarge: ▸[2]", "yaml.wrong-kind", "a number"),
        Self("title: Test", "title: ▸[Test]", "yaml.wrong-kind", "some text"),
        Self("title: Test", "title: ▸\"\"", "yaml.wrong-kind", "some text"),
        Self("[england]", "▸england", "yaml.wrong-kind", "a list"),
        Self("[england]", "[▸[england]]", "yaml.wrong-kind", "some text"),
        Self("drawn_on: A4", "drawn_on: ▸A9", "yaml.wrong-kind", "one of A2, A3, A4, A5"),
        Self("papers: [A4, A5]", "papers: [A4, ▸Letter]", "yaml.wrong-kind", "one of A2, A3, A4, A5"),
        Self("papers: [A4, A5]", "papers: [▸a4]", "yaml.wrong-kind", "one of A2, A3, A4, A5"),
        Self("papers: [A4, A5]", "papers: ▸A4", "yaml.wrong-kind", "a list"),
        Self("sheet: T9", "sheet: ▸[T9]", "yaml.wrong-kind", "some text"),
        Self("about: For tests", "about: ▸\"\"", "yaml.wrong-kind", "some text"),
        Self("edition: \"0.1\"", "edition: ▸{}", "yaml.wrong-kind", "some text"),
        Self("dials: [gaps]", "dials: [▸[gaps], gaps]", "yaml.wrong-kind", "some text"),
        Self("plain: {face: text, size: normal, colour: text}", "plain: ▸bold", "yaml.wrong-kind", "'key: value'"),
        Self("{normal: 17}", "{normal: ▸big}", "yaml.wrong-kind", "a size in points"),
        Self("{normal: 17}", "{normal: ▸0}", "yaml.wrong-kind", "a size in points"),
        Self("{normal: 17}", "{normal: ▸-17}", "yaml.wrong-kind", "a size in points"),
        Self("{face: text,", "{face: ▸sans,", "yaml.wrong-kind", "one of headline, text"),
        Self("{face: text,", "{face: text, bold: ▸yes,", "yaml.wrong-kind", "true or false"),
        Self("{face: text,", "{face: text, times: ▸half,", "yaml.wrong-kind", "a number"),
        Self("[0, 0, 9, 9]", "▸[0, 0, 9]", "yaml.wrong-kind", "[start, top, width, height]"),
        Self("[0, 0, 9, 9]", "▸[0, 0, 9, 0]", "yaml.wrong-kind", "[start, top, width, height]"),
        Self("[0, 0, 9, 9]", "▸[0, 0, -9, 9]", "yaml.wrong-kind", "[start, top, width, height]"),
        Self("[0, 0, 9, 9]", "▸page", "yaml.wrong-kind", "[start, top, width, height]"),
        Self("[[0, 0],", "[▸[0], [0, 0],", "yaml.wrong-kind", "a corner such as [34, 30]"),
        Self("[[0, 0],", "[▸5, [0, 0],", "yaml.wrong-kind", "a corner such as"),
        Self("[[0, 0],", "[▸[a, 0], [0, 0],", "yaml.wrong-kind", "a corner such as"),
        Self("minus: 2}]]", "minus: ▸far}]]", "yaml.wrong-kind", "'key: value'"),
        Self("top: 270,", "top: ▸low,", "yaml.wrong-kind", "a number"),
        Self("bottom: 290", "bottom: ▸low", "yaml.wrong-kind", "'key: value'"),
        Self("{start: 11, end: 199, top: 270, bottom: 290}", "▸[11, 199, 270, 290]", "yaml.wrong-kind", "'key: value'"),
        Self("svg: door.svg", "svg: ▸[door.svg]", "yaml.wrong-kind", "some text"),
        Self("bottom: 290", "bottom: {above: ▸[floor]}", "yaml.wrong-kind", "some text"),
        Self("align: middle", "align: ▸centre", "yaml.wrong-kind", "one of top, middle, bottom"),
        Self("align: middle", "fit: ▸[words]", "yaml.wrong-kind", "some text"),
        Self("align: middle", "grows: ▸maybe", "yaml.wrong-kind", "true or false"),
        Self("ground: [light]", "ground: ▸light", "yaml.wrong-kind", "a list"),
        Self("heading: 1", "heading: ▸0", "yaml.wrong-kind", "a level from 1 to 6"),
        Self("heading: 1", "heading: ▸7", "yaml.wrong-kind", "a level from 1 to 6"),
        Self("heading: 1", "heading: ▸{}", "yaml.wrong-kind", "a level from 1 to 6"),
        Self("text: Hello", "text: Hello\n        facts: ▸F01", "yaml.wrong-kind", "a list"),
        Self(
            "{english: One, style: plain}", "{english: One, style: plain}\n        opposite: ▸Two", "yaml.wrong-kind",
            "a list"),
        Self("{columns: 1, row_gap: 3, pictogram: 9, indent: 12}", "▸2", "yaml.wrong-kind", "'key: value'"),
        Self(
            "entries:\n          - {pictogram: phone, text: Call, style: plain}", "entries: ▸[]", "yaml.wrong-kind",
            "a list with at least one entry"),
        Self("logo:\n          alt: {text: Logo}", "logo: ▸true", "yaml.wrong-kind", "'key: value'"),
        Self("logo:\n          alt: {text: Logo}", "qr: ▸true", "yaml.wrong-kind", "'key: value'"),
        Self("row_gap: 3", "row_gap: ▸wide", "yaml.wrong-kind", "'key: value'"),
        Self("row_gap: 3", "row_gap: {at: ▸wide}", "yaml.wrong-kind", "a number"),
        Self("columns: 1", "columns: ▸two", "yaml.wrong-kind", "a number"),
        Self("- rule: {thickness: 0.4, colour: text}", "- rule: ▸thick", "yaml.wrong-kind", "'key: value'"),
        Self("- rule: {thickness: 0.4, colour: text}", "- ▸words", "yaml.wrong-kind", "'key: value'"),
        Self("{text: Logo}", "▸Logo", "yaml.wrong-kind", "'key: value'"),
    ]

    /// Conditions that are none.
    static let conditions = [
        Self("when: [hours]", "when: [▸sunny]", "yaml.wrong-kind", "one of safe-surgery, not-safe-surgery, website,"),
        Self("when: [hours]", "when: [hours, ▸[draft]]", "yaml.wrong-kind", "one of safe-surgery"),
        Self("when: [hours]", "when: ▸hours", "yaml.wrong-kind", "a list"),
        Self("svg: door.svg,", "svg: door.svg, when: [▸No-Logo],", "yaml.wrong-kind", "no-logo"),
        Self("pictogram: phone,", "pictogram: phone, when: [▸closed],", "yaml.wrong-kind", "no-hours"),
        Self("english: One,", "english: One, when: [▸never],", "yaml.wrong-kind", "example"),
    ]

    /// Frames without room on the page.
    static let geometry = [
        Self("{start: 11,", "▸{start: 199,", "template.geometry", "start < end and top < bottom, within 210 × 297 mm"),
        Self("{start: 11,", "▸{start: 200,", "template.geometry", "'words' has no room"),
        Self("{start: 11,", "▸{start: 198.5,", "template.geometry", "'words' has no room"),
        Self("{start: 11,", "▸{start: -0.1,", "template.geometry", "'words' has no room"),
        Self("{start: 11, end: 199,", "▸{start: 11, end: 210.1,", "template.geometry", "'words' has no room"),
        Self("{start: 11, end: 199, top: 270,", "▸{start: 11, end: 199, top: 290,", "template.geometry", "'words'"),
        Self("{start: 11, end: 199, top: 270,", "▸{start: 11, end: 199, top: -1,", "template.geometry", "'words'"),
        Self(
            "{start: 11, end: 199, top: 270, bottom: 290}", "▸{start: 11, end: 199, top: 270, bottom: 297.1}",
            "template.geometry", "'words'"),
        Self(
            "{start: 10, end: 200, top: 10, bottom: {", "▸{start: 10, end: 200, top: 296.5, bottom: {",
            "template.geometry", "'room'"),
    ]

    /// Names of things that are not there, with what is there.
    static let unknownNames = [
        Self("dial: gaps,", "dial: ▸gap,", "template.unknown-name", "There are: gaps."),
        Self("face: text,", "face: text, dial: ▸tail,", "template.unknown-name", "there is no dial 'tail'"),
        Self("row_gap: 3", "row_gap: {at: 3, dial: ▸tail}", "template.unknown-name", "There are: gaps."),
        Self(
            "- polygon: [[0, 0], [9, 0], [9, {mark: beam,", "- ▸polygon: [[0, 0], [9, 0], [9, {mark: baem,",
            "template.unknown-name", "There are: beam."),
        Self(
            "{start: 10, end: 200, top: 10, bottom: {above: floor,",
            "▸{start: 10, end: 200, top: 10, bottom: {above: flor,", "template.unknown-name", "There are: floor, words."
        ),
        Self(
            "{start: 10, end: 200, top: 10, bottom: {above: floor,",
            "▸{start: 10, end: 200, top: 10, bottom: {above: room,", "template.unknown-name", "there is no frame 'room'"
        ),
    ]

    /// Names of styles and sizes that are not there.
    static let unknownStyles = [
        Self(
            "- heading: 1\n        style: plain", "- heading: 1\n        style: ▸plane", "template.unknown-name",
            "There are: plain, spare."),
        Self(
            "- {english: One, style: plain}", "- {english: One, style: ▸big}", "template.unknown-name",
            "there is no style 'big'"),
        Self(
            "{pictogram: phone, text: Call, style: plain}", "{pictogram: phone, text: Call, style: ▸small}",
            "template.unknown-name", "There are: plain, spare."),
        Self(
            "indent: 12}\n", "indent: 12}\n        style: ▸small\n", "template.unknown-name",
            "There are: plain, spare."),
        Self("size: normal", "size: ▸huge", "template.unknown-name", "There are: normal."),
    ]
}
