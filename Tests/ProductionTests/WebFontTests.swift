import Graphics
import Packing
import TestSupport
import Testing

@testable import Production

/// Fonts as browsers take them (WOFF 1.0).
@Suite struct WebFontTests {
    private static func cut() throws -> [UInt8] {
        let font = try #require(try TestProject.fontMap().fonts().first { $0.family == "Noto Naskh Arabic" })
        return try FontSubset.make(of: font.file, face: font.face, characters: Set("العربية".unicodeScalars))
    }

    private static func number(_ bytes: [UInt8], at place: Int, count: Int = 4) -> Int {
        bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }

    @Test func `Every table comes out as it was`() throws {
        let font = try Self.cut()
        let packed = try #require(WebFont.packed(font))
        #expect(packed.count < font.count)
        #expect(String(decoding: packed[0..<4], as: UTF8.self) == "wOFF")
        #expect(Self.number(packed, at: 8) == packed.count)
        #expect(Self.number(packed, at: 16) == font.count)
        let count = Self.number(font, at: 4, count: 2)
        #expect(Self.number(packed, at: 12, count: 2) == count && count > 8)
        for index in 0..<count {
            let (entry, record) = (44 + 20 * index, 12 + 16 * index)
            #expect(packed[entry..<entry + 4] == font[record..<record + 4])
            #expect(packed[entry + 16..<entry + 20] == font[record + 4..<record + 8])
            let (start, length) = (Self.number(font, at: record + 8), Self.number(font, at: record + 12))
            let (place, size) = (Self.number(packed, at: entry + 4), Self.number(packed, at: entry + 8))
            #expect(place % 4 == 0 && Self.number(packed, at: entry + 12) == length)
            let stored = Array(packed[place..<place + size])
            let table = size == length ? stored : Deflate.unpacked(stored, limit: length)
            #expect(table == Array(font[start..<start + length]))
        }
    }

    @Test func `What is no font is not packed`() throws {
        let font = try Self.cut()
        #expect(WebFont.packed([]) == nil)
        #expect(WebFont.packed(Array(font[0..<40])) == nil)
        #expect(WebFont.packed(Array(font.dropLast(8))) == nil)
    }
}
