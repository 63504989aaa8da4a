import Foundation
import Production
import TestSupport
import Testing

/// The schemas, tried with a validator that is not ours: Python's `jsonschema`, where it is installed.
@Suite(.enabled(if: Validator.isPresent, "python3 with the packages jsonschema and yaml is not here"))
struct SchemaValidationTests {
    @Test(arguments: [
        ("Templates/practice.schema.json", "Templates/example-practice.yaml"),
        ("Translations/languages.schema.json", "Translations/languages.yaml"),
        ("Translations/letters.schema.json", "Translations/letters.yaml"),
        ("Translations/glossary.schema.json", "Translations/glossary.yaml"),
        ("Templates/facts.schema.json", "Templates/facts.yaml"),
        ("Templates/theme.schema.json", "Templates/theme.yaml"),
        ("Translations/touched.schema.json", "Translations/touched.yaml"),
        ("Translations/areas.schema.json", "Translations/areas.yaml"),
    ])
    func `a file of the project fits its schema, and fits no more with any key added`(
        schema: String, file: String
    ) throws {
        let complaints = try Validator.complaints(about: file, schema: schema)
        #expect(complaints == "")
    }

    @Test(arguments: TestProject.templateNames)
    func `a template fits its schema, and fits no more with any key added`(name: String) throws {
        let file = "Templates/\(name)/template.yaml"
        let complaints = try Validator.complaints(about: file, schema: "Templates/template.schema.json")
        #expect(complaints == "")
    }
}

private enum Validator {
    /// Whether Python and both packages can be run.
    static let isPresent = (try? run(["-c", "import jsonschema, yaml"]).status) == 0

    /// What a file has against its schema, a line each; also every mapping in it to which a key can be added.
    static func complaints(about file: String, schema: String) throws -> String {
        let paths = [schema, file].map { TestProject.root.appending(path: $0).path }
        return try run(["-c", script] + paths).output
    }

    private static let script = """
        import copy, json, sys, yaml
        from jsonschema import Draft202012Validator as Validator

        class Loader(yaml.SafeLoader):
            pass

        # YAML 1.2, which editors read, has no dates: a day is text.
        Loader.yaml_implicit_resolvers = {
            letter: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
            for letter, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

        def mappings(value, path=()):
            if isinstance(value, dict):
                yield path
            items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
            for key, item in items:
                yield from mappings(item, path + (key,))

        with open(sys.argv[1], encoding="utf-8") as file:
            schema = json.load(file)
        with open(sys.argv[2], encoding="utf-8") as file:
            value = yaml.load(file, Loader)
        Validator.check_schema(schema)
        validator = Validator(schema)
        for error in validator.iter_errors(value):
            print(error.json_path, error.message)
        for path in mappings(value):
            changed = copy.deepcopy(value)
            place = changed
            for key in path:
                place = place[key]
            place["a_key_of_nobody"] = {}
            if validator.is_valid(changed):
                print(path, "takes any key")
        """

    private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
