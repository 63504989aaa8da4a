package import Foundation
package import Graphics
package import Translation

/// Makes and keeps the fonts that spare cairo from copying into every document what it does not need: a whole CJK font,
/// or hinting.
package struct FontSubsets: Sendable {
    /// Where they are kept between runs.
    ///
    /// They can be made again at any time.
    package let folder: URL

    package init(folder: URL) { self.folder = folder }

    /// The user's cache folder, as the XDG base directory specification has it: relative and empty paths count for
    /// nothing.
    package static func standardFolder(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> URL {
        let named = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
        let home = FileManager.default.homeDirectoryForCurrentUser.appending(path: ".cache")
        return (named ?? home).appending(path: "register-here/fonts")
    }

    /// Files larger than this are worth it: the Latin fonts have half a megabyte, the CJK ones 20.
    private static let largeFile = 5_000_000

    /// Copies of all fonts that are not large, without hinting.
    ///
    /// Of all, because a sheet's bytes must not hang on the languages that are made beside it.
    package func makeWhole(from fonts: [InstalledFont]) throws -> [FontSubset] {
        try fonts.filter { !Self.isLarge($0.file) }.map { font in
            let file = try file(for: font, named: "whole", holding: "unhinted") {
                try FontSubset.makeWhole(of: font.file, face: font.face)
            }
            return FontSubset(file: file, source: font, isWhole: true)
        }
    }

    /// The subsets for some catalogues and a practice's name, one for each large font of each language's families.
    package func make(
        for catalogues: [(language: Language, catalogue: Catalogue)], naming name: String = "",
        from fonts: [InstalledFont]
    ) throws -> [FontSubset] {
        var characters: [InstalledFont: Set<Unicode.Scalar>] = [:]
        for (language, catalogue) in catalogues {
            let words = Self.characters(of: catalogue).union(name.unicodeScalars)
            for font in Self.large(fonts, of: language) { characters[font, default: []].formUnion(words) }
        }
        return try characters.sorted { ($0.key.file, $0.key.face) < ($1.key.file, $1.key.face) }.map { font, wanted in
            let letters = wanted.sorted().map { String($0.value) }.joined(separator: ",")
            let file = try file(for: font, named: "subset", holding: "unhinted \(letters)") {
                try FontSubset.make(of: font.file, face: font.face, characters: wanted, isHinted: false)
            }
            return FontSubset(file: file, source: font)
        }
    }

    /// The fonts that a language needs cut down.
    static func large(_ fonts: [InstalledFont], of language: Language) -> [InstalledFont] {
        let families = language.setting.headlineFamilies + language.setting.textFamilies
        return fonts.filter { families.contains($0.family) && isLarge($0.file) }
    }

    private static func isLarge(_ file: String) -> Bool {
        let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
        return (size ?? 0) > largeFile
    }

    /// The letters of all translations, and ASCII for what a practice writes beside its name.
    private static func characters(of catalogue: Catalogue) -> Set<Unicode.Scalar> {
        var characters = Set((0x20...0x7E).compactMap(Unicode.Scalar.init))
        for message in catalogue.messages {
            for text in message.translations { characters.formUnion(text.unicodeScalars) }
        }
        return characters
    }

    /// The path of a file that is named by all that decides its content; made if it is not there yet.
    private func file(
        for font: InstalledFont, named kind: String, holding content: String, _ make: () throws -> [UInt8]
    ) throws -> String {
        let date = try FileManager.default.attributesOfItem(atPath: font.file)[.modificationDate] as? Date
        let key = "\(font.file) \(font.face) \(date?.timeIntervalSince1970 ?? 0) \(content)"
        let name = "register-here-\(kind)-" + Checksum.sha256(Array(key.utf8)).prefix(32) + ".otf"
        let file = folder.appending(path: name)
        if FileManager.default.fileExists(atPath: file.path) { return file.path }
        let bytes = try make()
        do {
            try WholeFile.write(bytes, to: file)
            return file.path
        } catch {
            // A cache that cannot be kept must not cost a sheet: it is made again in the temporary folder.
            let file = FileManager.default.temporaryDirectory.appending(path: name)
            try WholeFile.write(bytes, to: file)
            return file.path
        }
    }
}
