extension TemplateFault {
    /// Faults that would make a wrong sheet and are easily overlooked.
    static let overlooked = sizes + numbers + flags + conflicts + others

    private static let sizes = [
        Self("sizes:\n  latin: {normal: 17}", "sizes: ▸17", "yaml.wrong-kind", "'key: value'"),
        Self("{normal: 17}", "▸17", "yaml.wrong-kind", "'key: value'"),
        Self(
            "styles:\n  spare: {face: text, size: normal, colour: text}\n  plain: {face: text, size: normal, colour: text}",
            "styles: ▸none", "yaml.wrong-kind", "'key: value'"),
        Self(
            "latin: {normal: 17}", "latin: {normal: 17, big: 20}\n  khmer: ▸{normal: 16}", "yaml.missing-key",
            "'big: …'"),
        Self("size: normal", "size: ▸0", "yaml.wrong-kind", "a size in points"),
        Self("size: normal", "size: ▸[normal]", "yaml.wrong-kind", "some text"),
    ]

    private static let numbers = [
        Self("enlarge: 1.1", "enlarge: ▸0", "yaml.wrong-kind", "a number from 1"),
        Self("bleed: 3", "bleed: ▸-3", "yaml.wrong-kind", "a number from 0"),
        Self("face: text,", "face: text, times: ▸0,", "yaml.wrong-kind", "a number above 0"),
        Self("face: text,", "face: text, tight: ▸1.5,", "yaml.wrong-kind", "a number above 0 and up to 1"),
        Self("[0, 0, 9, 9]", "▸[a, 0, 0, 9, 9]", "yaml.wrong-kind", "[start, top, width, height]"),
        Self("tight: 1}", "tight: 1, share: ▸all}", "yaml.wrong-kind", "a number from 0"),
        Self("tight: 1}", "tight: 1, share: ▸-1}", "yaml.wrong-kind", "a number from 0"),
        Self("columns: 1,", "columns: 1, column_gap: ▸-1,", "yaml.wrong-kind", "a number from 0"),
        Self("pictogram: 9", "pictogram: ▸6", "yaml.wrong-kind", "a number from 7"),
        Self("thickness: 0.4", "thickness: ▸0.1", "yaml.wrong-kind", "a number from 0.3"),
        Self("2026-11", "▸soon", "yaml.wrong-kind", "a month such as 2026-11"),
        Self("2027-05", "▸2027-13", "yaml.wrong-kind", "a month such as 2026-11"),
    ]

    private static let flags = [
        Self("face: text,", "face: text, balanced: ▸yes,", "yaml.wrong-kind", "true or false"),
        Self("face: text,", "face: text, centred: ▸1,", "yaml.wrong-kind", "true or false"),
        Self("face: text,", "face: text, exempt: ▸[],", "yaml.wrong-kind", "true or false"),
        Self("svg: door.svg,", "svg: door.svg, mirrored: ▸no,", "yaml.wrong-kind", "true or false"),
        Self("align: middle", "mirrored: ▸no", "yaml.wrong-kind", "true or false"),
    ]

    private static let conflicts = [
        Self("heading: 1", "heading: 1\n        ▸gap: 3", "yaml.unknown-key", "cannot stand beside 'heading'"),
        Self("- rule:", "- ▸style: plain\n        rule:", "yaml.unknown-key", "cannot stand beside 'rule'"),
        Self("{english: One,", "{english: One, ▸text: Two,", "yaml.unknown-key", "cannot stand beside 'english'"),
        Self("text: Call,", "hours: {}, ▸text: Call,", "yaml.unknown-key", "cannot stand beside 'hours'"),
        Self("{svg: door.svg,", "{svg: door.svg, ▸fill: light,", "yaml.unknown-key", "cannot stand beside 'svg'"),
        Self("fill: light", "fill: light\n    ▸mirrored: true", "yaml.unknown-key", "cannot stand beside 'polygon'"),
        Self("fill: light", "fill: light\n    ▸ink_saver: a.svg", "yaml.unknown-key", "cannot stand beside 'polygon'"),
        Self("{english: One,", "{english: One, ▸data: Two,", "yaml.unknown-key", "cannot stand beside 'english'"),
        Self("{text: Logo}", "{data: Logo, ▸text: Two}", "yaml.unknown-key", "cannot stand beside 'data'"),
        Self("text: Call,", "hours: {}, ▸data: Call,", "yaml.unknown-key", "cannot stand beside 'hours'"),
    ]

    private static let others = [
        Self("face: text,", "face: text, dial: ▸[gaps],", "yaml.wrong-kind", "some text"),
        Self("[england]", "▸[]", "yaml.wrong-kind", "a list with at least one entry"),
        Self("papers: [A4, A5]", "papers: ▸[]", "yaml.wrong-kind", "a list with at least one entry"),
        Self("papers: [A4, A5]", "papers: [A4, ▸A4]", "yaml.wrong-kind", "a paper that is not in the list yet"),
        Self(
            "- {svg: door.svg, box: [0, 0, 9, 9]}", "- {polygon: ▸[[0, 0], [9, 9]], fill: light}", "yaml.wrong-kind",
            "three or more corners"),
        Self(
            "- {svg: door.svg, box: [0, 0, 9, 9]}", "- ▸{fill: light}", "yaml.missing-key",
            "Start it with one of: svg, polygon, plate."),
        Self("- {english: One, style: plain}", "▸One", "yaml.wrong-kind", "a list with at least one entry"),
        Self("- heading: 1", "- paragraph: ▸Hello", "yaml.wrong-kind", "{}"),
        Self("text: Call,", "hours: ▸no,", "yaml.wrong-kind", "{}"),
        Self("text: Call, style: plain", "text: Call, style: ▸[plain]", "yaml.wrong-kind", "some text"),
        Self("heading: 1", "heading: 1\n        mark: ▸[m]", "yaml.wrong-kind", "some text"),
        Self("- name: words", "- name: ▸floor", "template.duplicate-name", "there is another frame 'floor'"),
    ]
}
