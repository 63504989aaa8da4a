internal import Foundation
internal import Synchronization

/// One running `posters worker`: it is told what to make on a line of JSON and answers with a line of JSON.
final class WorkerProcess: Sendable {
    private let state: Mutex<State>

    /// The process and its pipes, which only one caller may use at a time.
    private struct State: ~Copyable {
        let process = Process()
        let requests = Pipe()
        let answers = Pipe()
        var buffer: [UInt8] = []
    }

    init(program: URL, arguments: [String]) {
        let state = State()
        state.process.executableURL = program
        state.process.arguments = arguments
        state.process.standardInput = state.requests
        state.process.standardOutput = state.answers
        // A dead worker must be an answer that does not come, not a signal that ends this program.
        signal(SIGPIPE, SIG_IGN)
        // A program that cannot be started gives no answers, which is reported at each sheet.
        try? state.process.run()
        self.state = Mutex(state)
    }

    /// What it made; nothing if the worker died.
    func answer<Request: Encodable & Sendable, Answer: Decodable & Sendable>(to request: Request) async -> Answer? {
        // Waiting for another process must not hold one of the few threads that tasks run on.
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                let answer = self.state.withLock { state in Self.ask(request, &state) }
                continuation.resume(
                    returning: answer.flatMap { try? JSONDecoder().decode(Answer.self, from: $0) })
            }
        }
    }

    /// Lets the worker end.
    func end() {
        state.withLock { state in
            try? state.requests.fileHandleForWriting.close()
            state.process.waitUntilExit()
        }
    }

    private static func ask(_ request: some Encodable, _ state: inout State) -> Data? {
        do {
            let line = try JSONEncoder().encode(request)
            try state.requests.fileHandleForWriting.write(contentsOf: line + Data("\n".utf8))
        } catch {
            return nil
        }
        while true {
            if let end = state.buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let line = Data(state.buffer[..<end])
                state.buffer.removeSubrange(...end)
                return line
            }
            let more = state.answers.fileHandleForReading.availableData
            if more.isEmpty { return nil }
            state.buffer += more
        }
    }
}
