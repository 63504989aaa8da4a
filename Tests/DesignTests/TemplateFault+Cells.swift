extension TemplateFault {
    /// Faults of cells.
    static let cellKeys = places + grids + cellFrames

    private static let area = "area: {start: 10, end: 200, top: 50, bottom: 280}"
    private static let gaps = "gaps: [4, 3]"
    private static let rows = "grids: {A4: [[2, 3], [3, 4]], A5: [[2, 3]]}"
    private static let whole = area + "\n      " + gaps + "\n      " + rows
    private static let frame = "frames: [{name: c, area: {start: 1, end: 9, top: 1, bottom: 9}}]"

    private static let places = [
        Self("- name: back\n", "- name: back\n    cells: ▸many\n", "yaml.wrong-kind", "'key: value'", in: .bells),
        Self(area + "\n      ", "▸", "yaml.missing-key", "'area: …'", in: .bells),
        Self(area, "area: ▸[10, 200, 50, 280]", "yaml.wrong-kind", "'key: value'", in: .bells),
        Self("{start: 10, end: 200, top: 50,", "▸{end: 200, top: 50,", "yaml.missing-key", "'start: …'", in: .bells),
        Self("{start: 10, end: 200, top: 50,", "▸{start: 10, top: 50,", "yaml.missing-key", "'end: …'", in: .bells),
        Self("{start: 10, end: 200, top: 50,", "▸{start: 10, end: 200,", "yaml.missing-key", "'top: …'", in: .bells),
        Self("top: 50, bottom: 280}", "top: 50, bottom: ▸low}", "yaml.wrong-kind", "a number", in: .bells),
        Self("top: 50, bottom: 280}", "top: 50, ▸botom: 1, bottom: 280}", "yaml.unknown-key", "'bottom'?", in: .bells),
        Self(area, "▸area: {start: 10, end: 211, top: 50, bottom: 280}", "template.geometry", "the cells", in: .bells),
        Self(area, "▸area: {start: -1, end: 200, top: 50, bottom: 280}", "template.geometry", "the cells", in: .bells),
        Self(area, "▸area: {start: 10, end: 200, top: 280, bottom: 50}", "template.geometry", "the cells", in: .bells),
        Self(area, "▸area: {start: 10, end: 20, top: 50, bottom: 280}", "template.geometry", "the cells", in: .bells),
        Self(gaps, gaps + "\n      ▸gap: 4", "yaml.unknown-key", "Did you mean 'gaps'?", in: .bells),
        Self(area + "\n      " + gaps, "▸" + area, "yaml.missing-key", "'gaps: …'", in: .bells),
        Self(gaps, "gaps: ▸4", "yaml.wrong-kind", "[between columns, between rows]", in: .bells),
        Self(gaps, "gaps: ▸[4]", "yaml.wrong-kind", "[between columns, between rows]", in: .bells),
        Self(gaps, "gaps: ▸[4, -1]", "yaml.wrong-kind", "[between columns, between rows]", in: .bells),
        Self(
            "artwork:\n", "cells: ▸{\(area), gaps: [1, 1], grids: {A4: [[1, 1]], A5: [[1, 1]]}, \(frame)}\nartwork:\n",
            "template.wrong-readers", "only a sheet with 'readers: {many: …}' has cells"),
    ]

    private static let grids = [
        Self(whole, "▸" + area + "\n      " + gaps, "yaml.missing-key", "'grids: …'", in: .bells),
        Self(rows, "grids: ▸[[2, 3]]", "yaml.wrong-kind", "'key: value'", in: .bells),
        Self(
            whole, "▸\(area)\n      \(gaps)\n      grids: {A4: [[2, 3]]}", "yaml.missing-key", "'A5: …'", in: .bells),
        Self("A5: [[2, 3]]", "A5: [[2, 3]], A9: ▸[[2, 3]]", "template.unknown-name", "no paper 'A9'", in: .bells),
        Self("A5: [[2, 3]]", "A5: ▸many", "yaml.wrong-kind", "a list such as [[2, 3], [3, 4]]", in: .bells),
        Self("A5: [[2, 3]]", "A5: ▸[]", "yaml.wrong-kind", "a list such as [[2, 3], [3, 4]]", in: .bells),
        Self("A5: [[2, 3]]", "A5: [▸2]", "yaml.wrong-kind", "[columns, rows]", in: .bells),
        Self("A5: [[2, 3]]", "A5: [▸[2]]", "yaml.wrong-kind", "[columns, rows]", in: .bells),
        Self("A5: [[2, 3]]", "A5: [▸[0, 3]]", "yaml.wrong-kind", "[columns, rows]", in: .bells),
        Self("A5: [[2, 3]]", "A5: [▸[2, 21]]", "yaml.wrong-kind", "[columns, rows]", in: .bells),
        Self("A5: [[2, 3]]", "A5: [▸[2.5, 3]]", "yaml.wrong-kind", "[columns, rows]", in: .bells),
    ]

    private static let cellFrames = [
        Self(
            "- name: back\n",
            "- name: back\n    cells: ▸{\(area), gaps: [1, 1], grids: {A4: [[1, 1]], A5: [[1, 1]]}}\n",
            "yaml.missing-key", "'frames: …'", in: .bells),
        Self(
            "{start: 2, end: -2,", "▸{start: 2, end: 2.5,", "template.geometry", "'says' has no room in a cell",
            in: .bells),
        Self("{start: 2, end: -2,", "▸{start: 2, end: -60,", "template.geometry", "in a cell of 60 × ", in: .bells),
        Self("{start: 2, end: -2,", "▸{start: -1, end: -2,", "template.geometry", "'says' has no room", in: .bells),
        Self("{start: 2, end: -2,", "▸{start: 2, end: 94,", "template.geometry", "or remove the grid", in: .bells),
        Self(
            "{start: 2, end: 0, top: -8, bottom: -1}", "▸{start: 2, end: 0, top: -8, bottom: -8}", "template.geometry",
            "'corner' has no room", in: .bells),
        Self(
            "{start: 2, end: -2, top: 1, bottom: -10}", "▸{start: 2, end: -2, top: 1, bottom: {above: corner}}",
            "yaml.wrong-kind", "frames of cells hang from nothing", in: .bells),
        Self("{start: 3, end: -2,", "▸{start: 3, end: 3,", "template.geometry", "'another' has no room", in: .bells),
        Self(
            "- {plate: [0, 0, 0, 0],",
            "- ▸{polygon: [[0, 0], [9, 0], [9, 9]], fill: beam}\n        - {plate: [0, 0, 0, 0],",
            "yaml.wrong-kind", "a drawing or a plate", in: .bells),
        Self(
            "closing:\n        - frames:", "closing:\n        - ▸another\n        - frames:", "yaml.wrong-kind",
            "'key: value'", in: .bells),
        Self(
            "closing:\n        - frames:", "closing:\n        - ▸{}\n        - frames:", "yaml.missing-key",
            "'frames: …'", in: .bells),
        Self(
            "closing:\n        - frames:", "closing:\n        - ▸cells: {}\n          frames:", "yaml.unknown-key",
            "Known keys are: frames.", in: .bells),
        Self(
            "- name: back\n",
            "- name: back\n    cells: {\(area), gaps: [1, 1], grids: {A4: [[1, 1]], A5: [[1, 1]]}, \(frame), closing: ▸one}\n",
            "yaml.wrong-kind", "a list", in: .bells),
    ]

    /// Faults of plates.
    static let plateKeys = [
        Self("[-3, -3, 213, 40]", "▸[-3, -3, 213]", "yaml.wrong-kind", "[start, top, end, bottom]", in: .bells),
        Self("[-3, -3, 213, 40]", "▸page", "yaml.wrong-kind", "[start, top, end, bottom]", in: .bells),
        Self("[-3, -3, 213, 40]", "▸[-3, -3, 213, a, 40]", "yaml.wrong-kind", "[start, top, end, bottom]", in: .bells),
        Self(
            "{plate: [-3, -3, 213, 40]", "▸{plate: [213, -3, -3, 40]", "yaml.wrong-kind",
            "start < end and top < bottom", in: .bells),
        Self(
            "{plate: [-3, -3, 213, 40]", "▸{plate: [-3, 40, 213, 40]", "yaml.wrong-kind",
            "start < end and top < bottom", in: .bells),
        Self("fill: wall", "fill: ▸[wall]", "yaml.wrong-kind", "some text", in: .bells),
        Self("other_fill: beam", "other_fill: ▸[beam]", "yaml.wrong-kind", "some text", in: .bells),
        Self("corner: 2", "corner: ▸-1", "yaml.wrong-kind", "a number from 0", in: .bells),
        Self("stroke: text", "stroke: ▸\"\"", "yaml.wrong-kind", "some text", in: .bells),
        Self("thickness: 0.4", "thickness: ▸0.2", "yaml.wrong-kind", "a number from 0.3", in: .bells),
        Self(
            "{plate: [-3, -3, 213, 40], fill: wall", "▸{plate: [-3, -3, 213, 40], stroke: wall", "yaml.missing-key",
            "'thickness: …'", in: .bells),
        Self(
            "{plate: [-3, -3, 213, 40], fill: wall", "▸{plate: [-3, -3, 213, 40], thickness: 1", "yaml.missing-key",
            "'stroke: …'", in: .bells),
        Self(
            "fill: wall", "fill: wall, ▸box: [0, 0, 9, 9]", "yaml.unknown-key", "cannot stand beside 'plate'",
            in: .bells),
        Self(
            "fill: wall", "fill: wall, ▸mirrored: true", "yaml.unknown-key", "cannot stand beside 'plate'", in: .bells),
        Self(
            "fill: wall", "fill: wall, ▸ink_saver: a.svg", "yaml.unknown-key", "cannot stand beside 'plate'", in: .bells
        ),
        Self(
            "{svg: door.svg,", "{svg: door.svg, ▸plate: [0, 0, 9, 9],", "yaml.unknown-key", "cannot stand beside 'svg'"),
        Self("{svg: door.svg,", "{svg: door.svg, ▸corner: 2,", "yaml.unknown-key", "cannot stand beside 'svg'"),
        Self(
            "fill: light", "fill: light\n    ▸plate: [0, 0, 9, 9]", "yaml.unknown-key", "cannot stand beside 'polygon'"),
        Self("fill: light", "fill: light\n    ▸stroke: text", "yaml.unknown-key", "cannot stand beside 'polygon'"),
    ]
}
