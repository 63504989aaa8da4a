import Foundation
import Synchronization

/// How far a run is, how fast it goes, and how long it still takes.
final class ProgressLine: Sendable {
    /// What is counted.
    private let things: String
    private let start = ContinuousClock.now
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let said = Mutex(ContinuousClock.now)

    /// A log wants to know that something is happening, and not more.
    private static let pause = Duration.seconds(10)

    init(counting things: String = "sheets") { self.things = things }

    /// Tells it on a line that replaces itself; where there is no terminal, on a new one now and then.
    func tell(_ done: Int, of total: Int) {
        guard isTerminal else { return tellNowAndThen(done, of: total) }
        let end = done == total ? "\n" : ""
        // The rest of a longer line before it is cleared (ECMA-48, EL).
        FileHandle.standardError.write(
            Data("\r\(Self.text(done, of: total, things, after: elapsed))\u{1B}[K\(end)".utf8))
    }

    private func tellNowAndThen(_ done: Int, of total: Int) {
        let isDue = said.withLock { last in
            guard ContinuousClock.now - last >= Self.pause else { return false }
            last = ContinuousClock.now
            return true
        }
        if isDue { Console.error(Self.text(done, of: total, things, after: elapsed)) }
    }

    private var elapsed: Double { seconds(since: start) }

    /// Such as `312 of 1029 sheets, 71 a second, 11 s left`.
    static func text(_ done: Int, of total: Int, _ things: String, after seconds: Double) -> String {
        guard done > 0, seconds > 0 else { return "\(done) of \(total) \(things)" }
        let rate = Double(done) / seconds
        let left = Int((Double(total - done) / rate).rounded(.up))
        let time = left >= 90 ? "\((left + 59) / 60) min" : "\(left) s"
        return "\(done) of \(total) \(things), \(rate >= 10 ? "\(Int(rate))" : short(rate)) a second, \(time) left"
    }

    func seconds(since start: ContinuousClock.Instant) -> Double {
        let elapsed = (ContinuousClock.now - start).components
        return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    }

    /// With one decimal.
    static func short(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
