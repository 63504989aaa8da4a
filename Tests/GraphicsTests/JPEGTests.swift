import Graphics
import TestSupport
import Testing

/// Photographs of logos, and what passes for them.
@Suite(.drawing) struct JPEGTests {
    /// A file with one thing changed, and why it is refused.
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let reason: String
        let change: @Sendable (inout [UInt8]) throws -> Void

        init(_ description: String, _ reason: String, _ change: @escaping @Sendable (inout [UInt8]) throws -> Void) {
            (testDescription, self.reason, self.change) = (description, reason, change)
        }
    }

    struct NotThere: Error {}

    private static let malformed = "it is not built as a JPEG file is"
    private static let packed = "it is packed in a way that is not read"

    private static let faults = [
        Fault("no end", "it is cut short") { $0.removeLast(2) },
        Fault("half of it", "it is cut short") { $0.removeLast($0.count / 2) },
        Fault("nothing but its beginning", "it is cut short") { $0.removeLast($0.count - 4) },
        Fault("an end at once", malformed) { $0 = [0xFF, 0xD8, 0xFF, 0xD9] },
        Fault("an end before the pixels", malformed) {
            $0.insert(contentsOf: [0xFF, 0xD9], at: try $0.place(of: 0xDA))
        },
        Fault("no size", malformed) { bytes in
            let place = try bytes.place(of: 0xC0)
            bytes.removeSubrange(place..<place + 2 + Int(bytes[place + 3]))
        },
        Fault("two sizes", malformed) { bytes in
            let place = try bytes.place(of: 0xC0)
            bytes.insert(contentsOf: bytes[place..<place + 2 + Int(bytes[place + 3])], at: place)
        },
        Fault("a height of 0", malformed) { bytes in
            let place = try bytes.place(of: 0xC0)
            (bytes[place + 5], bytes[place + 6]) = (0, 0)
        },
        Fault("more components than are described", malformed) { $0[try $0.place(of: 0xC0) + 9] = 4 },
        Fault("a segment without a length", malformed) { bytes in
            let place = try bytes.place(of: 0xDB)
            (bytes[place + 2], bytes[place + 3]) = (0, 1)
        },
        Fault("a segment beyond the end", "it is cut short") { $0[try $0.place(of: 0xDB) + 2] = 0xFF },
        Fault("a stray byte", malformed) { $0.insert(0x20, at: try $0.place(of: 0xDB)) },
        Fault("a restart outside of the pixels", malformed) {
            $0.insert(contentsOf: [0xFF, 0xD0], at: try $0.place(of: 0xDB))
        },
        Fault("a second beginning", malformed) { $0.insert(contentsOf: [0xFF, 0xD8], at: 2) },
        Fault("arithmetic coding", packed) { $0[try $0.place(of: 0xC0) + 1] = 0xC9 },
        Fault("lossless coding", packed) { $0[try $0.place(of: 0xC0) + 1] = 0xC3 },
        Fault("twelve bits", packed) { $0[try $0.place(of: 0xC0) + 4] = 12 },
        Fault("a side of 4001 pixels", "a side is longer than 4000 pixels") { bytes in
            let place = try bytes.place(of: 0xC0)
            (bytes[place + 7], bytes[place + 8]) = (0x0F, 0xA1)
        },
        Fault("two components", "it is not in screen colours; save it in RGB") { bytes in
            let place = try bytes.place(of: 0xC0)
            (bytes[place + 3], bytes[place + 9]) = (14, 2)
            bytes.removeSubrange(place + 16..<place + 19)
        },
        Fault("no pixels that can be decoded", "it cannot be decoded") { bytes in
            let place = try bytes.place(of: 0xDB)
            bytes.removeSubrange(place..<place + 2 + Int(bytes[place + 3]))
        },
    ]

    @Test(arguments: faults) func `A file with a fault is refused with the reason`(fault: Fault) throws {
        var bytes = try TestLogo.bytes("tiny.jpg")
        _ = try RasterPicture(bytes)
        try fault.change(&bytes)
        let error = #expect(throws: GraphicsError.self) { _ = try RasterPicture(jpeg: bytes) }
        #expect(error?.reason == fault.reason)
    }

    @Test(arguments: [
        ("leaf-cmyk.jpg", "it is in inks (CMYK); save it in RGB"),
        ("leaf-turned.jpg", "it is turned or mirrored only by a note in it; save it upright"),
    ])
    func `A picture that programs disagree about is refused`(name: String, reason: String) throws {
        let bytes = try TestLogo.bytes(name)
        let error = #expect(throws: GraphicsError.self) { _ = try RasterPicture(bytes) }
        #expect(error?.reason == reason)
    }

    @Test(arguments: [
        ("leaf.jpg", 400, 120, 3, 1), ("leaf-progressive.jpg", 400, 120, 3, 1), ("leaf-grey.jpg", 400, 120, 1, 1),
        ("leaf-cmyk.jpg", 400, 120, 4, 1), ("leaf-turned.jpg", 400, 120, 3, 6), ("tiny.jpg", 16, 8, 3, 1),
    ])
    func `A header says what the picture is`(
        name: String, width: Int, height: Int, components: Int, orientation: Int
    ) throws {
        let header = try JPEGHeader(TestLogo.bytes(name))
        #expect(header.width == width && header.height == height)
        #expect(header.components == components && header.orientation == orientation)
    }

    @Test(arguments: ["leaf.jpg", "leaf-progressive.jpg", "leaf-grey.jpg"])
    func `A file cut short anywhere is refused`(name: String) throws {
        let bytes = try TestLogo.bytes(name)
        for length in 0..<bytes.count {
            #expect(throws: GraphicsError.self) { _ = try JPEGHeader(Array(bytes.prefix(length))) }
        }
    }

    @Test func `A file with a wrong byte is refused or a picture of the size that it says`() throws {
        let bytes = try TestLogo.bytes("tiny.jpg")
        for index in bytes.indices {
            for byte: UInt8 in [0, 0xFF, bytes[index] ^ 1] {
                var broken = bytes
                broken[index] = byte
                guard let picture = try? RasterPicture(jpeg: broken) else { continue }
                let header = try JPEGHeader(broken)
                #expect(picture.width == header.width && picture.height == header.height)
            }
        }
    }

    /// Both orders of bytes, and what cannot be read, which says nothing.
    @Test(
        arguments: [
            ([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0], 8),
            ([0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0], 3),
            ([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 9, 0, 0, 0], 1),
            ([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 4, 0, 1, 0, 0, 0, 8, 0, 0, 0], 1),
            ([0x49, 0x49, 42, 0, 8, 0, 0, 0, 0xFF, 0xFF], 1), ([0x49, 0x49, 42, 0, 0xFF, 0xFF, 0xFF, 0xFF], 1),
            ([0x49, 0x49], 1), ([], 1),
        ] as [([UInt8], Int)])
    func `A note about the way up is heeded where it can be read`(note: [UInt8], orientation: Int) throws {
        var bytes = try TestLogo.bytes("tiny.jpg")
        let content = Array("Exif\0\0".utf8) + note
        bytes.insert(contentsOf: [0xFF, 0xE1, 0, UInt8(content.count + 2)] + content, at: 2)
        #expect(try JPEGHeader(bytes).orientation == orientation)
    }

    @Test func `Fill bytes, restarts and what follows the end change nothing`() throws {
        var bytes = try TestLogo.bytes("tiny.jpg")
        bytes.insert(contentsOf: [0xFF, 0xFF, 0xFF], at: try bytes.place(of: 0xDB))
        bytes += [1, 2, 3]
        let picture = try RasterPicture(jpeg: bytes)
        #expect(picture.width == 16 && picture.height == 8)
    }

    /// The left half is dark blue and the right half orange.
    @Test func `Pixels come out in their colours`() throws {
        let picture = try RasterPicture(TestLogo.bytes("tiny.jpg"))
        let surface = try ImageSurface(width: 16, height: 8)
        try surface.draw { context in context.draw(picture, in: Rectangle(x: 0, y: 0, width: 16, height: 8)) }
        let pixels = surface.pixels()
        let expected: [(place: Int, colour: [Int])] = [(4, [102, 51, 0]), (12, [0, 120, 230])]
        for (place, colour) in expected {
            let start = (4 * 16 + place) * 4
            let errors = (0..<3).map { abs(Int(pixels[start + $0]) - colour[$0]) }
            #expect(errors.allSatisfy { $0 < 12 }, "\(errors)")
        }
    }

    @Test(arguments: [[], [0xFF], [0xFF, 0xD8], Array("GIF89a".utf8), Array("<svg/>".utf8)] as [[UInt8]])
    func `Other bytes are no JPEG`(bytes: [UInt8]) {
        #expect(!JPEGHeader.claims(bytes))
        #expect(throws: GraphicsError.self) { _ = try JPEGHeader(bytes) }
    }
}

extension [UInt8] {
    /// Where the first segment of a kind begins.
    fileprivate func place(of marker: UInt8) throws -> Int {
        guard let place = indices.dropLast().first(where: { self[$0] == 0xFF && self[$0 + 1] == marker }) else {
            throw JPEGTests.NotThere()
        }
        return place
    }
}
