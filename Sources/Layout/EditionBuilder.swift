package import Design
package import Diagnostics
package import Translation

extension Diagnostic.Code {
    package static let missingTranslation = Self("catalogue.translation-missing", .error)
    package static let staleTranslation = Self("catalogue.translation-stale", .error)
}

extension Edition {
    /// Settles every word of a sheet.
    ///
    /// Pure: it needs neither fonts nor files.
    ///
    /// A message without a translation is reported and stands in English, so that the rest can still be proofed.
    package init(
        of template: Template, in language: Language, from catalogue: Catalogue, for practice: Practice,
        on paper: Paper, setting: Setting, reporting diagnostics: inout [Diagnostic]
    ) {
        self.template = template
        self.language = language
        self.paper = paper
        self.practice = practice
        self.setting = setting
        isDraft = catalogue.state != .approved
        var builder = EditionBuilder(
            template: template, language: language, catalogue: catalogue, practice: practice, setting: setting,
            isDraft: isDraft)
        frames = template.frames.compactMap { builder.frame($0) }
        artwork = template.artwork.filter { piece in piece.conditions.allSatisfy { builder.holds($0) } }
        title = builder.title
        diagnostics += builder.diagnostics.map { problem in
            var problem = problem
            problem.subject = Diagnostic.Subject(language: language.tag, template: template.name)
            return problem
        }
        if let refusal = template.refusal(of: practice, facts: setting.facts) { diagnostics.append(refusal) }
    }
}

/// Goes through a template and fills its words in.
private struct EditionBuilder {
    let template: Template
    let language: Language
    let catalogue: Catalogue
    let practice: Practice
    let setting: Edition.Setting
    let isDraft: Bool
    var diagnostics: [Diagnostic] = []
    /// The first headline, which names the document.
    var title = ""

    mutating func frame(_ frame: Frame) -> EditionFrame? {
        guard frame.conditions.allSatisfy(holds) else { return nil }
        return EditionFrame(
            frame: frame, blocks: frame.flow.filter { $0.conditions.allSatisfy(holds) }.map { block($0) })
    }

    func holds(_ condition: Condition) -> Bool {
        switch condition {
        case .safeSurgery: practice.isSafeSurgery
        case .notSafeSurgery: !practice.isSafeSurgery
        case .website: practice.website != nil
        case .noWebsite: practice.website == nil
        case .hours: !practice.hours.isEmpty
        case .noHours: practice.hours.isEmpty
        case .logo: practice.logo != nil
        case .noLogo: practice.logo == nil
        case .example: practice.isExample
        case .draft: isDraft
        }
    }

    private mutating func block(_ block: Block) -> EditionBlock {
        EditionBlock(kind: kind(of: block), mark: block.mark)
    }

    private mutating func kind(of block: Block) -> EditionBlock.Kind {
        switch block.kind {
        case .heading(let level, let text, let name):
            let words = words(for: text)
            // In a title bar nothing breaks, and readers show no-break spaces as odd signs.
            if level == 1, title.isEmpty { title = words.plainText.replacing("\u{A0}", with: " ") }
            let role: Role = level == 1 ? .heading1 : level == 2 ? .heading2 : .heading3
            return .text(words, style: style(name), role: role)
        case .paragraph(let text, let name):
            return .text(words(for: text), style: style(name), role: .paragraph)
        case .line(let parts, let opposite):
            return .line(self.parts(parts), opposite: self.parts(opposite))
        case .list(let shape, let entries):
            return .list(shape, entries.filter { $0.conditions.allSatisfy(holds) }.map { self.entry($0) })
        case .gap(let dimension, let share): return .gap(dimension, share: share)
        case .rule(let thickness, let colour): return .rule(thickness: thickness, colour: colour)
        case .code(let alternate): return .code(content: practice.website ?? "", alternate: words(for: alternate))
        case .logo(let alternate): return .logo(file: practice.logo ?? "", alternate: words(for: alternate))
        }
    }

    private mutating func entry(_ entry: Block.Entry) -> EditionBlock.Entry {
        let words: Words
        switch entry.content {
        case .text(let text): words = self.words(for: text)
        case .hours: words = openingHours
        }
        let alternate = entry.alternate.map { self.words(for: $0) }
        return EditionBlock.Entry(
            pictogram: entry.pictogram, alternate: alternate, words: words, style: style(entry.style))
    }

    private mutating func parts(_ parts: [Block.Part]) -> [EditionBlock.Part] {
        parts.filter { $0.conditions.allSatisfy(holds) }.map {
            EditionBlock.Part(words: words(for: $0.text), style: style($0.style))
        }
    }

    private func style(_ name: String) -> Style {
        guard let style = template.styles[name] else {
            preconditionFailure("TemplateParser checks the names of styles")
        }
        return style
    }
}

