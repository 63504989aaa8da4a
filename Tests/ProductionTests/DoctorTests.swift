import Foundation
import Production
import TestSupport
import Testing

@Suite(.drawing) struct DoctorTests {
    @Test func `A machine that has everything gets a clean report`() throws {
        let doctor = try Doctor(TestProject.project)
        #expect(doctor.remedies == [])
        #expect(doctor.report.allSatisfy { !$0.contains("BAD") })
        #expect(doctor.report.first?.hasPrefix("ICU ") == true)
        for tag in TestProject.tags { #expect(doctor.report.contains { $0.hasPrefix("  ok   \(tag)  Noto") }) }
    }

    /// A change of the list of fonts, and what is said about the font.
    @Test(arguments: [
        ("/NotoSans-Regular.ttf", "/NotoSans-Thin.ttf", "it is not installed"),
        ("family: Noto Nastaliq Urdu\n    weight: 80", "family: Noto Nastaliq\n    weight: 80", "it is not installed"),
        (
            "family: Noto Nastaliq Urdu\n    weight: 80", "family: Noto Nastaliq Urdu\n    weight: 200",
            "it is seen with weight 80"
        ),
    ])
    func `A font that is not as it is listed is named, with the command that mends it`(
        old: String, new: String, reason: String
    ) async throws {
        try await ProjectCopy.with { copy in
            try copy.replace(old, with: new, in: "Fonts/fonts.yaml")
            let doctor = try Doctor(copy.project)
            #expect(doctor.report.count { $0.contains("BAD") && $0.contains(reason) } == 1)
            #expect(doctor.remedies == ["sudo apt-get install --reinstall fonts-noto-core"])
            #expect(doctor.report.contains("  sudo apt-get install --reinstall fonts-noto-core"))
        }
    }

    @Test func `A font of another build is named`() async throws {
        try await ProjectCopy.with { copy in
            let text = try copy.text(of: "Fonts/fonts.yaml")
            let sum = try #require(text.firstMatch(of: /sha256: ([0-9a-f]{64})/)).1
            let other = String(repeating: "0", count: 64)
            try text.replacing(sum, with: other).write(
                to: copy.file("Fonts/fonts.yaml"), atomically: true, encoding: .utf8)
            let doctor = try Doctor(copy.project)
            #expect(doctor.report.contains { $0.hasSuffix("it is another build than the one on the list") })
            #expect(doctor.remedies.count == 1)
        }
    }

    @Test func `A language whose family is not there is named`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace(
                "headline_families: [Noto Serif Khmer, Noto Serif]",
                with: "headline_families: [Noto Serif Angkor, Noto Serif]",
                in: "Translations/languages.yaml")
            let doctor = try Doctor(copy.project)
            #expect(doctor.report.contains { $0.hasPrefix("  BAD  km") && $0.contains("Noto Serif Angkor") })
            #expect(doctor.remedies.count == 1)
            #expect(doctor.remedies.first?.contains("'Noto Serif Angkor' to Fonts/fonts.conf") == true)
        }
    }

    @Test func `A file of the project that cannot be read is in the report`() async throws {
        try await ProjectCopy.with { copy in
            try FileManager.default.removeItem(at: copy.file("Translations/languages.yaml"))
            let doctor = try Doctor(copy.project)
            #expect(doctor.report.contains { $0.contains("[project.unreadable-file]") })
            #expect(doctor.remedies == ["Mend the files of the project as it is said above."])
        }
    }

    @Test func `The list of fonts that is recorded is the list in the repository`() throws {
        let recorded = try Doctor(TestProject.project).fontList.split(separator: "\n")
        let kept = try String(contentsOf: TestProject.project.fontList, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
        #expect(recorded == kept)
    }
}
