package import Diagnostics

extension Diagnostic.Code {
    package static let preflightOutputIntent = Self("preflight.output-intent", .error)
}

/// A file names what it is made for, once, with the profile (ISO 15930-7, 6.2.2; ISO 19005-2, 6.2.3).
struct OutputIntentCheck: PreflightCheck {
    /// An ICC profile says in its first bytes what it is for (ISO 15076-1, 7.2).
    private static let header = 128

    func findings(in file: InspectedFile) -> [Finding] {
        let names = file.intents.map { file.document.resolved($0["S"]).name ?? "" }
        var findings: [Finding] = []
        for standard in file.isPress ? ["GTS_PDFX", "GTS_PDFA1"] : ["GTS_PDFA1"] {
            let count = names.count { $0 == standard }
            if count != 1 {
                findings.append(
                    finding("the file has \(count) output intents of the kind \(standard) instead of one"))
            }
        }
        let profiles = Set(file.intents.map { $0["DestOutputProfile"] ?? .null })
        if profiles.count > 1 { findings.append(finding("the output intents name different profiles")) }
        for intent in file.intents.prefix(1) { findings += profileFindings(intent, in: file) }
        return findings
    }

    private func finding(_ message: String) -> Finding {
        Finding(
            .preflightOutputIntent, message, help: "Save the file with the profile of the printing condition.")
    }

    private func profileFindings(_ intent: [String: PDFObject], in file: InspectedFile) -> [Finding] {
        let condition = file.document.resolved(intent["OutputConditionIdentifier"]).text ?? ""
        if condition.isEmpty { return [finding("the output intent does not name its condition")] }
        guard case .stream(let stream) = file.document.resolved(intent["DestOutputProfile"]),
            let profile = file.document.start(of: stream, count: Self.header)
        else { return [finding("the output intent has no profile, or one that cannot be read")] }
        func tag(_ place: Int) -> String { String(decoding: profile[place..<place + 4], as: UTF8.self) }
        guard tag(36) == "acsp" else { return [finding("the output intent's profile is no ICC profile")] }
        let (space, components) = file.isPress ? ("CMYK", 4) : ("RGB ", 3)
        guard tag(16) == space, !file.isPress || tag(12) == "prtr" else {
            return [finding("the output intent's profile is for '\(tag(16))' of class '\(tag(12))'")]
        }
        let claimed = file.document.resolved(stream.dictionary["N"]).integer
        return claimed == components
            ? [] : [finding("the output intent's profile has \(components) colours and says another number")]
    }
}
