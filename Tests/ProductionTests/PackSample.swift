import Signing

@testable import Production

/// An invented pack with everything that a page can hold.
enum PackSample {
    /// One white pixel (PNG).
    static let pixel: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8,
        0,
        0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0xF8, 0x0F, 0, 1, 1, 1,
        0,
        0x1B, 0xB6, 0xEE, 0x56, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]

    /// English and own name, tag, and whether it runs from right to left.
    static let languages = [
        ("Arabic", "العربية", "ar", true), ("Urdu", "اردو", "ur", true), ("Ukrainian", "Українська", "uk", false),
        ("Burmese", "မြန်မာ", "my", false), ("English", "English", "en", false),
    ]

    static func contents(
        for purpose: PackContents.Purpose = .office, picture: (String) -> [UInt8] = { _ in pixel },
        state: (String) -> WordsState = { _ in .machineDraft }
    ) -> PackContents {
        let groups = languages.map { english, endonym, tag, isRightToLeft in
            PackContents.Group(
                english: english, endonym: endonym, tag: tag, isRightToLeft: isRightToLeft,
                sheets: sheets(tag, purpose, picture(tag), state(tag)))
        }
        let many = PackContents.Group(
            english: "Many languages", endonym: "", tag: "mul", isRightToLeft: false,
            sheets: [
                PackContents.Sheet(
                    title: "Pointing card", says: "Point to your language, and we get you an interpreter.",
                    paper: "A3 across", file: "many/point-A3-\(purpose == .office ? "office" : "press").pdf",
                    state: state("mul"), sides: .shortEdge, thumbnail: picture("mul"))
            ])
        return PackContents(
            practice: "Elm Lane Surgery", purpose: purpose, date: "26 November 2026", groups: [many] + groups,
            leftOut: [
                PackContents.LeftOut(
                    what: "Wall poster in Khmer on A5", why: "its words do not fit at a size that can be read."),
                PackContents.LeftOut(
                    what: "Surgery of Sanctuary notice", why: "the practice's file names no award."),
            ])
    }

    private static func sheets(
        _ tag: String, _ purpose: PackContents.Purpose, _ picture: [UInt8], _ state: WordsState
    ) -> [PackContents.Sheet] {
        let variant = purpose == .office ? "office" : "press"
        return [
            PackContents.Sheet(
                title: "Wall poster", says: "You can register with a doctor here. It is free. You need no documents.",
                paper: "A4", file: "\(tag)/wall-poster-\(tag)-A4-\(variant).pdf", state: state, thumbnail: picture),
            PackContents.Sheet(
                title: "Leaflet",
                says: "What a doctor does, how to register, what it costs, and what to do if refused.",
                paper: "A4, folded into three", file: "\(tag)/leaflet-\(tag)-A4-\(variant).pdf", state: state,
                sides: .shortEdge, finish: .folded(panels: 3), thumbnail: picture),
            PackContents.Sheet(
                title: "Access cards", says: "I can register with a doctor without papers. On the back: for staff.",
                paper: "A4, ten cards", file: "\(tag)/card-\(tag)-A4-\(variant).pdf", state: state, sides: .longEdge,
                finish: .cut(pieces: 10), thumbnail: picture),
        ]
    }
}
