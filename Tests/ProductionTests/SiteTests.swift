import Foundation
import Graphics
import Layout
import TestSupport
import Testing
import Translation

@testable import Production

/// What stands on a site.
@Suite(.drawing) struct SiteTests {
    @Test func `There is a page for each language and each sheet, and nothing is wrong`() async throws {
        let site = try await SiteSample.shared.value
        #expect(site.result.diagnostics == [])
        let pages = site.pages.map(\.path)
        #expect(site.result.pages == pages.count)
        let languages = ["ar", "my", "uk", "ur"].flatMap { tag in
            ["bilingual-poster", "index", "screen", "wall-poster"].map { "\(tag)/\($0).html" }
        }
        let others = ["check/index.html", "en/index.html", "en/screen.html", "en/wall-poster.html", "index.html"]
        #expect(pages == (languages + others + ["many/index.html", "many/many-languages.html"]).sorted())
    }

    @Test func `Every page forbids all but the site's own files, and needs no more`() async throws {
        let site = try await SiteSample.shared.value
        for (path, source) in site.pages {
            let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; "
            #expect(source.contains(policy), "\(path)")
            let inline = source.matches(of: /<style|<script(?! src=)| style=| on[a-z]+="|javascript:|data:/)
            #expect(inline.isEmpty, "\(path) has \(inline.map(\.0))")
        }
    }

    @Test func `No file leads out of the site`() async throws {
        let site = try await SiteSample.shared.value
        for (path, source) in site.pages {
            for reference in source.webReferences {
                #expect(!reference.contains(/^([a-z]+:|\/)/), "\(path) leads to \(reference)")
            }
        }
        for (path, _) in site.files where path.hasSuffix(".css") || path.hasSuffix(".js") {
            #expect(!site.text(path).contains(/https?:|\/\/[a-z]|@import/), "\(path)")
        }
    }

    @Test func `Every link leads to a file that is there, and to a place that is in it`() async throws {
        let site = try await SiteSample.shared.value
        for (path, source) in site.pages {
            for reference in source.webReferences {
                let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let target = parts[0].split(separator: "?", omittingEmptySubsequences: false)[0]
                let file = target.isEmpty ? path : Self.resolved(String(target), from: path)
                #expect(site.files[file] != nil, "\(path) leads to \(reference)")
                guard parts.count == 2, !parts[1].isEmpty else { continue }
                #expect(site.text(file).contains(" id=\"\(parts[1])\""), "\(path) leads to \(reference)")
            }
        }
        let style = try #require(site.files.keys.first { $0.hasSuffix(".css") })
        let fonts = site.text(style).matches(of: /url\("([^"]*)"\)/).map { "assets/\($0.1)" }
        #expect(fonts.count > 10)
        #expect(Set(fonts) == Set(site.files.keys.filter { $0.hasSuffix(".woff") }))
    }

    private static func resolved(_ target: String, from page: String) -> String {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in (target.removingPercentEncoding ?? target).split(separator: "/") {
            if part == ".." { parts = parts.dropLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    @Test func `A draft says so wherever it is offered, and an approved sheet does not`() async throws {
        let site = try await SiteSample.shared.value
        for (path, source) in site.pages where path.hasPrefix("uk/") || path.hasPrefix("ur/") || path.hasPrefix("my/") {
            #expect(source.contains("do not hang"), "\(path)")
            let links = source.matches(of: /\ download="">([^<]*)</).map { String($0.1) }
            #expect(links.count > 0 && links.allSatisfy { $0.hasPrefix("Draft") }, "\(path)")
        }
        for path in ["ar/index.html", "ar/wall-poster.html", "ar/bilingual-poster.html", "en/wall-poster.html"] {
            #expect(!site.text(path).contains("do not hang"), "\(path)")
            #expect(site.text(path).contains("Approved") && !site.text(path).contains("Draft"), "\(path)")
        }
        // The many languages are drafts as long as one of them is.
        #expect(site.text("many/many-languages.html").contains("This sheet is a draft: do not hang it"))
        #expect(site.text("index.html").contains("10 of 15 sheets are drafts: do not hang those"))
        #expect(site.text("check/index.html").contains(/data-line="T1 · Ukrainian" data-draft="yes"/))
        #expect(site.text("check/index.html").contains(/data-line="T1 · Arabic" data-draft="no"/))
    }

    @Test func `Archives with drafts begin with a word about them`() async throws {
        let site = try await SiteSample.shared.value
        func names(_ tag: String) throws -> [String] {
            try TestArchive.names(of: #require(site.files["packs/sheets-\(tag).zip"]))
        }
        #expect(try names("uk").first == "sheets-uk/READ-ME-FIRST.txt")
        #expect(
            try names("ar") == [
                "sheets-ar/wall-poster-ar-A4-office.pdf", "sheets-ar/wall-poster-ar-A3-office.pdf",
                "sheets-ar/bilingual-poster-ar-en-A4-office.pdf", "sheets-ar/bilingual-poster-ar-en-A3-office.pdf",
            ] + (try names("ar").filter { $0.contains("screen") }))
        #expect(try names("ar").contains("sheets-ar/screen-ar-slide-screen.pdf"))
    }

    @Test func `A sheet's page says what the sheet says, in English, and which version it is`() async throws {
        let site = try await SiteSample.shared.value
        let page = site.text("ur/wall-poster.html")
        let own = try #require(TestProject.catalogue("ur")[.init(text: "It is free.")]?.translations.first)
        let words = "<p class=\"own own-nastaliq\" lang=\"ur\" dir=\"rtl\">\(own)</p>"
        #expect(page.contains(words + "\n<p class=\"english\">It is free.</p>"))
        // Words with details of the practice have them in English too.
        #expect(page.contains("<p class=\"english\">Monday to Friday: 8:00 to 18:30</p>"))
        let edition = TestProject.sheet(TestProject.wallPoster, "ur")
        #expect(page.contains("<code>\(edition.version)</code>"))
        #expect(page.contains("T1 · Urdu · \(edition.version) · machine draft · England · review by 2027-05"))
        for file in site.index.sheets where file.page == "ur/wall-poster.html" {
            #expect(page.contains("<code>\(file.sha256)</code>"))
        }
        #expect(page.contains("Tell whoever runs this web site"))
    }

    @Test func `A back-translation stands beside the words that it is of`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace(
                "msgid \"It is free.\"", with: "# Back-translation: One pays <nothing>.\nmsgid \"It is free.\"",
                in: "Translations/uk.po")
            let site = try await SiteSample.make(in: copy, languages: ["uk"], report: "mailto:sheets@example.org")
            let page = site.text("uk/wall-poster.html")
            #expect(page.contains("Translated back by somebody else: One pays &lt;nothing&gt;."))
            #expect(page.components(separatedBy: "Translated back").count == 2)
            let letter = /<a href="mailto:sheets@example.org\?subject=Mistake%20on%20T1%20Ukrainian%20[0-9a-f]{6}"/
            #expect(page.contains(letter))
        }
    }
}

/// What is in a ZIP file.
enum TestArchive {
    static func names(of archive: [UInt8]) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appending(path: "register-here-\(UUID().uuidString).zip")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(archive).write(to: file)
        return try Tool("unzip").run(["-Z1", file.path]).lines
    }
}
