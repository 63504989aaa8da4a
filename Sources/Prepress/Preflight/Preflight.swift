package import Diagnostics
package import Layout

extension Diagnostic.Code {
    package static let preflightUnreadable = Self("preflight.unreadable", .error)
}

/// Reads a finished file as a press or a screen reader does, and reports what they would choke on.
package struct Preflight: Sendable {
    /// A poster is some hundred kilobytes; what is larger than this is no sheet.
    package static let largestFile = 100_000_000
    private static let mostPages = 500

    private let inkLimit: Double

    package init(inkLimit: Double = OutputProfile.usualInkLimit) { self.inkLimit = inkLimit }

    private static let checks: [any PreflightCheck] = [
        VersionCheck(), PageBoxCheck(), FontCheck(), ColourCheck(), BlackTextCheck(), InkLimitCheck(), PictureCheck(),
        TransparencyCheck(), OutputIntentCheck(), MetadataCheck(), ActionCheck(), LinkCheck(), MarkedContentCheck(),
        ParentTreeCheck(), ElementCheck(), ReadingOrderCheck(), LanguageCheck(), AlternateTextCheck(),
        ActualTextCheck(),
    ]

    /// What is wrong with a file; `variant` says what it is for, and without it the file does.
    package func diagnostics(for bytes: [UInt8], as variant: SheetVariant? = nil, named name: String) -> [Diagnostic] {
        do throws(PrepressError) {
            return findings(in: try inspected(bytes, as: variant), named: name)
        } catch {
            return [.unreadable(name, error)]
        }
    }

    /// What is wrong with a file, and what it is.
    package func report(on bytes: [UInt8], as variant: SheetVariant? = nil, named name: String) -> PreflightReport {
        do throws(PrepressError) {
            let file = try inspected(bytes, as: variant)
            return PreflightReport(
                summary: PreflightSummary.lines(of: file), diagnostics: findings(in: file, named: name))
        } catch {
            return PreflightReport(summary: [], diagnostics: [.unreadable(name, error)])
        }
    }

    private func findings(in file: InspectedFile, named name: String) -> [Diagnostic] {
        Self.checks.flatMap { $0.findings(in: file) }.map { $0.diagnostic(about: name) }
    }

    private func inspected(_ bytes: [UInt8], as variant: SheetVariant?) throws(PrepressError) -> InspectedFile {
        guard bytes.count <= Self.largestFile else { throw PrepressError(reason: "it is larger than 100 MB") }
        guard !bytes.isEmpty else { throw PrepressError(reason: "it is empty") }
        let document = try PDFDocument(bytes)
        guard document.trailer["Encrypt"] == nil else { throw PrepressError(reason: "it is encrypted") }
        let numbers = document.pages
        guard !numbers.isEmpty else { throw PrepressError(reason: "it has no page") }
        guard numbers.count <= Self.mostPages else {
            throw PrepressError(reason: "it has more than \(Self.mostPages) pages")
        }
        var pages: [InspectedPage] = []
        for (index, number) in numbers.enumerated() {
            let entries = document.objects[number]?.dictionary ?? [:]
            pages.append(
                InspectedPage(
                    number: index + 1, reference: .reference(number), entries: entries,
                    content: try PageReader.content(of: entries, in: document)))
        }
        return InspectedFile(
            document, for: variant ?? Self.purpose(of: document), inkLimit: inkLimit, pages: pages)
    }

    /// A file that is made for screens or offices says so by the profile that it names; any other may go to a press.
    private static func purpose(of document: PDFDocument) -> SheetVariant {
        let intents = (document.array(document.catalog["OutputIntents"]) ?? []).compactMap {
            document.dictionary($0).flatMap { document.resolved($0["S"]).name }
        }
        return intents.contains("GTS_PDFX") || intents.isEmpty ? .press : .screen
    }
}

/// What preflight says of one file.
package struct PreflightReport: Sendable, Codable {
    /// What a press operator wants to know of a file before taking it; nothing if the file could not be read.
    package let summary: [String]
    package let diagnostics: [Diagnostic]

    package init(summary: [String], diagnostics: [Diagnostic]) {
        self.summary = summary
        self.diagnostics = diagnostics
    }
}

extension Diagnostic {
    fileprivate static func unreadable(_ name: String, _ error: PrepressError) -> Diagnostic {
        Diagnostic(
            .preflightUnreadable, "the file cannot be checked: \(error.reason)",
            help: "Make it anew, or open it in another program and save it as PDF.", at: SourceLocation(file: name))
    }
}

extension Finding {
    fileprivate func diagnostic(about name: String) -> Diagnostic {
        let place = page.map { "page \($0): " } ?? ""
        return Diagnostic(code, place + message, help: help, at: SourceLocation(file: name))
    }
}
