import Diagnostics
import Translation

/// What came of reading a catalogue, in the forms that tests compare.
struct CatalogueReadingResult {
    var catalogue: Catalogue
    var diagnostics: [Diagnostic]

    /// Reads bytes as the file `ur.po`.
    init(_ bytes: [UInt8]) {
        var diagnostics: [Diagnostic] = []
        catalogue = Catalogue(parsing: bytes, file: "ur.po", reporting: &diagnostics)
        self.diagnostics = diagnostics
    }

    /// Reads text as the file `ur.po`.
    init(_ text: String) { self.init(Array(text.utf8)) }

    /// The codes in the order of the reports, without `catalogue.` before them.
    var codes: [String] { diagnostics.map(Self.code) }

    /// The codes of the errors alone.
    var errorCodes: [String] { diagnostics.filter { $0.severity == .error }.map(Self.code) }

    /// The live messages as `context|id|plural = form|form`.
    var lines: [String] {
        catalogue.messages.filter { !$0.isObsolete }.map { message in
            let id = [message.id.context, message.id.text, message.plural].compactMap(\.self).joined(separator: "|")
            return "\(id) = \(message.translations.joined(separator: "|"))"
        }
    }

    private static func code(of diagnostic: Diagnostic) -> String {
        diagnostic.code.name.replacing("catalogue.", with: "")
    }
}

/// A header that causes no report, with a place for more fields.
func catalogueHeader(_ fields: String = "", charset: String = "UTF-8") -> String {
    #"""
    msgid ""
    msgstr ""
    "Language: ur\n"
    "Content-Type: text/plain; charset=\#(charset)\n"
    \#(fields)

    """#
}
