import Diagnostics
import Exchange
import Foundation
import TestSupport
import Testing

/// What libFuzzer starts from, and what it once found, is read without harm.
@Suite struct ReturnedCorpusTests {
    @Test func `Every file of the corpus is imported or refused with words`() throws {
        let folder = TestProject.root.appending(path: "Tests/Fuzz/returned")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let catalogue = [UInt8](try Data(contentsOf: folder.appending(path: "words.po")))
        let trip = ExchangeTrip(entries: "")
        #expect(files.count >= 6)
        for file in files {
            let (result, problems) = trip.imported([UInt8](try Data(contentsOf: file)), into: catalogue)
            #expect(result != nil || problems.hasErrors, "\(file.lastPathComponent)")
        }
    }
}
