import Diagnostics
import Foundation
import FoundationXML
import Production
import TestSupport
import Testing

@Suite struct JUnitReportTests {
    @Test func `Each file is a case, and one that could not be made is a failure`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace(
                #"msgstr "یہ مفت ہے۔""#, with: "msgstr \"\(String(repeating: "یہ <مفت> ہے & ", count: 60))\"",
                in: "Translations/ur.po")
            let runs = BatchRuns(["ur", "en"], of: copy.project, into: copy.file("out"))
            let outcome = try await runs.run().outcome
            let report = JUnitReport(outcome, seconds: 1.25)
            let reader = ElementCounter()
            #expect(reader.reads(Data(report.bytes)))
            #expect(reader.counts["testsuite"] == 2)
            #expect(reader.counts["testcase"] == 3)
            let errors = outcome.sheets.count(where: \.diagnostics.hasErrors) + (outcome.fileProblems.hasErrors ? 1 : 0)
            #expect(errors > 0)
            #expect(reader.counts["failure"] == errors)
            let text = String(decoding: report.bytes, as: UTF8.self)
            #expect(text.contains(#"tests="3" failures="\#(errors)" time="1.250">"#))
            #expect(text.contains(#"<testcase classname="posters" name="en/wall-poster-en-A4-office.pdf"/>"#))
        }
    }
}

/// Counts elements by their names.
private final class ElementCounter: NSObject, XMLParserDelegate {
    private(set) var counts: [String: Int] = [:]

    func reads(_ data: Data) -> Bool {
        let parser = XMLParser(data: data)
        parser.delegate = self
        return parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        counts[name, default: 0] += 1
    }
}
