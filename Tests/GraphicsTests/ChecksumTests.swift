import Graphics
import Testing

@Suite struct ChecksumTests {
    /// FIPS 180-4's examples, and bytes that are no text.
    @Test(
        arguments: [
            ([], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            (Array("abc".utf8), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            ([0], "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
            (Array("a\0b".utf8), "59b271ae1bbcb1d31d41929817f4b16fb439eb4f31520b5ad1d5ce98920a7138"),
            (
                [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000),
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            ),
        ] as [([UInt8], String)])
    func `A checksum is the SHA-256 of all bytes`(bytes: [UInt8], checksum: String) {
        #expect(Checksum.sha256(bytes) == checksum)
    }
}
