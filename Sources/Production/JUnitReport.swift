internal import Diagnostics
internal import Foundation

/// What became of each sheet as JUnit's XML, which most CI servers show: a suite for each template, a case for each
/// file, a failure for each file with errors.
package struct JUnitReport {
    private let outcome: Batch.Outcome
    private let seconds: Double

    package init(_ outcome: Batch.Outcome, seconds: Double) {
        self.outcome = outcome
        self.seconds = seconds
    }

    package var bytes: [UInt8] {
        let sheets = outcome.sheets
        let failures = sheets.count(where: \.diagnostics.hasErrors) + (outcome.fileProblems.hasErrors ? 1 : 0)
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            #"<testsuites name="posters" tests="\#(sheets.count + 1)" failures="\#(failures)" time="\#(time)">"#,
        ]
        lines += suite(
            "files", [testCase("files of the project", outcome.fileProblems)], failures: outcome.fileProblems)
        for template in sheets.map(\.template).unique {
            let own = sheets.filter { $0.template == template }
            lines += suite(
                template, own.map { testCase(Self.name(of: $0), $0.diagnostics) },
                failures: own.filter(\.diagnostics.hasErrors).compactMap(\.diagnostics.first))
        }
        return Array((lines + ["</testsuites>", ""]).joined(separator: "\n").utf8)
    }

    /// With three decimals.
    private var time: String {
        let thousandths = Int((seconds * 1_000).rounded())
        return "\(thousandths / 1_000)." + String("\(1_000 + thousandths % 1_000)".dropFirst())
    }

    private static func name(of sheet: Manifest.Sheet) -> String {
        sheet.path ?? "\(sheet.template) \(sheet.languages.joined(separator: " ")) \(sheet.paper) \(sheet.variant)"
    }

    private func suite(_ name: String, _ cases: [[String]], failures: [Diagnostic]) -> [String] {
        let failed = failures.count { $0.severity == .error }
        let head = #"  <testsuite name="\#(name.xmlEscaped)" tests="\#(cases.count)" failures="\#(failed)">"#
        return [head] + cases.joined() + ["  </testsuite>"]
    }

    private func testCase(_ name: String, _ problems: [Diagnostic]) -> [String] {
        let head = #"    <testcase classname="posters" name="\#(name.xmlEscaped)""#
        guard !problems.isEmpty else { return [head + "/>"] }
        let text = problems.map { DiagnosticFormat.plain.text(for: $0) }.joined(separator: "\n").xmlEscaped
        guard let error = problems.first(where: { $0.severity == .error }) else {
            return [head + ">", "      <system-out>\(text)</system-out>", "    </testcase>"]
        }
        let failure = #"<failure type="\#(error.code.name.xmlEscaped)" message="\#(error.message.xmlEscaped)">"#
        return [head + ">", "      \(failure)\(text)</failure>", "    </testcase>"]
    }
}

extension String {
    /// For XML's text and attributes; controls, which XML 1.0 cannot hold, are left out.
    fileprivate var xmlEscaped: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
