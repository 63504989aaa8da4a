internal import Design
internal import Diagnostics
internal import Graphics
internal import Signing
internal import Translation

extension EditionBuilder {
    /// The words of a template: in the reader's language, or as they are if they are for staff or data.
    mutating func words(for text: TemplateText, in rendition: Rendition) -> Words {
        let message: (String, SourceLocation?, Language) =
            switch text.voice {
            case .reader: translation(of: text, in: rendition)
            case .staff: (text.text, nil, english)
            case .data: (text.text, nil, rendition.language)
            }
        if !text.isTranslated, text.hasOwnWords { judge(text, nil, in: setting.english) }
        let names = MessageText(message.0).placeholders
        let origin = Words.Origin(
            message: text.text, translation: message.1, template: text.location,
            practice: names.count == 1 ? place(of: names[0]) : nil)
        var builder = WordsBuilder(language: message.2, origin: origin)
        var (values, prepared): ([Placeholder: String], [Placeholder: Words]) = ([:], [:])
        for name in Set(names) {
            values[name] = value(of: name, for: rendition.language)
            prepared[name] = preparedWords(for: name, in: message.2, origin)
        }
        builder.add(MessageText(message.0), values: values, words: prepared)
        var words = builder.words
        words.link = link(of: text.text)
        return words
    }

    /// Where the practice gives a detail.
    private func place(of name: Placeholder) -> SourceLocation? {
        let keys: [Placeholder: String] = [
            .practiceName: "name", .phone: "phone", .website: "website", .awardBody: "sanctuary.awarded_by",
            .learned: "sanctuary.learned", .doing: "sanctuary.doing", .sharing: "sanctuary.sharing",
            .helpName: "help.name", .helpPhone: "help.phone", .interpreterLine: "interpreters.phone",
            .accountCode: "interpreters.code", .eventPlace: "event.place", .eventLink: "event.link",
            .eventLanguages: "event.languages",
        ]
        return keys[name].flatMap { practice.locations[$0] }
    }

    /// What a touch on a detail of the practice opens.
    private func link(of message: String) -> String? {
        func call(_ number: String?) -> String? {
            number.map { "tel:" + $0.filter { $0.isASCII && ($0.isNumber || $0 == "+") } }
        }
        return switch message {
        case "{phone}": call(practice.phone)
        case "{help_phone}": call(practice.help?.phone)
        case "{interpreter_line}": call(practice.interpreters?.phone)
        case "{website}": practice.website
        // The address stands in a sentence, and the whole of it opens.
        case _ where MessageText(message).placeholders.contains(.eventLink): practice.event?.link
        default: nil
        }
    }

    /// Holds words against what was signed of them; gives whether they are marked to be looked at again.
    @discardableResult
    private mutating func judge(_ text: TemplateText, _ catalogue: Catalogue?, in signOffs: SignOffs) -> Bool {
        let (review, words) = (setting.review(of: signOffs), PresentWords(text, in: catalogue))
        standing.add(review.standing(of: words), in: signOffs.language)
        return review.isFuzzy(words)
    }

    /// A message's translation, where it stands, and its language: English where there is no translation.
    private mutating func translation(
        of text: TemplateText, in rendition: Rendition
    ) -> (String, SourceLocation?, Language) {
        let id = MessageID(context: text.context, text: text.text)
        let subject = Diagnostic.Subject(language: rendition.language.tag, template: template.name)
        let isFuzzy = judge(text, rendition.catalogue, in: rendition.signOffs)
        guard let message = rendition.catalogue[id], let translated = message.translations.first, !translated.isEmpty
        else {
            report(.missing(text, in: rendition.catalogue), on: subject)
            return (text.text, nil, english)
        }
        if isFuzzy {
            report(.stale(text, message), on: subject)
        }
        return (translated, message.translationLocation, rendition.language)
    }

    private mutating func report(_ problem: Diagnostic, on subject: Diagnostic.Subject) {
        var problem = problem
        problem.subject = subject
        if !diagnostics.contains(problem) { diagnostics.append(problem) }
    }

