import Diagnostics
import SourceYAML
import TestSupport
import Testing

/// `yaml.missing-key`, `yaml.unknown-key` and `yaml.wrong-kind`: values that do not fit their keys.
@Suite struct YAMLMappingTests {
    /// Reads a mapping and gives it to `body`; the reports of both together.
    private func reports(
        _ text: String, known: [String] = ["a", "b"], _ body: (YAMLMapping, inout [Diagnostic]) -> Void = { _, _ in }
    ) throws -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let value = try #require(YAMLReadingResult(text).value)
        if let mapping = YAMLMapping(value, known: known, reporting: &diagnostics) { body(mapping, &diagnostics) }
        return diagnostics
    }

    /// A way to ask for the value of a key, whether the key must be there, and what the help calls its kind.
    struct Access: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let isRequired: Bool
        let kind: String
        let read: @Sendable (YAMLMapping, inout [Diagnostic]) -> String?

        init(
            _ name: String, isRequired: Bool = false, kind: String,
            _ read: @escaping @Sendable (YAMLMapping, inout [Diagnostic]) -> String?
        ) {
            testDescription = name
            self.isRequired = isRequired
            self.kind = kind
            self.read = read
        }
    }

    private static let string = Access("string", isRequired: true, kind: "some text") {
        $0.string("a", reporting: &$1)
    }
    private static let optionalString = Access("optional string", kind: "some text") {
        $0.optionalString("a", reporting: &$1)
    }
    private static let number = Access("number", isRequired: true, kind: "a number") {
        $0.number("a", reporting: &$1).map { "\($0)" }
    }
    private static let optionalNumber = Access("optional number", kind: "a number") {
        $0.optionalNumber("a", reporting: &$1).map { "\($0)" }
    }
    private static let flag = Access("flag", kind: "true or false") { "\($0.flag("a", reporting: &$1))" }
    private static let list = Access("list", kind: "a list") { "\($0.list("a", reporting: &$1).count) items" }
    private static let strings = Access("strings", kind: "some text") {
        $0.strings("a", reporting: &$1).joined(separator: "|")
    }
    private static let all = [string, optionalString, number, optionalNumber, flag, list, strings]

    @Test(
        arguments: [
            (string, "a: x y", "x y"), (string, "a: 5", "5"), (string, "a: \"true\"", "true"),
            (string, "a: نام", "نام"),
            (optionalString, "a: x", "x"), (number, "a: 5", "5.0"), (number, "a: -0.5", "-0.5"),
            (number, "a: \"5\"", "5.0"), (optionalNumber, "a: 1e3", "1000.0"), (flag, "a: true", "true"),
            (flag, "a: false", "false"), (list, "a: [1, [2]]", "2 items"), (list, "a: []", "0 items"),
            (strings, "a: [x, 5]", "x|5"), (strings, "a:\n- x\n- y z", "x|y z"),
        ] as [(Access, String, String)])
    func `a value of the right kind is given without a report`(access: Access, text: String, value: String) throws {
        let reports = try reports(text) { #expect(access.read($0, &$1) == value) }
        #expect(reports == [])
    }

    /// What is asked for, and a text with a mark at the place of the wrong value.
    @Test(
        arguments: [
            (string, "a: ▸[x]"), (string, "a: ▸{b: x}"), (string, "a: ▸\"\""), (optionalString, "b: 1\na: ▸[]"),
            (number, "a: ▸x"), (number, "a: ▸5 mm"), (number, "a: ▸.inf"), (number, "a: ▸nan"), (number, "a: ▸1e999"),
            (number, "a: ▸[5]"), (number, "b: 1\na: ▸5,5"), (optionalNumber, "a: ▸x"), (flag, "a: ▸yes"),
            (flag, "a: ▸True"), (flag, "a: ▸1"), (flag, "a: ▸[true]"), (list, "a: ▸x"), (list, "a: ▸{b: x}"),
            (strings, "a: [x, ▸[y]]"), (strings, "a:\n- x\n- ▸\"\""),
        ] as [(Access, String)])
    func `a value of the wrong kind is reported at its place`(access: Access, marked: String) throws {
        let input = MarkedText(marked)
        let reports = try reports(input.text) { _ = access.read($0, &$1) }
        #expect(reports.map(\.place) == ["wrong-kind \(input.line ?? 0):\(input.column ?? 0)"])
        #expect(reports.first?.message == "\(access.kind) is expected here")
        #expect(reports.first?.help == "Replace the value by \(access.kind).")
    }

    /// A kind of number, a value out of its bounds, and what the help calls it.
    @Test(arguments: [
        ("positive", "0"), ("positive", "-1"), ("notNegative", "-0.1"),
    ])
    func `a number out of its bounds is reported`(name: String, value: String) throws {
        let kind: NumberKind = name == "positive" ? .positive : .notNegative
        let reports = try reports("a: \(value)") { #expect($0.optionalNumber("a", kind, reporting: &$1) == nil) }
        #expect(reports.map(\.place) == ["wrong-kind 1:4"])
        #expect(
            reports.first?.help
                == (name == "positive"
                    ? "Replace the value by a number above 0." : "Replace the value by a number from 0."))
    }

    @Test func `a flag that is missing is what it is by default`() throws {
        let reports = try reports("b: 1") { mapping, reports in
            #expect(mapping.flag("a", default: true, reporting: &reports))
            #expect(!mapping.flag("a", reporting: &reports))
        }
        #expect(reports == [])
    }

    @Test(arguments: [
        ("▸b: 1", "missing-key"), ("a: ▸[]", "wrong-kind"), ("a: ▸x", "wrong-kind"), ("a: [x, ▸[y]]", "wrong-kind"),
    ])
    func `a list that must have entries is missed, empty or none`(marked: String, code: String) throws {
        let input = MarkedText(marked)
        let reports = try reports(input.text) { _ = $0.requiredStrings("a", reporting: &$1) }
        #expect(reports.map(\.place) == ["\(code) \(input.line ?? 0):\(input.column ?? 0)"])
    }

    @Test(arguments: [
        ("▸b: 1", "missing-key"), ("a: ▸[x]", "wrong-kind"), ("a: ▸x", "wrong-kind"),
        ("a: {▸[x]: 1, y: 2}", "wrong-kind"), ("a: {▸\"\": 1, y: 2}", "wrong-kind"),
    ])
    func `names with values are missed, none, or no names`(marked: String, code: String) throws {
        let input = MarkedText(marked)
        let reports = try reports(input.text) { mapping, reports in
            let named = mapping.named("a", reporting: &reports)
            #expect(named.map { $0.map(\.name) } == (input.text.contains("y: 2") ? ["y"] : nil))
        }
        #expect(reports.map(\.place) == ["\(code) \(input.line ?? 0):\(input.column ?? 0)"])
    }

    @Test func `a key beside one that excludes it is reported at its place`() throws {
        let reports = try reports("a: 1\nb: 2") { $0.refuse(["b", "c"], beside: "a", reporting: &$1) }
        #expect(reports.map(\.place) == ["unknown-key 2:1"])
        #expect(reports.first?.message == "the key 'b' cannot stand beside 'a'")
        #expect(reports.first?.help != nil)
    }

    @Test(arguments: [("[1, 2.5]", [1, 2.5]), ("[]", []), ("[1, a]", nil), ("1", nil)] as [(String, [Double]?)])
    func `numbers are a list of nothing else`(text: String, numbers: [Double]?) throws {
        #expect(try #require(YAMLReadingResult(text).value).numbers == numbers)
    }

    @Test(arguments: all)
    func `only a key that must be there is missed`(access: Access) throws {
        let reports = try reports("b: 1") { _ = access.read($0, &$1) }
        #expect(reports.map(\.place) == (access.isRequired ? ["missing-key 1:1"] : []))
        #expect(reports.allSatisfy { $0.message == "the key 'a' is missing here" && $0.help == "Add a line 'a: …'." })
    }

    @Test func `a missing key is reported where its mapping starts`() throws {
        let value = try #require(YAMLReadingResult("x:\n  - b: 1").value?.entries?.first?.value.items?.first)
        var reports: [Diagnostic] = []
        let mapping = try #require(YAMLMapping(value, known: ["a", "b"], reporting: &reports))
        #expect(mapping.required("a", reporting: &reports) == nil)
        #expect(reports.map(\.place) == ["missing-key 2:5"])
        #expect(mapping["a"] == nil)
        #expect(mapping["b"]?.string == "1")
    }

    @Test(arguments: ["▸- a\n- b", "▸hello", "▸[]", "--- ▸5"])
    func `what is no mapping is reported`(marked: String) throws {
        let input = MarkedText(marked)
        let reports = try reports(input.text)
        #expect(reports.map(\.place) == ["wrong-kind \(input.line ?? 0):\(input.column ?? 0)"])
        #expect(reports.first?.message.contains("'key: value'") == true)
    }

    /// A text with a mark at the unknown key, the known keys, and the help.
    @Test(
        arguments: [
            ("▸nmae: x", ["name", "phone"], "Did you mean 'name'?"),
            ("name: x\n▸Phone: y", ["name", "phone"], "Did you mean 'phone'?"),
            ("{name: x, ▸fone: y}", ["name", "phone"], "Did you mean 'phone'?"),
            ("▸telephone: x", ["name", "nation"], "Known keys are: name, nation."),
            ("▸نام: x", ["headline", "website"], "Known keys are: headline, website."),
            ("▸[a, b]: x", ["headline", "website"], "Known keys are: headline, website."),
        ] as [(String, [String], String)])
    func `an unknown key is reported with a guess or all that are known`(
        marked: String, known: [String], help: String
    ) throws {
        let input = MarkedText(marked)
        let reports = try reports(input.text, known: known)
        #expect(reports.map(\.place) == ["unknown-key \(input.line ?? 0):\(input.column ?? 0)"])
        #expect(reports.first?.help == help)
        #expect(reports.first?.message.hasSuffix("is not known here") == true)
    }

    @Test func `each unknown key has its report, and known keys have none`() throws {
        #expect(try reports("a: 1\nb: 2") == [])
        #expect(try reports("x: 1\na: 2\ny: 3").map(\.place) == ["unknown-key 1:1", "unknown-key 3:1"])
    }
}
