import Diagnostics
import Testing

@Suite struct PromotionTests {
    @Test func `a warning becomes an error of the same name, and nothing else changes`() {
        let codes: [(String, Diagnostic.Severity)] = [("a.note", .note), ("a.warning", .warning), ("an.error", .error)]
        let problems = codes.map { Diagnostic(Diagnostic.Code($0.0, $0.1), "something", help: "help") }
        #expect(problems.promoted.map(\.severity) == [.note, .error, .error])
        #expect(problems.promoted.map(\.code.name) == codes.map(\.0))
        #expect(problems.promoted.allSatisfy { $0.message == "something" && $0.help == "help" })
        #expect(problems.promoted.promoted == problems.promoted)
    }
}
