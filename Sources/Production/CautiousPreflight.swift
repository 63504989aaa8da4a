internal import Diagnostics
package import Foundation
package import Layout
package import Prepress

/// Looks at files of unknown origin in a process of its own, with little memory and time.
///
/// qpdf is C++ and has had its faults; whatever a file does to it ends there.
package struct CautiousPreflight {
    /// What a poster needs a hundredth of.
    private static let mostMemory: rlim_t = 2_000_000_000
    private static let mostSeconds: rlim_t = 30

    private let program: URL?
    private let inkLimit: Int

    package init(program: URL?, inkLimit: Int) {
        self.program = program
        self.inkLimit = inkLimit
    }

    /// What is wrong with a file; also if looking at it ended badly.
    package func report(on file: URL, named name: String, as variant: SheetVariant?) -> PreflightReport {
        guard FileManager.default.isReadableFile(atPath: file.path) else {
            return .unreadable(name, reason: "there is no such file, or it cannot be read")
        }
        let process = Process()
        let answers = Pipe()
        process.executableURL = program
        process.arguments = ["preflight", "--alone", "--ink-limit", "\(inkLimit)", file.path]
        if let variant { process.arguments? += ["--for", variant.rawValue] }
        process.standardOutput = answers
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            return .unreadable(name, reason: "this program could not be started again")
        }
        let data = (try? answers.fileHandleForReading.readToEnd()) ?? nil
        process.waitUntilExit()
        guard process.terminationStatus == 0,
            let report = try? JSONDecoder().decode(PreflightReport.self, from: data ?? Data())
        else { return .unreadable(name, reason: "looking at it took too long, too much memory, or failed") }
        return report.named(name)
    }

    /// Lets this process have no more than a file deserves (`setrlimit`).
    package static func limitThisProcess() {
        for (resource, most) in [(RLIMIT_AS, mostMemory), (RLIMIT_CPU, mostSeconds), (RLIMIT_CORE, 0)] {
            var limit = rlimit(rlim_cur: most, rlim_max: most)
            _ = unsafe setrlimit(__rlimit_resource_t(UInt32(resource.rawValue)), &limit)
        }
    }
}

extension PreflightReport {
    fileprivate static func unreadable(_ name: String, reason: String) -> PreflightReport {
        PreflightReport(
            summary: [],
            diagnostics: [
                Diagnostic(
                    .preflightUnreadable, "the file cannot be checked: \(reason)",
                    help: "Make it anew, or open it in another program and save it as PDF.",
                    at: SourceLocation(file: name))
            ])
    }

    /// The same under the name by which the file was given.
    fileprivate func named(_ name: String) -> PreflightReport {
        PreflightReport(
            summary: summary,
            diagnostics: diagnostics.map { problem in
                var problem = problem
                problem.location = SourceLocation(file: name)
                return problem
            })
    }
}
