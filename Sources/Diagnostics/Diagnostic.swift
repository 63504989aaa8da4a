/// A problem in an input or a result, told to the person who can mend it.
package struct Diagnostic: Sendable, Hashable {
    /// What kind of problem this is; fixes the severity.
    package var code: Code
    /// One plain sentence without a full stop.
    ///
    /// It names the thing in quotes, never a practice's own details.
    package var message: String
    /// What to do next.
    package var help: String?
    /// The whole text as it would be right, where that is certain: what `--fix` writes.
    package var replacement: String?
    /// Where in an input file the problem can be mended.
    package var location: SourceLocation?
    /// Where on paper the problem shows.
    package var subject: Subject?
    /// Second places, such as the frame that a translation does not fit.
    package var notes: [Note]
    /// About how many characters must go, where there are too many.
    package var surplus: Int?
    /// All sheets on which the problem shows, if several reports were put together.
    package var sheets: [Subject] = []

    package init(
        _ code: Code, _ message: String, help: String? = nil, replacement: String? = nil,
        at location: SourceLocation? = nil, on subject: Subject? = nil, notes: [Note] = [], surplus: Int? = nil
    ) {
        self.code = code
        self.message = message
        self.help = help
        self.replacement = replacement
        self.location = location
        self.subject = subject
        self.notes = notes
        self.surplus = surplus
    }

    /// How bad it is, as the code says.
    package var severity: Severity { code.severity }
}

extension Diagnostic {
    /// How much a problem matters.
    ///
    /// Notes and warnings never stop a sheet, errors always do.
    package enum Severity: String, Sendable, Hashable, Codable, Comparable, CaseIterable {
        case note, warning, error

        package static func < (left: Severity, right: Severity) -> Bool {
            allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
        }
    }

    /// The stable name of a kind of problem, such as `catalogue.placeholder-missing`.
    ///
    /// Codes are declared beside the check that reports them and are listed in `Documentation/Diagnostics.md`.
    package struct Code: Sendable, Hashable {
        package let name: String
        package let severity: Severity

        package init(_ name: String, _ severity: Severity) {
            self.name = name
            self.severity = severity
        }
    }

    /// The place on paper that a problem belongs to.
    package struct Subject: Sendable, Hashable, Codable {
        package var language: String?
        package var template: String?
        package var paper: String?
        package var frame: String?

        package init(language: String? = nil, template: String? = nil, paper: String? = nil, frame: String? = nil) {
            self.language = language
            self.template = template
            self.paper = paper
            self.frame = frame
        }
    }

    /// A second place that helps to understand a problem.
    package struct Note: Sendable, Hashable, Codable {
        package var message: String
        package var location: SourceLocation?

        package init(_ message: String, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }
}

extension [Diagnostic] {
    /// Whether anything here stops a sheet.
    package var hasErrors: Bool { contains { $0.severity == .error } }

    /// How many there are of one severity.
    package func count(of severity: Diagnostic.Severity) -> Int { count { $0.severity == severity } }
}
