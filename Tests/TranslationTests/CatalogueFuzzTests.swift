import Diagnostics
import TestSupport
import Testing
import Translation

/// Damaged files: reading them must end, and what comes of it must hold together.
@Suite struct CatalogueFuzzTests {
    /// All corner cases one after the other, with everything that a catalogue can have.
    private static let sample = Array(
        (catalogueHeader("\"Plural-Forms: nplurals=2; plural=n != 1;\\n\"") + #"""
            # note é
            #. for you
            #: a:1 ⁨b c⁩:2
            #, fuzzy, range: 0..5
            #| msgctxt "x"
            #| msgid "old"
            msgctxt "c\t\303\251"
            msgid "One \"day\""
            msgid_plural ""
            "Days"
            msgstr[0] "Ein „Tag“\n"
            msgstr[1] "Tage 😀"

            #~| msgid "w"
            #~ msgid "Gone"
            #~ msgstr "Weg"
            """#).utf8)

    @Test func `Every beginning of a file is read`() {
        for length in 0...Self.sample.count { check(Array(Self.sample.prefix(length))) }
    }

    @Test func `Every end of a file is read`() {
        for length in 0...Self.sample.count { check(Array(Self.sample.suffix(length))) }
    }

    @Test func `2,000 damaged files are read`() {
        var random = SeededNumbers(seed: 2_026)
        for _ in 0..<2_000 { check(damaged(Self.sample, &random)) }
    }

    @Test func `Damaged corner cases are read`() {
        var random = SeededNumbers(seed: 7)
        for corner in CatalogueCornerCase.all where corner.bytes.count < 2_000 {
            for _ in 0..<10 { check(damaged(corner.bytes, &random)) }
        }
    }

    private func check(_ bytes: [UInt8]) {
        let result = CatalogueReadingResult(bytes)
        let lines = bytes.count + 1
        #expect(result.errorCodes.count <= CatalogueLimits.errors)
        #expect(result.diagnostics.allSatisfy { (1...lines).contains($0.location?.line ?? 0) })
        #expect(result.diagnostics.allSatisfy { ($0.location?.column ?? 0) >= 1 })
        #expect(result.catalogue.messages.allSatisfy { !$0.translations.isEmpty })
        let live = result.catalogue.messages.filter { !$0.isObsolete }
        #expect(Set(live.map(\.id)).count == live.count)
        #expect(live.allSatisfy { result.catalogue[$0.id] == $0 })
        #expect(!bytes.isEmpty || result.codes == ["empty"])
        for report in result.diagnostics { _ = DiagnosticFormat.plain.text(for: report) }
    }

    /// A file with a few bytes changed, left out, put in or repeated.
    private func damaged(_ bytes: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
        var result = bytes
        let telling = Array("\"\\#~|\n[]01msgid \0\r\u{A0}“".utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) where !result.isEmpty {
            let place = Int.random(in: 0..<result.count, using: &random)
            let end = Int.random(in: place...min(place + 30, result.count), using: &random)
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
