/// What to do about the character set that a header names.
enum CatalogueCharset: Equatable {
    /// The file is UTF-8, or is reported as UTF-8 with bad bytes.
    case utf8
    /// The file is UTF-8 although the header names something else.
    case misnamed
    /// The file is in this character set and can be converted.
    case legacy(LegacyCharset)
    /// The file cannot be read.
    case refused

    init(named name: String, isUTF8: Bool, isASCII: Bool) {
        let key = LegacyCharset.key(name)
        let legacy = LegacyCharset(named: name)
        if key == "UTF8" || (isASCII && Self.asciiNames.contains(key)) {
            self = .utf8
        } else if Self.disguised.contains(where: key.hasPrefix) {
            self = .refused
        } else if let legacy, isASCII || !isUTF8 {
            // Text that is valid UTF-8 beyond ASCII is hardly ever anything else: the header was left behind.
            self = .legacy(legacy)
        } else if isUTF8 {
            self = .misnamed
        } else {
            self = Self.placeholders.contains(key) ? .utf8 : .refused
        }
    }

    private static let asciiNames: Set<String> = ["ASCII", "USASCII", "ANSIX341968"]

    /// What stands for UTF-8 in a header that nobody filled in, `CHARSET` as `xgettext` writes it.
    private static let placeholders: Set<String> = asciiNames.union(["CHARSET"])

    /// The sets whose bytes look like ASCII although they mean other characters, or that cannot be a catalogue's.
    private static let disguised = ["UTF7", "UTF16", "UTF32", "UCS2", "UCS4", "ISO2022", "HZ"]

    /// Whether the bytes have two or four to a character, as "Unicode" in old Windows programs.
    static func looksWide(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(2)
        // A catalogue begins with an ASCII character, of which one byte of two is zero in UTF-16.
        return start == [0xFF, 0xFE] || start == [0xFE, 0xFF] || (start.count == 2 && start.count { $0 == 0 } == 1)
    }
}
