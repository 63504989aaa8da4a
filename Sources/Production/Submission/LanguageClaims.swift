package import Diagnostics
internal import Foundation
internal import Translation

extension Diagnostic.Code {
    package static let submissionLanguage = Self("submission.language", .error)
    package static let languagesDisagree = Self("submission.languages-disagree", .error)
}

/// What says in which language a file is: its header, its name, and whoever hands it in.
struct LanguageClaims {
    let header: CatalogueHeader
    let file: String
    let option: String?

    struct Refusal: Error {
        let report: Diagnostic
    }

    /// The language that all claims agree on.
    func language(in table: LanguageTable) throws(Refusal) -> Language {
        var claims: [(who: String, language: Language)] = []
        if let name = header.language {
            guard let language = table.language(spelt: name) else { throw unknown(name, table) }
            claims.append(("the header says '\(name)'", language))
        }
        if let language = Self.language(ofFile: file, in: table) {
            claims.append(("the file's name says '\(language.tag)'", language))
        }
        if let option {
            guard let language = table.language(spelt: option) else { throw unknown(option, table) }
            claims.append(("--language says '\(option)'", language))
        }
        guard let first = claims.first else { throw silent(table) }
        if let other = claims.first(where: { $0.language != first.language }) {
            throw disagreement(first.who, other.who)
        }
        return first.language
    }

    /// The language in a file's name, such as `ur.po`, `ur_PK.po` or `posters-ur.po`.
    private static func language(ofFile file: String, in table: LanguageTable) -> Language? {
        var name = URL(filePath: file).deletingPathExtension().lastPathComponent[...]
        while !name.isEmpty {
            if let language = table.language(spelt: String(name)) { return language }
            guard let separator = name.firstIndex(where: { "-_. ".contains($0) }) else { return nil }
            name = name[name.index(after: separator)...]
        }
        return nil
    }

    private var place: SourceLocation { header.languageLocation ?? header.location ?? SourceLocation(file: file) }

    private func silent(_ table: LanguageTable) -> Refusal {
        refusal(
            .submissionLanguage, "nothing says in which language this file is",
            help: "Write 'Language: ur' into its header, with the tag of yours; or name it with --language. "
                + Self.tags(in: table))
    }

    private func unknown(_ name: String, _ table: LanguageTable) -> Refusal {
        refusal(
            .submissionLanguage, "this project has no language '\(name)'",
            help: "Mend the line 'Language:' if it is wrong; CONTRIBUTING.md says how a language is added. "
                + Self.tags(in: table))
    }

    private func disagreement(_ one: String, _ other: String) -> Refusal {
        refusal(
            .languagesDisagree, "\(one) and \(other), so nobody knows in which language the file is",
            help: "Mend the one that is wrong: the line 'Language:' of the header, or the file's name.")
    }

    private func refusal(_ code: Diagnostic.Code, _ message: String, help: String) -> Refusal {
        Refusal(report: Diagnostic(code, message, help: help, at: place))
    }

    private static func tags(in table: LanguageTable) -> String {
        "The tags are: \(table.languages.map(\.tag).joined(separator: ", "))."
    }
}
