package import Diagnostics

/// One language's messages, read from a gettext PO file.
package struct Catalogue: Sendable {
    /// The file's path as it is shown to people.
    package let file: String
    /// What the file says about itself.
    package let header: CatalogueHeader
    /// The messages in the file's order, obsolete ones too, without the header.
    package let messages: [Message]
    /// Where each live message is in `messages`.
    private let live: [MessageID: Int]

    /// Puts a catalogue together; of live messages with the same identity the first counts.
    package init(file: String, header: CatalogueHeader = CatalogueHeader(), messages: [Message] = []) {
        self.file = file
        self.header = header
        self.messages = messages
        let entries = messages.enumerated().filter { !$0.element.isObsolete }.map { ($0.element.id, $0.offset) }
        live = Dictionary(entries) { first, _ in first }
    }

    /// The live message with this identity.
    package subscript(id: MessageID) -> Message? { live[id].map { messages[$0] } }

    /// Reads a PO file: reports what is wrong with it and makes the best of the rest.
    package init(parsing bytes: [UInt8], file: String, reporting diagnostics: inout [Diagnostic]) {
        var reading = CatalogueReading(bytes, file: file)
        self = reading.catalogue()
        diagnostics += reading.diagnostics
    }
}
