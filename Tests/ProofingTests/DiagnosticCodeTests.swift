import Foundation
import TestSupport
import Testing

/// Compares the codes in the sources with the page that lists them.
@Suite struct DiagnosticCodeTests {
    /// A code as the sources declare it, with its severity.
    private struct Declared: Hashable {
        let name: String
        let severity: String
    }

    private static let declared: [Declared] = {
        let sources = TestProject.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        let texts = (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
        return texts.flatMap { text in
            text.matches(of: /(?:Self|Code)\(\s*"([a-z0-9.-]+)",\s*\.([a-z]+)/).map {
                Declared(name: String($0.1), severity: String($0.2))
            }
        }
    }()

    /// The rows of the page's tables that begin with a code.
    private static func listed() throws -> [Declared] {
        let page = TestProject.root.appending(path: "Documentation/Diagnostics.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        return text.matches(of: #/\n\| `([a-z0-9.-]+)` \| ([a-z]+) \| /#).map {
            Declared(name: String($0.1), severity: String($0.2))
        }
    }

    @Test func `Every code of the sources is listed with its severity`() throws {
        #expect(Set(Self.declared).subtracting(try Self.listed()) == [])
    }

    @Test func `Every code that is listed exists`() throws {
        #expect(Set(try Self.listed()).subtracting(Self.declared) == [])
    }

    @Test func `No code is declared or listed twice`() throws {
        let names = Self.declared.map(\.name)
        #expect(names.count == Set(names).count)
        let listed = try Self.listed().map(\.name)
        #expect(listed.count == Set(listed).count)
    }

    @Test func `The sources declare codes, and in one spelling`() {
        #expect(Self.declared.count > 50)
        for code in Self.declared {
            #expect(code.name.wholeMatch(of: /[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*/) != nil)
        }
    }

    @Test(
        arguments: (SheetFixture.pages + SheetFixture.words).map(\.code) + WordsFixture.all.map(\.code)
            + CatalogueFixture.all.map(\.code))
    func `A fixture asks for a code that exists`(code: String) {
        #expect(Self.declared.contains { $0.name == code })
    }
}
