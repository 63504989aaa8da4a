extension TemplateFault {
    /// Faults that are not reported yet: the code that they should have, and why they are overlooked.
    static let overlooked = [
        Self("sizes:\n  latin: {normal: 17}", "sizes: ▸17", "yaml.wrong-kind", "'.entries ?? []' in sizes(in:)"),
        Self("{normal: 17}", "▸17", "yaml.wrong-kind", "'.entries ?? []' in sizes(in:)"),
        Self("size: normal", "size: ▸huge", "template.unknown-name", "TemplateRules does not look at styles' sizes"),
        Self("face: text,", "face: text, dial: ▸[gaps],", "yaml.wrong-kind", "dial(in:) overlooks what is no text"),
        Self("enlarge: 1.1", "enlarge: ▸0", "yaml.wrong-kind", "factors may be zero"),
        Self("bleed: 3", "bleed: ▸-3", "yaml.wrong-kind", "lengths may be negative"),
        Self("svg: door.svg,", "svg: door.svg, mirrored: ▸no,", "yaml.wrong-kind", "'.bool ?? true' in drawing(in:)"),
        Self("align: middle", "mirrored: ▸no", "yaml.wrong-kind", "'.bool ?? true' in frame(_:)"),
        Self("[0, 0, 9, 9]", "▸[a, 0, 0, 9, 9]", "yaml.wrong-kind", "compactMap(\\.number) in drawing(in:)"),
        Self(
            "- {svg: door.svg, box: [0, 0, 9, 9]}", "- {polygon: ▸[[0, 0], [9, 9]], fill: light}", "yaml.wrong-kind",
            "polygon(in:) drops it"),
        Self("- {svg: door.svg, box: [0, 0, 9, 9]}", "- ▸{fill: light}", "yaml.missing-key", "polygon(in:) drops it"),
        Self("- {english: One, style: plain}", "▸One", "yaml.wrong-kind", "'.items ?? []' in parts(_:)"),
        Self("tight: 1}", "tight: 1, share: ▸all}", "yaml.wrong-kind", "'.number ?? 0' in gap(_:)"),
        Self("- name: words", "- name: ▸floor", "template.unknown-name", "TemplateRules lets frames share a name"),
        Self("heading: 1", "heading: 1\n        gap: 3", "yaml.unknown-key", "block(_:) takes the first kind"),
    ]
}
