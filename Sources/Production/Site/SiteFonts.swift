internal import Foundation
internal import Graphics
internal import Translation

/// The fonts of a site: those of the sheets, cut down to the letters that its pages show.
struct SiteFonts {
    private let installed: [InstalledFont]
    /// What is shown in each family, bold or not.
    private var letters: [Face: Set<Unicode.Scalar>] = [:]

    private struct Face: Hashable, Comparable {
        let family: String
        let isBold: Bool

        static func < (left: Self, right: Self) -> Bool {
            (left.family, left.isBold ? 1 : 0) < (right.family, right.isBold ? 1 : 0)
        }
    }

    /// What a font file is called in styles, and its bytes.
    struct File {
        let name: String
        let bytes: [UInt8]
        let rule: String
    }

    /// English words and what is typed into fields, in both weights.
    init(_ installed: [InstalledFont], english: String) {
        self.installed = installed
        for face in [Face(family: "Noto Sans", isBold: false), Face(family: "Noto Sans", isBold: true)] {
            letters[face] = Set(english.unicodeScalars)
        }
        letters[Face(family: "Noto Serif", isBold: true)] = Set(english.unicodeScalars)
    }

    /// A language's name, which stands in its headlines' font.
    mutating func add(name: String, in setting: TypeSetting) {
        for family in setting.headlineFamilies.prefix(1) {
            letters[Face(family: family, isBold: true), default: []].formUnion(Self.letters(of: name))
        }
    }

    /// A language's words.
    mutating func add(words: String, in setting: TypeSetting) {
        for family in setting.textFamilies {
            letters[Face(family: family, isBold: false), default: []].formUnion(Self.letters(of: words))
        }
    }

    /// The letters of a text, and those that browsers take them apart into or put together from before they look into a
    /// font: Thai's am is a ring and a vowel.
    private static func letters(of text: String) -> Set<Unicode.Scalar> {
        let forms = [text, text.decomposedStringWithCompatibilityMapping, text.precomposedStringWithCanonicalMapping]
        return Set(forms.flatMap(\.unicodeScalars))
    }

    /// The files, named by what is in them.
    func files() throws -> [File] {
        try letters.sorted { $0.key < $1.key }.compactMap { face, letters in
            let faces = installed.filter { $0.family == face.family }
            guard let font = faces.first(where: { $0.weight == (face.isBold ? 200 : 80) }) ?? faces.first else {
                return nil
            }
            let cut = try FontSubset.make(of: font.file, face: font.face, characters: letters)
            guard let bytes = WebFont.packed(cut) else { return nil }
            let plain = face.family.lowercased().replacing(" ", with: "-") + (face.isBold ? "-bold" : "")
            let name = "\(plain)-\(Checksum.sha256(bytes).prefix(8)).woff"
            let rule = """
                @font-face{font-family:"\(face.family)";font-weight:\(face.isBold ? 700 : 400);font-display:swap;\
                src:url("\(name)") format("woff")}

                """
            return File(name: name, bytes: bytes, rule: rule)
        }
    }

    /// Styles that set each language's words and name as its readers expect.
    static func rules(for languages: [Language]) -> String {
        var seen: Set<String> = []
        return languages.map(\.setting).filter { seen.insert($0.name).inserted }.map { setting in
            let words = quoted(setting.textFamilies)
            let names = quoted(setting.headlineFamilies)
            return """
                .own-\(setting.name){font-family:\(words),"Noto Sans",sans-serif;line-height:\(max(1.5, setting.textSpacing))}
                .name.own-\(setting.name){font-family:\(names),"Noto Sans",sans-serif;line-height:\(lineHeight(setting))}

                """
        }.joined()
    }

    /// A name of one line: tall marks keep clear of what stands above.
    private static func lineHeight(_ setting: TypeSetting) -> Double { max(1.3, setting.headlineSpacing) }

    private static func quoted(_ families: [String]) -> String {
        families.map { "\"\($0)\"" }.joined(separator: ",")
    }
}
