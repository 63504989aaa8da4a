package import Diagnostics

extension Diagnostic.Code {
    package static let preflightLanguage = Self("preflight.language", .error)
}

/// A screen reader needs to know which voice to use (ISO 14289-1, 7.2).
struct LanguageCheck: PreflightCheck {
    func findings(in file: InspectedFile) -> [Finding] {
        guard let language = file.document.resolved(file.catalog["Lang"]).text, isTag(language) else {
            return [
                Finding(
                    .preflightLanguage, "the file does not say in which language it is",
                    help: "Set Lang in the catalogue, such as 'ar'.")
            ]
        }
        let wrong = (file.structure?.elements ?? []).filter { element in
            let holdsWords = element.actualText != nil || element.alternateText != nil || !element.contents.isEmpty
            return holdsWords && !isTag(element.language ?? "")
        }
        return wrong.map { element in
            Finding(
                .preflightLanguage,
                "an element of the type \(element.type) is in the language '\(element.language ?? "")'",
                help: "Use a language tag of BCP 47.", page: file.page(of: element))
        }
    }

    /// The shape of a tag (BCP 47): letters first, then parts of up to eight letters and digits.
    private func isTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...8).contains(first.count) else { return false }
        return first.allSatisfy { $0.isASCII && $0.isLetter }
            && parts.dropFirst().allSatisfy { part in
                (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }
}
