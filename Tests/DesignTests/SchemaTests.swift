import Design
import Foundation
import Production
import Signing
import TestSupport
import Testing

@testable import Translation

/// The JSON Schemas that editors use know the same keys and names as our parsers.
@Suite struct SchemaTests {
    private func read(_ schema: SchemaPart.Schema) throws -> JSONDocument {
        try JSONDocument(readingFrom: TestProject.root.appending(path: schema.rawValue))
    }

    @Test(arguments: SchemaPart.all)
    func `a schema knows the keys that the parser knows and no others`(part: SchemaPart) throws {
        let keys = part.parserKeys()
        #expect(!keys.isEmpty)
        #expect(try read(part.schema).value(at: part.path + ".properties")?.keys == keys)
    }

    @Test(arguments: SchemaPart.Schema.allCases)
    func `every mapping of a schema is one that a parser reads`(schema: SchemaPart.Schema) throws {
        let mappings = try read(schema).objects().filter { $0.object["properties"] != nil }
        let known = SchemaPart.all.filter { $0.schema == schema }.map(\.path)
        #expect(mappings.map(\.path).filter { !$0.hasSuffix("properties") }.sorted() == known.sorted())
    }

    /// The sources of each parser, and how many mappings it reads with another's.
    @Test(
        arguments: [
            (.template, "Design", ["Template"], 0), (.practice, "Translation", ["Practice"], 0),
            (.languages, "Translation", ["Language", "SpokenLanguage"], 0), (.letters, "Translation", ["Letter"], 0),
            (.facts, "Design", ["Fact"], 0), (.theme, "Design", ["Theme", "Palette"], 1),
            (.signed, "Signing", ["SignOff"], 0), (.touched, "Signing", ["Touch"], 0),
            (.glossary, "Translation", ["Glossary"], 0), (.areas, "Translation", ["AreaTable"], 0),
        ] as [(SchemaPart.Schema, String, [String], Int)])
    func `every mapping that a parser reads is in the schema`(
        schema: SchemaPart.Schema, module: String, prefixes: [String], borrowed: Int
    ) throws {
        let folder = TestProject.root.appending(path: "Sources/\(module)")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { file in prefixes.contains { file.lastPathComponent.hasPrefix($0) } }
        let count = try files.reduce(0) { try $0 + String(contentsOf: $1, encoding: .utf8).count(of: "YAMLMapping(") }
        #expect(SchemaPart.all.count { $0.schema == schema } == count + borrowed)
    }

    @Test(arguments: ["style", "role", "dial"])
    func `styles of the theme and of templates are described alike`(name: String) throws {
        let theme = try read(.theme).value(at: "$defs.\(name)")
        #expect(theme != nil)
        #expect(try read(.template).value(at: "$defs.\(name)") == theme)
    }

    @Test(arguments: SchemaPart.Schema.allCases)
    func `a schema refuses unknown keys and describes every key`(schema: SchemaPart.Schema) throws {
        let document = try read(schema)
        #expect(document["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
        for (path, object) in document.objects() where object["properties"] != nil && !path.hasSuffix("properties") {
            #expect(object["additionalProperties"] == .flag(false), "\(path)")
            for key in object["properties"]?.keys ?? [] {
                let property = object.value(at: "properties.\(key)")
                let target = property?["$ref"]?.text.flatMap { document.value(at: Self.path(of: $0)) }
                let description = property?["description"]?.text ?? target?["description"]?.text ?? ""
                #expect(description.count > 15 && description.last == ".", "\(path) \(key)")
            }
        }
    }

    @Test(arguments: SchemaPart.Schema.allCases)
    func `a schema refers to nothing that is not there`(schema: SchemaPart.Schema) throws {
        let document = try read(schema)
        let references = document.objects().compactMap { $0.object["$ref"]?.text }
        #expect(references.filter { document.value(at: Self.path(of: $0)) == nil } == [])
        let used = Set(references.map { $0.replacing("#/$defs/", with: "") })
        #expect(used == Set(document["$defs"]?.keys ?? []))
    }

