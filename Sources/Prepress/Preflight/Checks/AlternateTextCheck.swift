package import Diagnostics

extension Diagnostic.Code {
    package static let preflightAlternateText = Self("preflight.no-alternate-text", .error)
}

/// Pictures have words for people who do not see them (ISO 14289-1, 7.3).
struct AlternateTextCheck: PreflightCheck {
    func findings(in file: InspectedFile) -> [Finding] {
        (file.structure?.elements ?? []).filter { element in
            ["Figure", "Formula"].contains(element.type) && (element.alternateText ?? "").isEmpty
                && element.actualText == nil
        }.map { element in
            Finding(
                .preflightAlternateText, "a picture has no words for people who do not see it",
                help: "Give the element \(element.type) an Alt.", page: file.page(of: element))
        }
    }
}
