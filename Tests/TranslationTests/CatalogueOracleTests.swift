import Foundation
import Testing

@testable import Translation

/// Compares what a catalogue means to us with what it means to gettext.
@Suite struct CatalogueOracleTests {
    private static let isWanted = ProcessInfo.processInfo.environment["REGISTER_HERE_SLOW_TESTS"] != nil

    @Test(
        .enabled(if: CatalogueOracle.isInstalled, "Needs msgfmt, msgconv and iconv: install the package gettext"),
        arguments: CatalogueCornerCase.all)
    func `msgfmt takes each corner case as the table says`(corner: CatalogueCornerCase) throws {
        let oracle = try CatalogueOracle()
        defer { oracle.cleanUp() }
        let ours = CatalogueReadingResult(corner.bytes)
        let theirs = try oracle.map(of: corner.bytes, converting: corner.needsConversion)
        #expect((theirs != nil) == (corner.msgfmt != .refuses))
        if corner.msgfmt == .agrees { #expect(ours.catalogue.oracleMap == theirs) }
        if corner.msgfmt == .differs { #expect(ours.catalogue.oracleMap != theirs) }
    }

    @Test(
        .enabled(if: CatalogueOracle.isInstalled, "Needs msgfmt, msgconv and iconv: install the package gettext"),
        arguments: [
            "ISO-8859-1", "ISO-8859-2", "ISO-8859-5", "ISO-8859-9", "ISO-8859-15", "windows-1250", "windows-1251",
            "windows-1252", "windows-1254", "windows-1256",
        ])
    func `Each byte of an old character set means what iconv says it means`(name: String) throws {
        let charset = try #require(LegacyCharset(named: name))
        let oracle = try CatalogueOracle()
        defer { oracle.cleanUp() }
        let good = (UInt8.min...UInt8.max).filter { charset[$0] != "\u{FFFD}" }
        let theirs = try #require(try oracle.text(of: good, in: name))
        #expect(Array(theirs.unicodeScalars) == good.map { charset[$0] })
        for bad in Set(UInt8.min...UInt8.max).subtracting(good) {
            #expect(try oracle.text(of: [bad], in: name) == nil)
        }
    }

    // Fetched, not kept in the repository, because those catalogues are under the GPL.
    @Test(
        .enabled(if: isWanted, "Slow: set REGISTER_HERE_SLOW_TESTS to run it"),
        .enabled(if: CatalogueOracle.isInstalled, "Needs msgfmt, msgconv and iconv: install the package gettext"))
    func `Every real catalogue of gettext's source package means what msgfmt says it means`() throws {
        let corpus = try CatalogueCorpus()
        defer { corpus.cleanUp() }
        guard let files = try corpus.files() else { try Test.cancel("gettext's source package is not to be had here") }
        let oracle = try CatalogueOracle()
        defer { oracle.cleanUp() }
        let outcomes = try files.map { try CorpusOutcome(of: [UInt8](Data(contentsOf: $0)), asking: oracle) }
        for (outcome, same) in Dictionary(grouping: outcomes, by: \.self) { print("\(same.count) \(outcome)") }
        #expect(files.count > 1_000)
        #expect(outcomes.count { $0 == .equal } > files.count * 9 / 10)
        #expect(Set(outcomes).subtracting(CorpusOutcome.expected) == [])
    }
}

/// How our reading of a file compares with that of msgfmt.
private enum CorpusOutcome: Hashable {
    case equal, different, refusedByOracleAlone, refusedByBoth
    case refusedByUsAlone([String])

    /// Where the two may differ: `Ours` in the table of corner cases says so.
    static let expected: Set<CorpusOutcome> = [
        .equal,
        // Greek, Japanese and Korean in old character sets.
        .refusedByUsAlone(["charset-refused"]),
        // Bold text made with terminal codes, in `en@boldquot.po`.
        .refusedByUsAlone(["control-character"]),
        // A compendium of contradicting translations, in `mm-viet.comp.po`.
        .refusedByUsAlone(["conflict-marker"]),
    ]

    init(of bytes: [UInt8], asking oracle: CatalogueOracle) throws {
        let ours = CatalogueReadingResult(bytes)
        // 32 files of gettext 0.21 are UTF-8 although their headers name an older set; msgfmt takes the bytes as they are.
        let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
        let theirs = try oracle.map(of: bytes, converting: !isUTF8 && ours.errorCodes.isEmpty)
        switch (ours.errorCodes.isEmpty, theirs) {
        case (true, nil): self = .refusedByOracleAlone
        case (true, let map?): self = ours.catalogue.oracleMap == map ? .equal : .different
        case (false, nil): self = .refusedByBoth
        case (false, _): self = .refusedByUsAlone(Set(ours.errorCodes).sorted())
        }
    }
}
