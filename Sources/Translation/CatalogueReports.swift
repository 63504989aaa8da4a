package import Diagnostics

extension Diagnostic.Code {
    /// Reading stopped because the file has too many errors.
    package static let catalogueTooManyErrors = Diagnostic.Code("catalogue.too-many-errors", .note)
}

/// The problems found in one catalogue, as many as anyone will read.
struct CatalogueReports {
    private(set) var diagnostics: [Diagnostic] = []
    private var errors = 0
    private var warnings = 0
    let text: CatalogueText

    init(about text: CatalogueText) { self.text = text }

    /// Whether so many errors were found that reading on helps nobody.
    var isFull: Bool { errors >= CatalogueLimits.errors }

    /// Whether anything was found that stops a sheet.
    var hasErrors: Bool { errors > 0 }

    mutating func report(
        _ code: Diagnostic.Code, _ message: String, help: String, at range: Range<Int>, notes: [Diagnostic.Note] = []
    ) {
        // Making a place costs time, so it is made only for a report that is kept.
        guard hasRoom(for: code.severity) else { return }
        report(code, message, help: help, at: text.location(of: range), notes: notes)
    }

    mutating func report(
        _ code: Diagnostic.Code, _ message: String, help: String, at location: SourceLocation,
        notes: [Diagnostic.Note] = []
    ) {
        guard hasRoom(for: code.severity) else { return }
        diagnostics.append(Diagnostic(code, message, help: help, at: location, notes: notes))
        if code.severity == .error { errors += 1 } else { warnings += 1 }
        if code.severity == .error, isFull { reportStop(at: location) }
    }

    private func hasRoom(for severity: Diagnostic.Severity) -> Bool {
        severity == .error ? !isFull : warnings < CatalogueLimits.errors
    }

    private mutating func reportStop(at location: SourceLocation) {
        let message = "Reading stopped here, after \(CatalogueLimits.errors) errors"
        let help = "Mend the errors above first, then check the file again"
        diagnostics.append(Diagnostic(.catalogueTooManyErrors, message, help: help, at: location))
    }
}

extension String {
    /// The text in single quotes for a report, cut where it would fill the screen.
    var quoted: String {
        // 40 characters identify a phrase and keep the report on one line.
        let start = unicodeScalars.prefix(40)
        let line = String(start.map { $0 == "\n" ? " " : Character($0) })
        return start.endIndex == unicodeScalars.endIndex ? "'\(line)'" : "'\(line)…'"
    }
}
