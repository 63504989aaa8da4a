import Prepress
import TestSupport
import Testing

/// Input that is no PDF, or no longer one.
@Suite struct DamagedFileTests {
    @Test(arguments: [
        [], [0x25], Array("hello".utf8), Array("%PDF-1.5\n%%EOF\n".utf8), [UInt8](repeating: 0, count: 5_000),
    ])
    func `What is no PDF is refused with a reason`(bytes: [UInt8]) async throws {
        let layout = try await SheetLibrary.sheet("en").layout
        let error = #expect(throws: PrepressError.self) {
            try FinishedSheet.make(bytes, for: layout, date: PrintedSheet.date)
        }
        #expect(error?.reason.isEmpty == false)
        #expect(error?.description.hasPrefix("finishing the PDF: ") == true)
    }

    @Test func `A sheet that is cut off anywhere is refused or mended, and never ends the program`() async throws {
        let sheet = try await SheetLibrary.sheet("en")
        for length in stride(from: 0, to: sheet.bytes.count, by: 997) {
            let part = Array(sheet.bytes[..<length])
            _ = try? FinishedSheet.make(part, for: sheet.layout, date: PrintedSheet.date)
        }
    }

    @Test func `A sheet that is finished twice stays one`() async throws {
        let sheet = try await SheetLibrary.sheet("en")
        let again = try FinishedSheet.make(
            sheet.bytes, for: sheet.layout, date: PrintedSheet.date)
        #expect(again.starts(with: Array("%PDF-".utf8)))
        #expect(abs(again.count - sheet.bytes.count) < 1_000)
    }
}
