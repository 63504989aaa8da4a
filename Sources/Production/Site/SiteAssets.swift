internal import Diagnostics
internal import Foundation
internal import Graphics
internal import Layout
internal import Translation

/// The styles, scripts and fonts of a site, each named by what is in it, so that browsers may keep them for ever.
struct SiteAssets {
    static let folder = "assets"
    static let names = ["site.css", "start.js", "zip.js", "check.js"]

    /// The path of each of `names`.
    private(set) var paths: [String: String] = [:]
    private(set) var files: [(path: String, bytes: [UInt8])] = []

    init(for contents: SiteContents, reporting diagnostics: inout [Diagnostic]) throws {
        let fonts = try Self.fonts(for: contents).files()
        let project = contents.order.project
        let languages = contents.order.setting.languages.languages
        for name in Self.names {
            guard let source = project.text(of: project.siteFolder.appending(path: name), reporting: &diagnostics)
            else {
                continue
            }
            var text = source.text
            if name.hasSuffix(".css") {
                let colours = PackStyle.colours(in: contents.order.setting.palette)
                text = colours + fonts.map(\.rule).joined() + text + SiteFonts.rules(for: languages)
            }
            add(Array(text.utf8), named: name)
        }
        add(Array((PackDoor.icon(in: contents.order.setting.palette) + "\n").utf8), named: "icon.svg")
        files += fonts.map { ("\(Self.folder)/\($0.name)", $0.bytes) }
    }

    private mutating func add(_ bytes: [UInt8], named name: String) {
        let parts = name.split(separator: ".")
        let path = "\(Self.folder)/\(parts[0])-\(Checksum.sha256(bytes).prefix(8)).\(parts[1])"
        paths[name] = path
        files.append((path, bytes))
    }

    /// All letters that pages show.
    private static func fonts(for contents: SiteContents) throws -> SiteFonts {
        let installed = try FontMap(configuration: contents.order.project.fontConfiguration.path).fonts()
        let setting = contents.order.setting
        // What is typed, and the marks of our own sentences.
        var english = String(String.UnicodeScalarView((0x20...0x7E).compactMap(Unicode.Scalar.init)))
        english += "\u{A0}£²·×–—‘’“”…→" + contents.order.practice.name
        english += setting.languages.spoken.map { $0.englishName + $0.advice }.joined()
        for sheet in contents.sheets { english += sheet.words.map(\.english).joined() + sheet.passport }
        var fonts = SiteFonts(installed, english: english)
        for language in setting.languages.languages {
            fonts.add(name: language.endonym, in: language.setting)
            fonts.add(words: language.endonym, in: language.setting)
        }
        for words in contents.sheets.flatMap(\.words) {
            if let own = words.own { fonts.add(words: own, in: words.language.setting) }
        }
        return fonts
    }
}
