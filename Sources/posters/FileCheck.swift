import ArgumentParser
import Diagnostics
import Foundation
import Production

/// Checks PO files that translators hand in.
struct FileCheck {
    let options: ProjectOptions
    let check: SubmissionCheck
    let project: Project
    let language: String?
    let mends: Bool

    /// Checks one after the other, and ends the program with the code that fits.
    func run(_ files: [SubmittedFile]) throws {
        var hasErrors = false
        for file in files where try !isSound(file) { hasErrors = true }
        if hasErrors { throw Exit.problems }
    }

    private func isSound(_ file: SubmittedFile) throws -> Bool {
        var problems: [Diagnostic] = []
        guard let bytes = file.bytes(in: project, reporting: &problems),
            var submission = submission(bytes, file, reporting: &problems)
        else {
            options.show(problems)
            return false
        }
        if mends, let mended = submission.mended(by: check.words, reporting: &problems) {
            try write(mended, to: file, instead: bytes)
            // A file that only has other words now is taken as it was before.
            submission = self.submission(mended, file, reporting: &problems) ?? submission
        }
        options.show(problems)
        return try !show(check.report(on: submission)) && !problems.hasErrors
    }

    private func submission(
        _ bytes: [UInt8], _ file: SubmittedFile, reporting problems: inout [Diagnostic]
    ) -> Submission? {
        Submission(reading: bytes, named: file.name, as: language, of: check.words, reporting: &problems)
    }

    private func write(_ mended: [UInt8], to file: SubmittedFile, instead bytes: [UInt8]) throws {
        guard mended != bytes || file.isStandardInput else { return }
        do {
            try file.write(mended)
        } catch {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
    }

    /// Says whether anything is an error.
    private func show(_ report: SubmissionReport) -> Bool {
        options.show(report.fileProblems)
        let isForPeople = [.terminal, .plain].contains(options.shownFormat)
        for group in report.groups {
            if isForPeople { Console.error("") }
            Console.error(options.shownFormat.text(for: group))
        }
        if isForPeople, !report.groups.isEmpty { Console.error("") }
        // One object a line, and nothing else, for programs.
        if options.shownFormat != .json { Console.error(report.summary) }
        return report.problems.hasErrors
    }
}
