package import Diagnostics

extension Diagnostic.Code {
    package static let preflightVersion = Self("preflight.version", .error)
    package static let preflightIdentifier = Self("preflight.no-identifier", .error)
}

/// PDF/X-4 is built on PDF 1.6, and every file needs an identifier (ISO 15930-7, 6.1; ISO 19005-2, 6.1.3).
struct VersionCheck: PreflightCheck {
    func findings(in file: InspectedFile) -> [Finding] {
        var findings: [Finding] = []
        let parts = file.document.version.split(separator: ".").compactMap { Int($0) }
        let isTooNew = parts.count != 2 || parts[0] > 1 || parts[1] > (file.isPress ? 6 : 7)
        if isTooNew {
            findings.append(
                Finding(
                    .preflightVersion, "the file is of PDF version \(file.document.version)",
                    help: "Save it as PDF \(file.isPress ? "1.6" : "1.7") or older."))
        }
        if file.document.array(file.document.trailer["ID"])?.count != 2 {
            findings.append(
                Finding(
                    .preflightIdentifier, "the file has no identifier",
                    help: "Save it with a program that writes the trailer's ID."))
        }
        return findings
    }
}
