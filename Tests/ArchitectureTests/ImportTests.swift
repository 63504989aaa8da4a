import Foundation
import TestSupport
import Testing

/// Imports go downwards only, as the table in `ARCHITECTURE.md` says.
struct ImportTests {
    /// What each module may import of ours and of C, beside Foundation, Glibc and Synchronization.
    private static let allowed: [String: Set<String>] = {
        let base: Set = ["Diagnostics", "SourceYAML"]
        let values = base.union(["Translation", "Design", "Graphics"])
        let signing = values.union(["Signing"])
        let layout = signing.union(["Layout", "Packing"])
        let all = layout.union(["Proofing", "Rendering", "Prepress", "Exchange", "Production"])
        return [
            "Diagnostics": [], "SourceYAML": ["Diagnostics", "Yams"], "Translation": base, "Design": base,
            "Graphics": ["CCairo", "CPango", "CRSVG", "CQREncode", "CICU"], "Packing": ["CZlib"], "Signing": values,
            "Layout": signing, "Proofing": layout, "Rendering": layout, "Prepress": layout.union(["CQPDF", "CLCMS"]),
            "Exchange": ["Translation", "Packing", "Diagnostics", "FoundationXML"],
            "Production": all.subtracting(["Production"]), "posters": all.union(["ArgumentParser"]), "bench": all,
        ]
    }()

    @Test(arguments: allowed.keys.sorted())
    func `a module imports only what stands below it`(module: String) throws {
        let system: Set = ["Foundation", "Glibc", "Synchronization"]
        let allowed = try #require(Self.allowed[module]).union(system)
        for (file, imports) in try Self.imports(of: module) {
            let strangers = imports.subtracting(allowed)
            #expect(strangers.isEmpty, "\(file) imports \(strangers.sorted())")
        }
    }

    @Test(arguments: [
        ("CQPDF", "Prepress", "PDFReader.swift"), ("CLCMS", "Prepress", "Separation.swift"),
        ("CZlib", "Packing", "Deflate.swift"), ("FoundationXML", "Exchange", "XMLTree.swift"),
    ])
    func `a library is touched by one file only`(library: String, module: String, file: String) throws {
        let users = try Self.imports(of: module).filter { $0.imports.contains(library) }.map(\.file)
        #expect(users == [file])
    }

    @Test func `every folder of sources stands in the table`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
        let swift = folders.filter { !$0.hasPrefix("C") }
        #expect(Set(swift) == Set(Self.allowed.keys))
    }

    @Test func `nothing claims safety that the compiler cannot see`() throws {
        for module in Self.allowed.keys {
            for file in try Self.files(of: module) {
                let text = try String(contentsOf: file, encoding: .utf8)
                #expect(!text.contains("@unchecked Sendable") && !text.contains("nonisolated(unsafe)"), "\(file.path)")
            }
        }
    }

    private static let sources = TestProject.root.appending(path: "Sources")

    private static func files(of module: String) throws -> [URL] {
        let folder = sources.appending(path: module)
        let names = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
        return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
            .map { folder.appending(path: $0) }
    }

    private static func imports(of module: String) throws -> [(file: String, imports: Set<String>)] {
        try files(of: module).map { file in
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            let names = lines.filter { $0.hasPrefix("import ") || $0.contains(" import ") && !$0.hasPrefix("///") }
                .compactMap { $0.split(separator: " ").last.map(String.init) }
            return (file.lastPathComponent, Set(names.filter { $0.first?.isUppercase == true }))
        }
    }
}
