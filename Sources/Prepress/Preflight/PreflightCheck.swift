internal import Diagnostics

/// Looks for one kind of fault in a finished file.
protocol PreflightCheck: Sendable {
    func findings(in file: InspectedFile) -> [Finding]
}

/// What a check found.
struct Finding {
    let code: Diagnostic.Code
    let message: String
    let help: String
    var page: Int?

    init(_ code: Diagnostic.Code, _ message: String, help: String, page: Int? = nil) {
        self.code = code
        self.message = message
        self.help = help
        self.page = page
    }
}
