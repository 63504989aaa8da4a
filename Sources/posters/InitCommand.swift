import ArgumentParser
import Diagnostics
import Foundation
import Production

/// Asks for a practice's details and writes its file.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Asks for your surgery's details and writes them into a file for --practice.",
        discussion: """
            Answers are read line by line from standard input, so they may come from a file too. The program ends with 1 \
            if the questions were not answered to their end; then nothing is written.
            """)

    @OptionGroup var project: ProjectOptions

    @Argument(help: "The file to write.")
    var file = "practice.yaml"

    func run() throws {
        var problems: [Diagnostic] = []
        let url = URL(filePath: file).absoluteURL
        let interview = try project.found().interview(writing: url, named: file, reporting: &problems)
        guard var interview, !problems.hasErrors else {
            project.show(problems)
            throw Exit.problems
        }
        Console.error(PracticeInterview.welcome)
        while case .ask(_, let prompt, let remark) = interview.turn {
            if let remark { Console.error(remark) }
            interview.hear(Self.answer(to: prompt))
        }
        guard case .finished(let text) = interview.turn else {
            Console.error("Stopped: nothing was written.")
            throw Exit.problems
        }
        try write(text, to: url)
        Console.out(file)
        Console.error("Now make the sheets:\n  \(interview.command)")
    }

    /// Puts a question and reads a line.
    private static func answer(to prompt: String) -> String? {
        FileHandle.standardError.write(Data("\n\(prompt)\n> ".utf8))
        let line = readLine()
        // Nobody pressed Enter where the next line would stand.
        if isatty(STDIN_FILENO) == 0 || line == nil { Console.error("") }
        return line
    }

    private func write(_ text: String, to url: URL) throws {
        do {
            try WholeFile.write(Array(text.utf8), to: url)
        } catch {
            Console.error("error: \(error)")
            throw Exit.cannotWrite
        }
    }
}
