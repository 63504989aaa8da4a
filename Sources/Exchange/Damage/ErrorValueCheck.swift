package import Diagnostics

extension Diagnostic.Code {
    /// The error of a formula stands where words were.
    package static let exchangeErrorValue = Self("exchange.error-value", .error)
}

/// Finds what spreadsheets write where they tried to calculate words.
struct ErrorValueCheck: DamageCheck {
    func damage(to words: ReturnedWords) -> Diagnostic? {
        let isError = words.cell.kind == .error || Self.values.contains(words.text)
        guard isError, !words.isExpected(words.text) else { return nil }
        return words.report(
            .exchangeErrorValue, "is '\(words.text.short)', the error of a formula",
            help: "A spreadsheet took the words for a formula; write them again with an apostrophe before them")
    }

    /// In English, French, German, Spanish, Italian, Polish and Portuguese programs.
    private static let values: Set<String> = [
        "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#NOM?", "#VALEUR!",
        "#WERT!", "#BEZUG!", "#¿NOMBRE?", "#¡VALOR!", "#¡REF!", "#NOME?", "#VALORE!", "#NAZWA?", "#ARG!", "#VALOR!",
        "Err:508", "Err:509", "Err:510",
    ]
}
