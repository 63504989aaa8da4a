package import Testing

/// Lets tests that shape or draw run one after the other, in all test targets.
///
/// cairo 1.16 shares open font files between all threads of a program and closes them behind each other's back
/// (`Documentation/Decisions/0001-workers-are-processes.md`).
package struct DrawingAlone: TestTrait, SuiteTrait, TestScoping {
    package var isRecursive: Bool { true }

    package func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws { try await Self.run(function) }

    /// Whether this task has passed the turnstile already.
    @TaskLocal private static var isInside = false

    /// Waits until nobody else draws, and runs `body`.
    package static func run<Result>(_ body: () async throws -> Result) async rethrows -> Result {
        if isInside { return try await body() }
        await Turnstile.shared.enter()
        do {
            let result = try await $isInside.withValue(true) { try await body() }
            await Turnstile.shared.leave()
            return result
        } catch {
            await Turnstile.shared.leave()
            throw error
        }
    }
}

extension Trait where Self == DrawingAlone {
    /// Needed by every test that shapes or draws in this process.
    package static var drawing: Self { Self() }
}

/// Lets one in and makes the others wait, in the order of their coming.
private actor Turnstile {
    static let shared = Turnstile()
    private var isTaken = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func enter() async {
        guard isTaken else {
            isTaken = true
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    func leave() {
        if waiting.isEmpty { isTaken = false } else { waiting.removeFirst().resume() }
    }
}
