/// Puts tokens together to messages.
struct CatalogueParser {
    let text: CatalogueText
    private var lexer: CatalogueLexer
    var reports: CatalogueReports
    /// The entry being read.
    var draft = MessageDraft()
    /// Whether texts in quotes are passed over, because what stood before them could not be read.
    var isSkipping = false
    private(set) var header: CatalogueHeader?
    private(set) var messages: [Message] = []
    /// Where the parts of each live message stand in the text.
    private(set) var places: [MessageID: EntryPlace] = [:]
    /// Where each live message is in `messages`.
    private var live: [MessageID: Int] = [:]

    init(_ text: CatalogueText) {
        self.text = text
        lexer = CatalogueLexer(text)
        reports = CatalogueReports(about: text)
    }

    /// Reads all messages, or as many as the limits allow.
    mutating func parse() {
        reportNULs()
        var isAtEnd = false
        while !isAtEnd, !reports.isFull {
            let token = lexer.next(reporting: &reports)
            take(token)
            if case .end = token.kind { isAtEnd = true }
            if messages.count > CatalogueLimits.messages {
                messages.removeLast()
                return reportTooManyMessages(at: token)
            }
        }
        if isAtEnd { reportMissingParts() }
    }

    private mutating func take(_ token: CatalogueToken) {
        switch token.kind {
        case .section(let section): open(section, at: token)
        case .literal(let value): append(value, at: token)
        case .comment(let comment): take(comment, at: token)
        case .domain: refuseDomain(at: token)
        case .junk: skipTexts()
        case .end: finishEntry()
        }
    }

    /// After something unreadable, passes over texts up to the next keyword.
    mutating func skipTexts() {
        draft.isBroken = true
        isSkipping = true
    }

    /// Ends the entry being read and keeps it if there is enough of it.
    mutating func finishEntry() {
        defer {
            draft = MessageDraft()
            isSkipping = false
        }
        guard let message = finishedMessage() else { return }
        if message.id == MessageID(text: ""), !message.isObsolete { return keepHeader(message) }
        keep(message)
    }

    private mutating func keep(_ message: Message) {
        if !message.isObsolete {
            if let first = live[message.id] { return reportDuplicate(message, of: messages[first]) }
            live[message.id] = messages.count
            places[message.id] = EntryPlace(of: draft)
        }
        messages.append(message)
    }

    private mutating func keepHeader(_ message: Message) {
        if let first = header?.location { return reportSecondHeader(message, first: first) }
        guard let translation = draft.translations.first else { return }
        let text = text
        let header = CatalogueHeader(
            reading: translation.text, comments: message.translatorComments, location: message.location
        ) { offset in
            text.location(of: translation.literal(at: offset))
        }
        for field in header.fields where !PersonalAddress.places(in: field.value.unicodeScalars).isEmpty {
            reports.report(.personalAddress, PersonalAddress.message, help: PersonalAddress.help, at: field.location)
        }
        self.header = header
    }
}
