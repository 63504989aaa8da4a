import TestSupport
import Testing

@testable import Prepress

/// Screen colours become inks, and never more than dries.
@Suite struct SeparationTests {
    /// Dark colours, of which profiles give the most ink.
    private static let dark: [UInt8] = [0, 0, 1, 1, 1, 1, 0, 0, 128, 0, 51, 102, 20, 20, 60, 60, 0, 0, 0, 60, 0]

    private func separation(inkLimit: Double? = nil) throws -> Separation {
        let profiles = try TestProject.profiles()
        return try Separation(from: profiles.screen, to: profiles.press, inkLimit: inkLimit)
    }

    @Test func `White is paper and black is black alone`() throws {
        #expect(try separation().inks([255, 255, 255, 0, 0, 0]) == [0, 0, 0, 0, 0, 0, 0, 255])
    }

    @Test func `A colour by itself has the inks that it has in a picture`() throws {
        let separation = try separation()
        let alone = separation.inks(of: ScreenColour(0, 0.2, 0.4)).map { UInt8(($0 * 255).rounded()) }
        #expect(alone == separation.inks([0, 51, 102]))
    }

    @Test(arguments: [300.0, 220, 150])
    func `Colours together leave room for black under the limit`(limit: Double) throws {
        let inks = try separation(inkLimit: limit).inks(Self.dark)
        for place in stride(from: 0, to: inks.count, by: 4) {
            let colour = inks[place..<place + 3].reduce(0) { $0 + Int($1) }
            #expect(Double(colour) / 255 * 100 <= limit - 100)
        }
    }

    /// The project's own profile keeps the limit by itself.
    @Test func `A limit that is kept changes nothing`() throws {
        #expect(try separation().inks(Self.dark) == separation(inkLimit: 400).inks(Self.dark))
    }
}
