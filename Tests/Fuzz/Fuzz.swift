import Diagnostics
import Exchange
import Foundation
import SourceYAML
import Translation

/// What libFuzzer calls with its inputs (`LLVMFuzzerTestOneInput`); the reader is named by FUZZ_READER.
///
/// The bytes are copied at once, so that no pointer leaves this function. Nonzero results are kept for later versions of
/// libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput") public func testOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    read(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private let read: ([UInt8]) -> Void = {
    let name = ProcessInfo.processInfo.environment["FUZZ_READER"] ?? ""
    guard let reader = readers[name] else { fatalError("FUZZ_READER names none of \(readers.keys.sorted())") }
    return reader
}()

/// The readers of files that strangers send; each has a corpus in the folder of its name.
private let readers: [String: ([UInt8]) -> Void] = [
    "catalogue": readCatalogue, "languages": readLanguages, "returned": readReturned,
]

/// Reads a catalogue, and holds what a revision of it must not change.
private func readCatalogue(_ bytes: [UInt8]) {
    var reports: [Diagnostic] = []
    let catalogue = Catalogue(parsing: bytes, file: "fuzz.po", reporting: &reports)
    for report in reports { _ = DiagnosticFormat.terminal.text(for: report) }
    guard let unchanged = CatalogueRevision(of: bytes, file: "fuzz.po") else { return }
    precondition(unchanged.bytes == bytes, "a revision without changes changes something")
    guard !reports.hasErrors, let message = catalogue.messages.first(where: { !$0.isObsolete }) else { return }
    var revision = unchanged
    let words = message.translations.map { $0 + "\"\\\n" }
    revision.change(message.id, CatalogueRevision.Change(translations: words, isFuzzy: true, translatorComments: ["x"]))
    var later: [Diagnostic] = []
    let revised = Catalogue(parsing: revision.bytes, file: "fuzz.po", reporting: &later)
    precondition(!later.hasErrors, "a revised catalogue has errors")
    precondition(revised[message.id]?.translations == words, "a revision has other words")
    precondition(revised[message.id]?.isFuzzy == true, "a revision has another state")
    precondition(revised.messages.count == catalogue.messages.count, "a revision loses messages")
}

private func readLanguages(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    var reports: [Diagnostic] = []
    _ = LanguageTable(parsing: SourceText(file: "fuzz.yaml", text: text), reporting: &reports)
}

/// Takes a file for one that came back from translators, and holds what no import may do to a catalogue.
private func readReturned(_ bytes: [UInt8]) {
    let setting = TypeSetting(
        name: "arabic", headlineFamilies: [], textFamilies: [], headlineSpacing: 1, textSpacing: 1, minimumSize: 1,
        breaks: .spaces)
    let language = Language(
        tag: "fa", englishName: "Farsi", endonym: "فارسی", script: "Arab", setting: setting, locale: "fa")
    var reports: [Diagnostic] = []
    let result = CatalogueImport(
        of: bytes, named: "fuzz", into: Array(returnedTo.utf8), named: "fa.po", in: language, reporting: &reports)
    for report in reports { _ = DiagnosticFormat.terminal.text(for: report) }
    guard let result else {
        precondition(reports.hasErrors, "a file is refused without a word")
        return
    }
    precondition(!result.changes.isEmpty || result.bytes == Array(returnedTo.utf8), "nothing changed, and yet it did")
    var later: [Diagnostic] = []
    let before = Catalogue(parsing: Array(returnedTo.utf8), file: "fa.po", reporting: &later)
    let after = Catalogue(parsing: result.bytes, file: "fa.po", reporting: &later)
    precondition(!later.hasErrors, "a catalogue with imported words has errors")
    precondition(before.messages.map(\.id) == after.messages.map(\.id), "an import adds or loses messages")
    for (old, new) in zip(before.messages, after.messages) {
        precondition(zip(old.translations, new.translations).allSatisfy { $0.isEmpty || !$1.isEmpty }, "words are lost")
    }
}

/// The catalogue that the files of the corpus came from.
private let returnedTo = """
    msgid ""
    msgstr ""
    "Language: fa\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Plural-Forms: nplurals=2; plural=n != 1;\\n"

    # Not sure.
    msgid "You can register here"
    msgstr "می\u{200C}توانید ثبت\u{200C}نام کنید"

    #, fuzzy
    msgid "Open from {opens}"
    msgstr "از {opens} باز است"

    msgid "02079460124"
    msgstr "02079460123"

    msgctxt "opening hours"
    msgid "Monday"
    msgstr ""

    msgid "one form"
    msgid_plural "{opens} forms"
    msgstr[0] "یک برگه"
    msgstr[1] "{opens} برگه"

    """
