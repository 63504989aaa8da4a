import Diagnostics
import Layout
import Proofing
import TestSupport
import Testing
import Translation

/// The start of a meeting, up to the words of its place.
private let meeting =
    "{topic: health, date: 2031-03-04, opens: \"14:00\", closes: \"15:30\", place: "

/// What a practice may not say in words of its own.
@Suite struct PracticeWordsCheckTests {
    /// Lines of a practice file beside its telephone and nation, and the codes of what is reported.
    @Test(arguments: [
        ("name: Elm Lane Surgery", []),
        ("name: Elm Lane, a Safe Surgery", ["practice.claim-in-words"]),
        ("name: Elm Lane, a Safe Surgery\nsafe_surgery: true", []),
        ("name: Elm Lane SURGERY OF SANCTUARY", ["practice.claim-in-words"]),
        ("name: Elm Lane, one of the Safe  Surgeries", ["practice.claim-in-words"]),
        ("name: Elm Lane (safe-surgery)", ["practice.claim-in-words"]),
        ("name: Elm\nevent: \(meeting)We will not ask about your immigration status}", ["practice.claim-in-words"]),
        ("name: Elm\nevent: \(meeting)We don't ask anybody's immigration status}", ["practice.claim-in-words"]),
        ("name: Elm\nsafe_surgery: true\nevent: \(meeting)We never ask for immigration papers}", []),
        ("name: Elm\nevent: \(meeting)Ask at reception about immigration advice}", []),
        ("name: Elm\nhelp: {name: You cannot be traced, phone: 020 7946 0456}", ["practice.forbidden-words"]),
        (
            "name: Elm\nsanctuary: {awarded_by: A panel, from: 2031-03-04, until: 2034-03-03, "
                + "doing: Our staff never share data with the Home Office.}", ["practice.forbidden-words"]
        ),
        ("name: Elm\nsanctuary: {awarded_by: A panel, from: 2031-03-04, until: 2034-03-03, doing: We listen.}", []),
    ])
    func `Own words promise and claim nothing that is not so`(lines: String, codes: [String]) throws {
        var problems: [Diagnostic] = []
        let text = lines + "\nphone: 020 7946 0123\nnation: england\n"
        let practice = try #require(
            Practice(parsing: SourceText(file: "practice.yaml", text: text), reporting: &problems))
        let found = PracticeWordsCheck.diagnostics(for: practice, register: TestProject.setting.facts)
        #expect(found.map(\.code.name) == codes)
        #expect(found.allSatisfy { $0.location?.file == "practice.yaml" && $0.location?.excerpt == nil })
    }
}