extension EditionBuilder {
    /// The words of a template in the sheet's language, or in English if they are for staff.
    private mutating func words(for text: TemplateText) -> Words {
        let message = text.isEnglishOnly ? (text.text, nil, english) : translation(of: text)
        let names = MessageText(message.0).placeholders
        let origin = Words.Origin(
            message: text.text, translation: message.1, template: text.location,
            practice: names.count == 1 ? place(of: names[0]) : nil)
        var builder = WordsBuilder(language: message.2, origin: origin)
        builder.add(MessageText(message.0), values: values)
        var words = builder.words
        words.link = link(of: text.text)
        return words
    }

    /// Where the practice gives a detail.
    private func place(of name: Placeholder) -> SourceLocation? {
        switch name {
        case .practiceName: practice.locations["name"]
        case .phone: practice.locations["phone"]
        case .website: practice.locations["website"]
        default: nil
        }
    }

    /// What a touch on a detail of the practice opens.
    private func link(of message: String) -> String? {
        switch message {
        case "{phone}": "tel:" + practice.phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
        case "{website}": practice.website
        default: nil
        }
    }

    private var english: Language { setting.languages["en"] ?? language }

    /// A message's translation, where it stands, and its language: English where there is no translation.
    private mutating func translation(of text: TemplateText) -> (String, SourceLocation?, Language) {
        let id = MessageID(context: text.context, text: text.text)
        guard let message = catalogue[id], let translated = message.translations.first, !translated.isEmpty else {
            diagnostics.append(.missing(text, in: catalogue, at: catalogue[id]?.location))
            return (text.text, nil, english)
        }
        if message.isFuzzy {
            diagnostics.append(.stale(text, previous: message.previous?.text, at: message.translationLocation))
        }
        return (translated, message.translationLocation, language)
    }

    private var values: [Placeholder: String] {
        [
            .practiceName: practice.name,
            .phone: practice.phone,
            .website: practice.website ?? "",
            .language: language.englishName,
            .passport: passport,
        ]
    }

    /// What the sheet is and how old its facts are.
    private var passport: String {
        "\(template.sheet)-\(language.tag)-\(template.edition) · facts \(template.factsChecked)"
            + " · review \(template.reviewBy)"
    }

    /// All opening hours, a line each.
    private var openingHours: Words {
        mutating get {
            let lines = practice.hours.map { words(for: $0) }
            guard let first = lines.first else { return emptyWords }
            // Who gives many lines of hours can give fewer; who translates the line cannot.
            let origin = Words.Origin(
                message: first.origin.message, translation: first.origin.translation, template: first.origin.template,
                practice: lines.count > 1 ? practice.locations["hours"] : nil)
            var builder = WordsBuilder(language: first.language, origin: origin)
            for (index, line) in lines.enumerated() {
                if index > 0 { builder.endLine() }
                builder.add(line)
            }
            return builder.words
        }
    }

    /// One line of opening hours.
    ///
    /// Start and end are tokens of their own: a whole range as one token would force a right-to-left reader to read it
    /// left to right.
    private mutating func words(for hours: OpeningHours) -> Words {
        guard let line = setting.common.messages["hours_line"] else { return emptyWords }
        let message = translation(of: line)
        let origin = Words.Origin(message: line.text, translation: message.1, template: line.location)
        var builder = WordsBuilder(language: message.2, origin: origin)
        builder.add(
            MessageText(message.0), values: [.opens: hours.opens, .closes: hours.closes],
            words: [.days: days(of: hours)])
        return builder.words
    }

    private mutating func days(of hours: OpeningHours) -> Words {
        let first = dayName(hours.first)
        guard hours.first != hours.last, let range = setting.common.messages["day_range"] else { return first }
        let message = translation(of: range)
        var builder = WordsBuilder(
            language: message.2,
            origin: Words.Origin(message: range.text, translation: message.1, template: range.location))
        let last = dayName(hours.last)
        builder.add(MessageText(message.0), values: [:], words: [.firstDay: first, .lastDay: last])
        return builder.words
    }

    private mutating func dayName(_ day: Weekday) -> Words {
        guard let name = setting.common.messages[day.rawValue] else { return emptyWords }
        return words(for: name)
    }

    private var emptyWords: Words {
        let origin = Words.Origin(message: "", translation: nil, template: template.location)
        return WordsBuilder(language: language, origin: origin).words
    }
}

extension Diagnostic {
    fileprivate static func missing(
        _ text: TemplateText, in catalogue: Catalogue, at location: SourceLocation?
    ) -> Diagnostic {
        Diagnostic(
            .missingTranslation, "the message '\(text.text)' has no translation",
            help: location == nil
                ? "Run 'make catalogues' to add the message to the catalogue, then translate it."
                : "Write the translation into 'msgstr'.",
            at: location ?? SourceLocation(file: catalogue.file),
            notes: [Note("the English words stand here", at: text.location)])
    }

    fileprivate static func stale(
        _ text: TemplateText, previous: String?, at location: SourceLocation
    ) -> Diagnostic {
        let change = previous.map { " The English was '\($0)' and is now '\(text.text)'." } ?? ""
        return Diagnostic(
            .staleTranslation, "the translation of '\(text.text)' is marked fuzzy",
            help: "Check it against the English and remove the word 'fuzzy'.\(change)", at: location,
            notes: [Note("the English words stand here", at: text.location)])
    }
}