    /// What stands for a placeholder, if it is plain text.
    private func value(of name: Placeholder, for language: Language) -> String {
        switch name {
        case .practiceName: practice.name
        case .phone: practice.phone
        case .website: practice.website ?? ""
        case .language: names(of: language).english
        case .endonym: names(of: language).endonym
        case .varieties: language.question ?? ""
        case .awardBody: practice.sanctuary?.body ?? ""
        case .learned: practice.sanctuary?.learned ?? ""
        case .doing: practice.sanctuary?.doing ?? ""
        case .sharing: practice.sanctuary?.sharing ?? ""
        case .helpName: practice.help?.name ?? ""
        case .helpPhone: practice.help?.phone ?? ""
        case .interpreterLine: practice.interpreters?.phone ?? ""
        case .accountCode: practice.interpreters?.code ?? ""
        case .opens: practice.event?.opens ?? ""
        case .closes: practice.event?.closes ?? ""
        case .eventPlace: practice.event?.place ?? ""
        case .eventLink: practice.event?.link ?? ""
        case .year: String(template.factsChecked.prefix(4))
        case .passport: passport
        case .standing: draftNotice
        // Words that are prepared: below, and with the opening hours.
        case .awardDate, .awardUntil, .eventDate, .eventLanguages, .days, .firstDay, .lastDay: ""
        }
    }

    /// What stands for a placeholder, if it is words: dates in the form of the language that says them, and languages in
    /// their own names.
    private func preparedWords(for name: Placeholder, in language: Language, _ origin: Words.Origin) -> Words? {
        var builder = WordsBuilder(language: language, origin: origin)
        switch name {
        case .awardDate: practice.sanctuary.map { builder.add(dayText($0.from, in: language)) }
        case .awardUntil: practice.sanctuary.map { builder.add(dayText($0.until, in: language)) }
        case .eventDate: practice.event.map { builder.add(dayText($0.date, in: language)) }
        case .eventLanguages:
            let offered = (practice.event?.languages ?? []).compactMap { setting.languages[$0] }
            builder.add(names: offered.map { $0.spoken?.endonym ?? $0.endonym })
        default: return nil
        }
        return builder.words
    }

    private func dayText(_ day: CalendarDate, in language: Language) -> String {
        let catalogue = renditions.first { $0.language == language }?.catalogue
        return DayText.text(of: day, in: language, catalogue: catalogue).withBoundNumbers
    }

    /// All opening hours, a line each.
    mutating func openingHours(in rendition: Rendition) -> Words {
        let lines = practice.hours.map { words(for: $0, in: rendition) }
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

    /// One line of opening hours.
    ///
    /// Start and end are tokens of their own: a whole range as one token would force a right-to-left reader to read it
    /// left to right.
    private mutating func words(for hours: OpeningHours, in rendition: Rendition) -> Words {
        guard let line = setting.common.messages["hours_line"] else { return emptyWords }
        let message = translation(of: line, in: rendition)
        let origin = Words.Origin(message: line.text, translation: message.1, template: line.location)
        var builder = WordsBuilder(language: message.2, origin: origin)
        builder.add(
            MessageText(message.0), values: [.opens: hours.opens, .closes: hours.closes],
            words: [.days: days(of: hours, in: rendition)])
        return builder.words
    }

    private mutating func days(of hours: OpeningHours, in rendition: Rendition) -> Words {
        let first = dayName(hours.first, in: rendition)
        guard hours.first != hours.last, let range = setting.common.messages["day_range"] else { return first }
        let message = translation(of: range, in: rendition)
        var builder = WordsBuilder(
            language: message.2,
            origin: Words.Origin(message: range.text, translation: message.1, template: range.location))
        let last = dayName(hours.last, in: rendition)
        builder.add(MessageText(message.0), values: [:], words: [.firstDay: first, .lastDay: last])
        return builder.words
    }

    private mutating func dayName(_ day: Weekday, in rendition: Rendition) -> Words {
        guard let name = setting.common.messages[day.rawValue] else { return emptyWords }
        return words(for: name, in: rendition)
    }

    private var emptyWords: Words {
        let origin = Words.Origin(message: "", translation: nil, template: template.location)
        return WordsBuilder(language: renditions[0].language, origin: origin).words
    }
}

extension String {
    /// With no-break spaces that keep a day beside its month and a month beside its year.
    fileprivate var withBoundNumbers: String {
        let day = replacing(/([0-9]+) (?=\p{L})/) { "\($0.1)\u{A0}" }
        return day.replacing(/\ ([0-9]{4})/) { "\u{A0}\($0.1)" }
    }
}

extension EditionBuilder {
    /// What the sheet calls a language: as it is spoken where people point at the one that they speak.
    func names(of language: Language) -> (english: String, endonym: String) {
        let isSpoken = template.texts.contains { $0.text == "{varieties}" }
        guard isSpoken, let spoken = language.spoken else { return (language.englishName, language.endonym) }
        return (spoken.englishName, spoken.endonym)
    }
}
