import ArgumentParser
import Foundation

/// The program.
///
/// Commands only: everything that it does lives in `Production` and below.
@main
struct Posters: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes print-ready sheets that say, in many languages, that everyone can register with a doctor.",
        discussion: """
            Exit codes: 0 all is well; 1 problems were found and are reported; 64 the command was given wrongly; \
            74 a file could not be written.
            """,
        subcommands: [
            BuildCommand.self, MergeCommand.self, CheckCommand.self, PreviewCommand.self, GalleryCommand.self,
            InitCommand.self,
            PackCommand.self, PacksCommand.self, ProofCommand.self, ExportCommand.self, ImportCommand.self,
            StatusCommand.self,
            ChangesCommand.self, SignCommand.self, LanguagesCommand.self, TemplatesCommand.self, FactsCommand.self,
            PreflightCommand.self, SiteCommand.self,
            DoctorCommand.self, ExtractCommand.self, WorkerCommand.self, PackWorkerCommand.self,
        ])
}

/// How the program ends (sysexits.h).
enum Exit {
    static let problems = ExitCode(1)
    static let usage = ExitCode(64)
    static let cannotWrite = ExitCode(74)
}
