import Diagnostics
import Foundation
import SourceYAML
import TestSupport
import Testing

/// Damaged files: reading them must end, with a value or with a report that can be printed.
@Suite(.timeLimit(.minutes(5))) struct YAMLFuzzTests {
    private static let template = TestProject.root.appending(path: "Templates/wall-poster/template.yaml")

    private static let isSlowWanted = ProcessInfo.processInfo.environment["REGISTER_HERE_SLOW_TESTS"] != nil

    /// Every one takes a minute, so that only `make test-slow` reads more than every eighth.
    @Test(arguments: isSlowWanted ? 0..<8 : 0..<1)
    func `every beginning of the wall poster's template is read`(part: Int) throws {
        let bytes = Array(try Data(contentsOf: Self.template))
        for length in stride(from: part, through: bytes.count, by: 8) {
            check(String(decoding: bytes.prefix(length), as: UTF8.self))
        }
    }

    @Test func `every beginning that ends with a line is read`() throws {
        let bytes = Array(try Data(contentsOf: Self.template))
        for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
            check(String(decoding: bytes.prefix(end), as: UTF8.self))
        }
    }

    @Test func `500 damaged templates are read`() throws {
        let bytes = Array(try Data(contentsOf: Self.template))
        var random = SeededNumbers(seed: 2_026)
        for _ in 0..<500 { check(String(decoding: damaged(bytes, &random), as: UTF8.self)) }
    }

    /// Files of one thing over and over, as far as the limits let them.
    @Test(arguments: [
        "a\n", "a:\n", "- ", "-\n", "?\n", "[", "[\n", "{", "{\n", "[]\n", "\"", "'\n", ":\n", ": ", ",\n", "!",
        "!a ",
        "%\n", "---\n", "...\n", "\t", " \n", ">\n", "|\n ", "#\n", "&", "@\n", "\u{2028}", "\u{85}", "\r", "\u{FEFF}",
        "é\n",
    ])
    func `a file of one thing over and over is read`(unit: String) {
        let perLine = unit.hasSuffix("\n") ? 1 : 990 / unit.unicodeScalars.count
        let line = String(repeating: unit, count: perLine) + (perLine == 1 ? "" : "\n")
        check(String(repeating: line, count: min(2_000, 199_000 / line.utf8.count)))
    }

    private func check(_ text: String) {
        let result = YAMLReadingResult(text)
        #expect(result.isDecided)
        let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        for report in result.diagnostics {
            #expect((1...lines).contains(report.location?.line ?? 0))
            #expect((report.location?.column ?? 0) >= 1)
            #expect(DiagnosticFormat.allCases.allSatisfy { !$0.text(for: report).isEmpty })
        }
    }

    /// A file with a few bytes changed, left out, put in or repeated.
    private func damaged(_ bytes: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
        var result = bytes
        let telling = Array(":-[]{}\"'#&*!|>%@?, \n\t\r\0\u{FEFF}".utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 0..<result.count, using: &random)
            let end = Int.random(in: place...min(place + 40, result.count), using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: result[place] = UInt8.random(in: 0...255, using: &random)
            case 1: result[place] = telling.randomElement(using: &random) ?? 0
            case 2: result.removeSubrange(place..<end)
            case 3: result.insert(contentsOf: result[place..<end], at: place)
            default: result.insert(telling.randomElement(using: &random) ?? 0, at: place)
            }
        }
        return result
    }
}
