package import Testing

/// Lets one test at a time touch cairo and Pango, whatever suite it stands in.
///
/// Cairo 1.16 shares open font files between all threads of a program and closes them behind each other's back: two
/// tests that shape text at once end in a crash every other time. Sheets are made by processes for the same reason
/// (`Documentation/Decisions/0001-workers-are-processes.md`). Every suite that lays out or draws needs this trait.
package struct OneAtATime: SuiteTrait, TestTrait, TestScoping {
    /// Each test of a suite waits for its own turn.
    package var isRecursive: Bool { true }

    package func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        await Turn.shared.wait()
        do {
            try await function()
        } catch {
            await Turn.shared.pass()
            throw error
        }
        await Turn.shared.pass()
    }
}

extension Trait where Self == OneAtATime {
    /// The test shapes or draws.
    package static var oneAtATime: Self { Self() }
}

/// Whose turn it is.
private actor Turn {
    static let shared = Turn()

    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func wait() async {
        guard isTaken else {
            isTaken = true
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// Hands the turn to whoever waited longest.
    func pass() {
        if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
    }
}
