import ArgumentParser
import Production

/// Says what is installed, which fonts set which language, and what to do about what is missing.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Says what is installed, which fonts set which language, and how to get what is missing.")

    @OptionGroup var project: ProjectOptions

    @Flag(help: "Print Fonts/fonts.yaml for the fonts that are installed, to record a new set.")
    var fontList = false

    func run() throws {
        let doctor = try Doctor(project.found())
        if fontList {
            Console.out(try doctor.fontList)
            return
        }
        for line in doctor.report { Console.out(line) }
        if !doctor.remedies.isEmpty { throw Exit.problems }
    }
}
