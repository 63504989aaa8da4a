package import Design
package import Diagnostics
package import Foundation
package import Layout
package import Proofing
internal import Signing
package import Translation

extension Diagnostic.Code {
    package static let unreadableFile = Self("project.unreadable-file", .error)
    package static let unknownLanguage = Self("project.unknown-language", .error)
    package static let unknownPaper = Self("project.unknown-paper", .error)
    package static let tooFewLanguages = Self("project.too-few-languages", .error)
    package static let claimMissing = Self("practice.claim-missing", .error)
    package static let noEnglish = Self("project.no-english", .error)
}

extension Project {
    /// Why a file cannot be used.
    struct Unreadable: Error {
        let reason: String
    }

    /// A catalogue is a few hundred kilobytes, a logo a few megabytes.
    package static let largestFile = 10_000_000

    /// A file's bytes, at most 10 MB.
    func bytes(of file: URL) throws(Unreadable) -> [UInt8] {
        guard let handle = try? FileHandle(forReadingFrom: file) else {
            let exists = FileManager.default.fileExists(atPath: file.path)
            throw Unreadable(reason: exists ? "it cannot be read" : "there is no such file")
        }
        defer { try? handle.close() }
        return try bytes(from: handle)
    }

    /// All that an open file has, at most 10 MB.
    func bytes(from handle: FileHandle) throws(Unreadable) -> [UInt8] {
        let limit = 10_000_000
        guard let data = try? handle.read(upToCount: limit + 1) ?? Data() else {
            throw Unreadable(reason: "it cannot be read")
        }
        guard data.count <= limit else { throw Unreadable(reason: "it is larger than 10 MB") }
        return Array(data)
    }

    /// A file's bytes; reported and nothing if it cannot be read or is larger than 10 MB.
    package func bytes(of file: URL, reporting diagnostics: inout [Diagnostic]) -> [UInt8]? {
        do {
            return try bytes(of: file)
        } catch {
            diagnostics.append(.unreadable(name(of: file), reason: error.reason))
            return nil
        }
    }

    /// A text file; bytes that are not UTF-8 are reported.
    package func text(of file: URL, reporting diagnostics: inout [Diagnostic]) -> SourceText? {
        guard let bytes = bytes(of: file, reporting: &diagnostics) else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            diagnostics.append(.unreadable(name(of: file), reason: "it is not UTF-8 text; save it as UTF-8"))
            return nil
        }
        return SourceText(file: name(of: file), text: text.replacing("\r\n", with: "\n"))
    }

    /// What all editions have in common.
    package func setting(reporting diagnostics: inout [Diagnostic]) -> Edition.Setting? {
        guard
            let languages = text(of: languageTable, reporting: &diagnostics),
            let letters = text(of: letterTable, reporting: &diagnostics),
            let theme = text(of: theme, reporting: &diagnostics),
            let pictograms = text(of: pictogramTable, reporting: &diagnostics),
            let common = text(of: commonWords, reporting: &diagnostics),
            let facts = text(of: factRegister, reporting: &diagnostics)
        else { return nil }
        return Edition.Setting(
            languages: languageTable(in: languages, letters: letters, reporting: &diagnostics),
            palette: Theme(parsing: theme, reporting: &diagnostics).palette,
            pictograms: PictogramTable(parsing: pictograms, reporting: &diagnostics),
            common: CommonWords(parsing: common, reporting: &diagnostics),
            facts: FactRegister(parsing: facts, reporting: &diagnostics),
            english: signOffs(of: "en", reporting: &diagnostics), touches: touches(reporting: &diagnostics))
    }

    /// What is signed of a language's words; nothing if there is no such file yet.
    func signOffs(of tag: String, reporting diagnostics: inout [Diagnostic]) -> SignOffs {
        optionalText(of: signOffs(tag), reporting: &diagnostics).map {
            SignOffs(parsing: $0, of: tag, reporting: &diagnostics)
        } ?? SignOffs(of: tag)
    }

    /// Slips in the English that were mended; a project may have had none.
    private func touches(reporting diagnostics: inout [Diagnostic]) -> Touches {
        optionalText(of: touches, reporting: &diagnostics).map { Touches(parsing: $0, reporting: &diagnostics) }
            ?? Touches()
    }

    private func optionalText(of file: URL, reporting diagnostics: inout [Diagnostic]) -> SourceText? {
        FileManager.default.fileExists(atPath: file.path) ? text(of: file, reporting: &diagnostics) : nil
    }

    /// The languages, of which English must be one: the words for staff are set in it.
    private func languageTable(
        in source: SourceText, letters: SourceText, reporting diagnostics: inout [Diagnostic]
    ) -> LanguageTable {
        let letters = LetterTable(parsing: letters, reporting: &diagnostics)
        let before = diagnostics.count
        let table = LanguageTable(parsing: source, letters: letters, reporting: &diagnostics)
        if diagnostics.count == before, table["en"] == nil {
            diagnostics.append(.noEnglish(at: SourceLocation(file: source.file)))
        }
        return table
    }

    /// The terms of the field; none if the file cannot be read.
    package func terms(reporting diagnostics: inout [Diagnostic]) -> Glossary {
        text(of: glossary, reporting: &diagnostics).map { Glossary(parsing: $0, reporting: &diagnostics) } ?? Glossary()
    }

    /// Sets of languages for the web site; a project need not have any.
    package func areas(among languages: LanguageTable, reporting diagnostics: inout [Diagnostic]) -> AreaTable {
        optionalText(of: areaTable, reporting: &diagnostics).map {
            AreaTable(parsing: $0, known: Set(languages.languages.map(\.tag)), reporting: &diagnostics)
        } ?? AreaTable()
    }

    /// One template.
    package func template(_ name: String, reporting diagnostics: inout [Diagnostic]) -> Template? {
        templates([name], reporting: &diagnostics).first
    }

    /// Some templates, without those that are faulty.
    package func templates(_ names: [String], reporting diagnostics: inout [Diagnostic]) -> [Template] {
        // What is wrong with the theme is told once, with the setting.
        var unheard: [Diagnostic] = []
        let theme = text(of: theme, reporting: &unheard).map { Theme(parsing: $0, reporting: &unheard) } ?? Theme()
        return names.compactMap { name in
            text(of: templatesFolder.appending(path: "\(name)/template.yaml"), reporting: &diagnostics)
                .flatMap { Template(parsing: $0, named: name, theme: theme, reporting: &diagnostics) }
        }
    }

    /// One language's catalogue; nothing if its file cannot be read.
    package func catalogue(of language: Language, reporting diagnostics: inout [Diagnostic]) -> Catalogue? {
        let file = catalogue(language.tag)
        guard let bytes = bytes(of: file, reporting: &diagnostics) else { return nil }
        return Catalogue(parsing: bytes, file: name(of: file), reporting: &diagnostics)
    }

    /// The fonts that may be used.
    package func fonts(reporting diagnostics: inout [Diagnostic]) -> FontList? {
        text(of: fontList, reporting: &diagnostics).map { FontList(parsing: $0, reporting: &diagnostics) }
    }
}

extension Diagnostic {
    fileprivate static func noEnglish(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .noEnglish, "there is no language 'en', in which the words for staff are set",
            help: "Add a row with 'tag: en'.", at: location)
    }

    static func unreadable(_ file: String, reason: String) -> Diagnostic {
        Diagnostic(
            .unreadableFile, "'\(file)' cannot be used: \(reason)", help: "Check the name and the file's permissions.",
            at: SourceLocation(file: file))
    }
}
