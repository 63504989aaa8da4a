package import Design
package import Diagnostics
internal import Signing
package import Translation

extension Edition {
    /// Settles every word of a sheet in one language.
    package init(
        of template: Template, in language: Language, from catalogue: Catalogue, for practice: Practice,
        on paper: Paper, setting: Setting, reporting diagnostics: inout [Diagnostic]
    ) {
        self.init(
            of: template, in: [Rendition(language, catalogue)], for: practice, on: paper, setting: setting,
            reporting: &diagnostics)
    }

    /// Settles every word of a sheet.
    ///
    /// The first rendition is the sheet's own, the others stand beside it or in cells. Pure: it needs neither fonts nor
    /// files. A message without a translation is reported and stands in English, so that the rest can still be proofed.
    package init(
        of template: Template, in renditions: [Rendition], for practice: Practice, on paper: Paper,
        isLargePrint: Bool = false, setting: Setting, reporting diagnostics: inout [Diagnostic]
    ) {
        self.template = template
        self.paper = paper
        self.practice = practice
        self.isLargePrint = isLargePrint
        self.setting = setting
        languages = renditions.map(\.language)
        let standing = SheetStanding(
            of: template, in: renditions, for: practice, on: paper, isLargePrint: isLargePrint, setting: setting)
        state = standing.state
        var builder = EditionBuilder(
            template: template, renditions: renditions, practice: practice, paper: paper, setting: setting,
            standing: standing, isLargePrint: isLargePrint)
        pages = builder.pages
        title = builder.title
        version = builder.version
        diagnostics += builder.diagnostics
        if let refusal = template.refusal(of: practice, facts: setting.facts) { diagnostics.append(refusal) }
    }
}

/// Goes through a template and fills its words in.
struct EditionBuilder {
    let template: Template
    let renditions: [Rendition]
    let practice: Practice
    let paper: Paper
    let setting: Edition.Setting
    let isLargePrint: Bool
    /// Whether the sheet says of itself that it is a draft.
    let isDraft: Bool
    /// What kind of draft it is.
    let draftNotice: String
    /// What the words that were filled in so far are worth.
    var standing = SheetStanding()
    var diagnostics: [Diagnostic] = []
    /// The first headline, which names the document.
    var title = ""
    /// Worked out once: it is a checksum over all words of the sheet.
    let passport: String
    /// The part of it that tells these words from others.
    let version: String

    /// `standing` is what the words are worth; nothing if that is to be found out.
    init(
        template: Template, renditions: [Rendition], practice: Practice, paper: Paper, setting: Edition.Setting,
        standing: SheetStanding?, isLargePrint: Bool
    ) {
        (self.template, self.renditions, self.practice, self.paper) = (template, renditions, practice, paper)
        (self.setting, self.isLargePrint) = (setting, isLargePrint)
        isDraft = standing.map { !$0.state.isForDisplay } ?? false
        draftNotice = standing?.state.draftNotice ?? ""
        let passport = standing.map {
            SheetPassport(
                template: template, renditions: renditions, common: setting.common, standing: $0,
                room: template.passportRoom(on: paper, isLargePrint: isLargePrint))
        }
        self.passport = passport?.text ?? ""
        version = passport?.version ?? ""
    }

    /// All pages; one whose cells do not hold all languages comes several times.
    var pages: [EditionPage] {
        mutating get {
            var pages: [EditionPage] = []
            for page in template.pages {
                let parts = page.cells.map { cellPages(of: $0) } ?? [.empty]
                for part in parts { pages.append(self.page(page, with: part)) }
            }
            return pages
        }
    }

    private mutating func page(_ page: TemplatePage, with cells: CellPage) -> EditionPage {
        func speaker(_ isSecond: Bool) -> Rendition { isSecond ? renditions.last ?? renditions[0] : renditions[0] }
        let language = speaker(page.isSecond).language
        let artwork = page.artwork.filter { holds($0.conditions) }.map {
            EditionArtwork(kind: $0.kind, isRightToLeft: page.isMirrored && language.isRightToLeft)
        }
        let frames = page.frames.compactMap { frame in
            self.frame(frame, for: speaker(frame.isSecond || page.isSecond))
        }
        return EditionPage(
            page: page, language: page.isMirrored ? language : english, frames: frames + cells.frames,
            artwork: artwork + cells.artwork)
    }

