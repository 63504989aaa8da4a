internal import Design
package import Diagnostics
internal import Foundation
internal import Layout
internal import Proofing
internal import Signing
internal import Translation

extension Project {
    /// Writes the English words of all templates as a gettext template.
    package func writeMessageTemplate(reporting diagnostics: inout [Diagnostic]) throws {
        guard let setting = setting(reporting: &diagnostics) else { return }
        let templates = templates(templateNames, reporting: &diagnostics)
        // A template that cannot be read would take its messages out of every catalogue.
        guard !diagnostics.hasErrors else { return }
        let texts = Order.englishTexts(of: templates, setting)
        let words = MessageTemplate(texts: texts, versions: FactVersions(of: setting.facts))
        try WholeFile.write(Array(words.text.utf8), to: messageTemplate)
    }
}

/// A gettext template (.pot): every English message once, with its notes for translators.
struct MessageTemplate {
    let texts: [TemplateText]
    /// The facts as they stand: who starts a catalogue with a copy writes against these.
    var versions = FactVersions()

    var text: String { ([header] + texts.byMessage.map(entry)).joined(separator: "\n") }

    /// No date: the file changes only when the words or their facts do.
    private var header: String {
        Self.fields + (versions.text.isEmpty ? "" : "\"\(FactVersions.field): \(versions.text)\\n\"\n")
    }

    private static let fields = """
        # The words of Register Here's sheets. Made by 'make catalogues' from the templates: do not edit.
        # Catalogues and sheets: CC BY 4.0.
        msgid ""
        msgstr ""
        "Project-Id-Version: Register Here\\n"
        "Language: \\n"
        "MIME-Version: 1.0\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Content-Transfer-Encoding: 8bit\\n"

        """

    private func entry(_ message: MessageUses) -> String {
        var lines: [String] = []
        for note in message.notes { lines += Self.wrapped(note).map { "#. \($0)" } }
        if !message.facts.isEmpty { lines.append("#. Facts: \(message.facts.joined(separator: ", ")).") }
        for use in message.texts { lines.append("#: \(use.location.file):\(use.location.line)") }
        if let context = message.id.context { lines.append("msgctxt \(Self.quoted(context))") }
        lines.append("msgid \(Self.quoted(message.id.text))")
        lines.append("msgstr \"\"\n")
        return lines.joined(separator: "\n")
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            .replacing("\t", with: "\\t")
        return "\"\(escaped)\""
    }

    /// Lines of at most 76 characters, as gettext's own tools make them.
    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            if let last = lines.last, last.count + word.count < 76 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