    /// Where a schema lists names, and the names that the parser takes.
    @Test(
        arguments: [
            (.template, "$defs.paper.enum", Paper.all.map(\.name)),
            (.template, "$defs.conditions.items.enum", Condition.allCases.map(\.rawValue)),
            (.template, "$defs.style.properties.face.enum", ["headline", "text"]),
            (.template, "$defs.frame.properties.align.enum", ["top", "middle", "bottom"]),
            (.template, "$defs.readers.anyOf.0.enum", ["one", "pair", "staff"]),
            (.template, "$defs.second.enum", ["second"]),
            (.practice, "$defs.day.enum", Weekday.allCases.map(\.rawValue)),
            (.practice, "properties.event.properties.topic.enum", HealthEvent.Topic.allCases.map(\.rawValue)),
            (.practice, "properties.event.properties.answered_by.enum", HealthEvent.Speaker.allCases.map(\.rawValue)),
            (.languages, "$defs.setting.properties.breaks.enum", BreakMode.allCases.map(\.rawValue)),
            (.letters, "$defs.group.properties.where.enum", LetterRule.Place.allCases.map(\.rawValue)),
            (.facts, "$defs.fact.properties.tier.enum", Fact.Tier.allCases.map(\.rawValue)),
            (.signed, "$defs.sign_off.properties.step.enum", Step.allCases.map(\.rawValue)),
        ] as [(SchemaPart.Schema, String, [String])])
    func `a schema lists the names that the parser takes`(
        schema: SchemaPart.Schema, path: String, names: [String]
    ) throws {
        #expect(try read(schema).value(at: path)?.texts == names)
    }

    @Test func `the words that name the face and the place of a flow are the parser's`() {
        #expect(["headline", "text"].allSatisfy { Style.Face(rawValue: $0) != nil })
        #expect(["top", "middle", "bottom"].allSatisfy { Frame.Alignment(rawValue: $0) != nil })
    }

    @Test func `the limits of a practice's details are the parser's`() throws {
        let schema = try read(.practice)
        #expect(schema.value(at: "properties.name.maxLength") == .number(Double(PracticeRules.longestName)))
        #expect(schema.value(at: "$defs.address.maxLength") == .number(Double(PracticeRules.longestWebsite)))
        #expect(schema.value(at: "$defs.line.maxLength") == .number(Double(PracticeRules.longestLine)))
    }

    /// Where a schema gives bounds; `TemplateFault` and `TemplatePageTests` try the parser at each.
    @Test(
        arguments: [
            ("properties.pixels.minimum", 16), ("properties.pixels.maximum", 20_000), ("$defs.count.minimum", 1),
            ("$defs.count.maximum", 20), ("$defs.block.properties.size.minimum", 7),
            ("$defs.list.properties.pictogram.minimum", 7), ("$defs.list.properties.columns.maximum", 4),
            ("$defs.artwork.properties.thickness.minimum", 0.3), ("$defs.artwork.properties.corner.minimum", 0),
            ("$defs.beside.properties.width.exclusiveMinimum", 0), ("properties.smallest.exclusiveMinimum", 0),
        ] as [(String, Double)])
    func `the bounds of a template's numbers are the parser's`(path: String, bound: Double) throws {
        #expect(try read(.template).value(at: path) == .number(bound))
    }

    @Test func `every template names its schema in the first line`() throws {
        for name in TestProject.templateNames {
            let file = TestProject.root.appending(path: "Templates/\(name)/template.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            #expect(text.hasPrefix("# yaml-language-server: $schema=../template.schema.json\n"))
        }
    }

    @Test(arguments: [(SchemaPart.Schema.signed, "$defs.sign_off"), (.touched, "$defs.touch")])
    func `a signer's name is as long as the parser takes it`(schema: SchemaPart.Schema, path: String) throws {
        #expect(
            try read(schema).value(at: path + ".properties.by.maxLength") == .number(Double(Signer.longest)))
    }

    @Test func `the slips name their schema in the first line`() throws {
        let text = try String(contentsOf: TestProject.project.touches, encoding: .utf8)
        #expect(text.hasPrefix("# yaml-language-server: $schema=touched.schema.json\n"))
    }

    @Test(arguments: ["theme", "facts"])
    func `a file that all sheets share names its schema in the first line`(name: String) throws {
        let file = TestProject.root.appending(path: "Templates/\(name).yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.hasPrefix("# yaml-language-server: $schema=\(name).schema.json\n"))
    }

    @Test func `The glossary names its schema in the first line`() throws {
        let file = TestProject.root.appending(path: "Translations/glossary.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.hasPrefix("# yaml-language-server: $schema=glossary.schema.json\n"))
    }

    /// The path of `#/$defs/frame`.
    private static func path(of reference: String) -> String {
        String(reference.dropFirst(2)).replacing("/", with: ".")
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func count(of text: String) -> Int { ranges(of: text).count }
}