    mutating func frame(_ frame: Frame, for rendition: Rendition) -> EditionFrame? {
        guard holds(frame.conditions, in: rendition.language) else { return nil }
        let blocks = frame.flow.filter { holds($0.conditions, in: rendition.language) }
        return EditionFrame(
            frame: frame, language: rendition.language, blocks: blocks.map { block($0, for: rendition) })
    }

    private mutating func block(_ block: Block, for rendition: Rendition) -> EditionBlock {
        let speaker = block.isSecond ? renditions.last ?? rendition : rendition
        return EditionBlock(kind: kind(of: block, for: speaker), mark: block.mark)
    }

    private mutating func kind(of block: Block, for rendition: Rendition) -> EditionBlock.Kind {
        switch block.kind {
        case .heading(let level, let text, let name):
            var words = words(for: text, in: rendition)
            words.keepsOwnSide = block.isSecond
            // In a title bar nothing breaks, and readers show no-break spaces as odd signs.
            if level == 1, title.isEmpty { title = words.plainText.replacing("\u{A0}", with: " ") }
            let role: Role = level == 1 ? .heading1 : level == 2 ? .heading2 : .heading3
            return .text(words, style: style(name), role: role)
        case .paragraph(let text, let name):
            var words = words(for: text, in: rendition)
            words.keepsOwnSide = block.isSecond
            return .text(words, style: style(name), role: .paragraph)
        case .line(let parts, let opposite):
            return .line(self.parts(parts, for: rendition), opposite: self.parts(opposite, for: rendition))
        case .list(let shape, let entries):
            let shown = entries.filter { holds($0.conditions, in: rendition.language) }
            return .list(
                shape, shown.enumerated().map { entry($1, number: $0 + 1, shape: shape, for: rendition) })
        case .pictograms(let names, let size, let gap): return .pictograms(names, size: size, gap: gap)
        case .gap(let dimension, let share): return .gap(dimension, share: share)
        case .rule(let thickness, let colour): return .rule(thickness: thickness, colour: colour)
        case .code(let alternate):
            return .code(content: practice.website ?? "", alternate: words(for: alternate, in: rendition))
        case .logo(let alternate):
            return .logo(file: practice.logo ?? "", alternate: words(for: alternate, in: rendition))
        }
    }

    private mutating func entry(
        _ entry: Block.Entry, number: Int, shape: ListShape, for rendition: Rendition
    ) -> EditionBlock.Entry {
        func words(_ rendition: Rendition, _ builder: inout EditionBuilder) -> Words {
            switch entry.content {
            case .text(let text): builder.words(for: text, in: rendition)
            case .hours: builder.openingHours(in: rendition)
            }
        }
        var beside: EditionBlock.Part?
        if let column = shape.beside, let second = renditions.last {
            var part = words(second, &self)
            part.keepsOwnSide = true
            beside = EditionBlock.Part(words: part, style: style(column.style))
        }
        return EditionBlock.Entry(
            marker: marker(of: entry, number: number, shape: shape, for: rendition),
            label: entry.label.map {
                EditionBlock.Part(
                    words: self.words(for: $0, in: rendition), style: style(shape.labelStyle ?? entry.style))
            },
            words: EditionBlock.Part(words: words(rendition, &self), style: style(entry.style)), beside: beside)
    }

    private mutating func marker(
        of entry: Block.Entry, number: Int, shape: ListShape, for rendition: Rendition
    ) -> EditionBlock.Entry.Marker {
        if let pictogram = entry.pictogram {
            return .pictogram(pictogram, alternate: entry.alternate.map { words(for: $0, in: rendition) })
        }
        let origin = Words.Origin(message: "\(number)", translation: nil, template: entry.location)
        var builder = WordsBuilder(language: english, origin: origin)
        builder.add("\(number)")
        return .number(EditionBlock.Part(words: builder.words, style: style(shape.numberStyle ?? entry.style)))
    }

    private mutating func parts(_ parts: [Block.Part], for rendition: Rendition) -> [EditionBlock.Part] {
        parts.filter { holds($0.conditions, in: rendition.language) }.map {
            let speaker = $0.isSecond ? renditions.last ?? rendition : rendition
            return EditionBlock.Part(words: words(for: $0.text, in: speaker), style: style($0.style))
        }
    }

    private func style(_ name: String) -> Style {
        guard let style = template.styles[name] else {
            preconditionFailure("TemplateParser checks the names of styles")
        }
        return style
    }

    /// The language of words for staff.
    var english: Language { setting.languages["en"] ?? renditions[0].language }
}
