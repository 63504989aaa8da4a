import Diagnostics
import Layout
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
        let error = #expect(throws: PrepressError.self) { try DrawnPage(bytes, of: layout) }
        #expect(error?.reason.isEmpty == false)
        #expect(error?.description.hasPrefix("finishing the PDF: ") == true)
        #expect(Preflight().diagnostics(for: bytes, named: "x.pdf").map(\.code) == [.preflightUnreadable])
    }

    @Test func `A drawing that is cut off anywhere is refused or mended, and never ends the program`() async throws {
        let sheet = try await SheetLibrary.sheet("en")
        for length in stride(from: 0, to: sheet.drawn.count, by: 1_997) {
            _ = try? DrawnPage(Array(sheet.drawn[..<length]), of: sheet.layout)
        }
    }

    @Test func `A sheet that is cut off anywhere is never accepted`() async throws {
        let bytes = try await SheetLibrary.sheet("en").bytes
        for length in stride(from: 0, to: bytes.count - 2_000, by: 1_997) {
            let isAccepted = Preflight().diagnostics(for: Array(bytes[..<length]), as: .office, named: "x.pdf").isEmpty
            #expect(!isAccepted, "\(length) of \(bytes.count) bytes")
        }
    }

    @Test func `A sheet whose words are others than those that were drawn is not finished`() async throws {
        let sheet = try await SheetLibrary.sheet("en")
        let other = try await SheetLibrary.sheet("fr").layout
        #expect(throws: PrepressError.self) { try DrawnPage(sheet.drawn, of: other) }
    }
}
