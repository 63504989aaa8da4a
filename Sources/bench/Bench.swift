import Foundation
import Graphics
import Layout
import Production

/// Measures the whole path against a bare drawing of the same words, in one run: `make bench`.
@main
struct Bench {
    static func main() async throws {
        guard let project = Project(at: nil) else { throw Failure.noProject }
        var problems: [String] = []
        let suite = try await Suite(project: project, reporting: &problems)
        for line in problems { print(line) }
        print("sheet             full ms   bare ms   ratio")
        for row in try await suite.ratios() { print(row) }
        for row in try await suite.finishing() { print(row) }
        print(try await suite.growth())
        print(try await suite.throughput())
        print(try suite.coldStart())
        print("peak memory of this run: \(Int(suite.peakMegabytes)) MB")
    }

    enum Failure: Error { case noProject, noSheets }
}
