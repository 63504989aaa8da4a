import Design
import Diagnostics
import TestSupport
import Testing

/// Damaged drawings: reading them must end, and what comes of it must be drawable.
@Suite struct DrawingFuzzTests {
    /// Everything that a drawing can have.
    private static let sample = Array(
        """
        <?xml version="1.0"?><!-- a — b -->
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="-6 0 48.5 48" id="a"><title>A &amp; &#x42;</title>
        <g class="stroke-text fill-light" stroke-width="2.6" stroke-linecap="round" stroke-dasharray="3.4, 4">
        <path d="M7.5 10v-.5A4 4 30 0 1 11.5 5.5h.5zm1e1 1C1 2 3 4 5 6s1-1 2 2Q1 1 2 2t3 3l-1,1" fill="none"/>
        <circle cx="1" cy="2" r="3"/><rect x="1" y="1" width="9" height="8" rx="2" stroke="none"/></g>
        <polygon class="fill-text" points="1 2,3 4 5,6"/><line class="stroke-door-edge" x1="1" y1="2" x2="3" y2="4"/>
        </svg>
        """.utf8)

    @Test func `The sample itself is right`() { check(Self.sample, isRight: true) }

    @Test func `Every beginning of a file is read`() {
        for length in 0..<Self.sample.count { check(Array(Self.sample.prefix(length))) }
    }

    @Test func `Every end of a file is read`() {
        for length in 1..<Self.sample.count { check(Array(Self.sample.suffix(length))) }
    }

    @Test func `3,000 damaged files are read`() {
        var random = SeededNumbers(seed: 2_026)
        for _ in 0..<3_000 { check(damaged(Self.sample, &random)) }
    }

    /// A file with a few bytes changed, left out, put in or repeated.
    private func damaged(_ bytes: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
        var result = bytes
        let telling = Array("<>\"'/&;=#-.,0199eEAaMmzZ \n\0é".utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0..<result.count, using: &random)
            let end = Int.random(in: place...min(place + 30, result.count), using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: result[place] = telling.randomElement(using: &random) ?? 0
            case 1: result.removeSubrange(place..<end)
            case 2: result.insert(contentsOf: result[place..<end], at: place)
            default: result.insert(telling.randomElement(using: &random) ?? 0, at: place)
            }
        }
        return result
    }

    private func check(_ bytes: [UInt8], isRight: Bool = false) {
        let text = String(decoding: bytes, as: UTF8.self)
        let result = DrawingReadingResult(file: text)
        #expect((result.drawing == nil) == !result.diagnostics.isEmpty)
        #expect(!isRight || result.diagnostics == [])
        let lines = text.utf8.count { $0 == 0x0A } + 1
        for report in result.diagnostics {
            #expect((1...lines).contains(report.location?.line ?? 0))
            _ = DiagnosticFormat.plain.text(for: report)
        }
        for path in result.drawing?.paths ?? [] { #expect(path.segments.allSatisfy(isFinite)) }
    }

    private func isFinite(_ segment: Drawing.Segment) -> Bool {
        switch segment {
        case .move(let point), .line(let point): point.x.isFinite && point.y.isFinite
        case .cubic(let first, let second, let end): (first + second + end).sum().isFinite
        case .close: true
        }
    }
}
