import Foundation
import TestSupport
import Testing

/// What openpyxl, translate-toolkit, polib and OASIS's schemas think of our files.
@Suite struct ExchangeOracleTests {
    private static let isWanted = ProcessInfo.processInfo.environment["REGISTER_HERE_SLOW_TESTS"] != nil

    @Test(
        .enabled(if: isWanted, "Slow: set REGISTER_HERE_SLOW_TESTS to run it"),
        .enabled(if: Tool.areInstalled("python3", "apt-get", "dpkg-deb"), "Needs python3 and Debian's packages"))
    func `Other programs read every file as we wrote it, and we read what they saved`() throws {
        let script = TestProject.root.appending(path: "scripts/exchange/run")
        let run = try Tool(at: script).run([PostersProgram.file.path, TestProject.root.path], limit: 900)
        #expect(run.lines.last == "\(TestProject.tags.count * 5) files, 0 faults")
        #expect(run.status == 0, "\(run.text)\(run.error)")
    }
}
