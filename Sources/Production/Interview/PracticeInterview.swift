internal import Diagnostics
internal import SourceYAML
package import Translation

/// Asks a practice for its details and writes them down as a practice file.
///
/// A value: it is given a line and says what comes next. A terminal, a file of answers or a test can hold it.
package struct PracticeInterview: Sendable {
    package enum Turn: Sendable, Equatable {
        /// A question to put, and what is said about the line before.
        case ask(PracticeQuestion, prompt: String, remark: String?)
        /// The whole practice file.
        case finished(String)
        /// Nothing is to be written.
        case stopped
    }

    package private(set) var turn: Turn
    private var answers = PracticeAnswers()
    /// Answers as they were before each line that was taken.
    private var history: [PracticeAnswers] = []
    private let reader: AnswerReader
    private let file: String

    /// What is known of the place where the interview is held.
    package struct Setting: Sendable {
        package var languages: [Language]
        /// The nations that sheets can be made for.
        package var nations: Set<String>
        /// The day of the interview as ISO 8601 writes it.
        package var today: String
        /// How the file is named in a command.
        package var file: String
        /// Whether it is there already.
        package var fileExists: Bool
        /// Whether there is a file with a name in its folder.
        package var hasFile: @Sendable (String) -> Bool

        package init(
            languages: [Language], nations: Set<String>, today: String, file: String, fileExists: Bool = false,
            hasFile: @escaping @Sendable (String) -> Bool = { _ in true }
        ) {
            (self.languages, self.nations, self.today) = (languages, nations, today)
            (self.file, self.fileExists, self.hasFile) = (file, fileExists, hasFile)
        }
    }

    package init(_ setting: Setting) {
        reader = AnswerReader(
            languages: LanguageChoice(languages: setting.languages), nations: setting.nations, today: setting.today,
            hasFile: setting.hasFile)
        file = setting.file
        let first = setting.fileExists ? PracticeQuestion.replace : .name
        turn = .ask(first, prompt: first.prompt(after: answers), remark: nil)
    }

    /// What is said before the first question.
    package static let welcome = """
        Some questions about your surgery, for its sheets. They take about five minutes.
        Enter alone takes the answer in [brackets]. 'back' returns to the question before; 'q' stops, and nothing is written.
        """

    /// The command that makes the sheets that were asked for.
    package var command: String {
        let tags = answers[.languages].map { $0.replacing(" ", with: "") } ?? ""
        return "posters pack \(file.shellQuoted)" + (tags.isEmpty ? "" : " --languages \(tags)")
    }

    /// Takes the next line; nothing is the end of the input.
    package mutating func hear(_ line: String?) {
        guard case .ask(let question, _, _) = turn else { return }
        let text = line?.trimmed ?? "q"
        switch text.lowercased() {
        case "q", "quit": turn = .stopped
        case "back": goBack(from: question)
        case "": hearNothing(for: question)
        default: take(text, for: question)
        }
    }

    private mutating func hearNothing(for question: PracticeQuestion) {
        if let standard = question.standard {
            take(standard, for: question)
        } else if question.isOptional(after: answers) {
            history.append(answers)
            answers.settle(question)
            moveOn(remark: nil)
        } else {
            ask(question, remark: "This one cannot be left out.")
        }
    }

    private mutating func take(_ text: String, for question: PracticeQuestion) {
        switch reader.reading(of: text, for: question, after: answers) {
        case .refused(let reason): ask(question, remark: reason)
        case .taken(let line, _) where question == .replace: answerReplacing(line == "true")
        case .taken(let line, let remark):
            var extended = answers
            extended.add(line, to: question)
            if let problem = Self.problem(in: extended) { return ask(question, remark: problem) }
            if question.kind != .hours { extended.settle(question) }
            history.append(answers)
            answers = extended
            moveOn(remark: remark)
        }
    }

    private mutating func answerReplacing(_ isWanted: Bool) {
        if isWanted { moveOn(remark: nil) } else { turn = .stopped }
    }

    /// Why the parser would not take these answers, in its own words.
    private static func problem(in answers: PracticeAnswers) -> String? {
        var problems: [Diagnostic] = []
        let text = SourceText(file: "answers", text: PracticeFileText(answers: answers.completed).details)
        _ = Practice(parsing: text, reporting: &problems)
        // No answer can misname a key.
        let errors = problems.filter { $0.severity == .error && $0.code != .yamlUnknownKey }
        guard let problem = errors.first else { return nil }
        let message = problem.message.prefix(1).uppercased() + problem.message.dropFirst() + "."
        return [message, problem.help].compactMap(\.self).joined(separator: " ")
    }

    private mutating func goBack(from question: PracticeQuestion) {
        guard let before = history.popLast() else { return ask(question, remark: "This is the first question.") }
        answers = before
        moveOn(remark: nil)
    }

    private mutating func moveOn(remark: String?) {
        if let question = answers.nextQuestion {
            ask(question, remark: remark)
        } else {
            turn = .finished(PracticeFileText(answers: answers).text(command: command))
        }
    }

    private mutating func ask(_ question: PracticeQuestion, remark: String?) {
        turn = .ask(question, prompt: question.prompt(after: answers), remark: remark)
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.prefix(start.count - start.reversed().prefix { $0.isWhitespace }.count))
    }

    /// As a shell takes it for one word, on one line.
    fileprivate var shellQuoted: String {
        let text = SafeText.visible(self)
        if text.wholeMatch(of: /[A-Za-z0-9_.\/+-]+/) != nil { return text }
        return "'" + text.replacing("'", with: "'\\''") + "'"
    }
}
