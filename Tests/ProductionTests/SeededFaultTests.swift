import Diagnostics
import Foundation
import Production
import TestSupport
import Testing
import Translation

/// A translator's file with everything wrong at once is told completely, each thing where it stands and nothing else.
@Suite(.drawing) struct SeededFaultTests {
    private static func report(
        on bytes: [UInt8], as file: String, strict: Bool = false
    ) throws -> (submission: Submission, report: SubmissionReport) {
        var problems: [Diagnostic] = []
        var selection = Order.Selection()
        selection.isStrict = strict
        let check = try #require(SubmissionCheck(selection, of: TestProject.project, reporting: &problems))
        let submission = try #require(
            Submission(reading: bytes, named: file, of: check.words, reporting: &problems), "\(problems)")
        return (submission, try check.report(on: submission))
    }

    private static func shipped(_ tag: String) throws -> [UInt8] {
        Array(try Data(contentsOf: TestProject.project.catalogue(tag)))
    }

    /// A shipped catalogue and what is done to it.
    struct Spoilt: Sendable, CustomTestStringConvertible {
        let tag: String
        let faults: [SeededFault]
        var testDescription: String { "\(faults.count) faults in \(tag)" }
    }

    private static let catalogues = [
        Spoilt(tag: "fa", faults: SeededFault.farsi), Spoilt(tag: "hi", faults: SeededFault.hindi),
        Spoilt(tag: "uk", faults: SeededFault.ukrainian), Spoilt(tag: "ckb", faults: SeededFault.kurdish),
        Spoilt(tag: "km", faults: SeededFault.khmer),
    ]

    /// Codes of words that no file can have which is otherwise read, and why.
    private static let impossible = [
        "catalogue.address-lost": "no English words of ours have an address",
        "catalogue.language": "the file is refused with submission.languages-disagree",
        "catalogue.other-language": "the file is refused", "catalogue.zawgyi": "the file is refused",
    ]

    @Test func `Every code of words has a fault`() throws {
        let file = TestProject.root.appending(path: "Documentation/Diagnostics.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let section = try #require(text.components(separatedBy: "## Catalogues: the words").last)
            .components(separatedBy: "\n## ")[0]
        let codes = Set(section.matches(of: /\| `(catalogue\.[a-z-]+)` \|/).map { String($0.1) })
        #expect(codes.count > 40)
        let seeded = Set(Self.catalogues.flatMap(\.faults).flatMap(\.codes))
        #expect(codes.subtracting(seeded) == Set(Self.impossible.keys))
    }

    @Test(arguments: catalogues)
    func `Every fault is told at its line, with words that help, and nothing else is`(
        sample: Spoilt
    ) throws {
        let (tag, faults) = (sample.tag, sample.faults)
        let bytes = try faults.spoilt(Self.shipped(tag))
        let text = String(decoding: bytes, as: UTF8.self)
        let report = try Self.report(on: bytes, as: "\(tag).po").report
        var rest = report.problems
        for fault in faults {
            let line = try #require(fault.line(in: text), "\(fault.testDescription)")
            let told = rest.filter { $0.location?.line == line && fault.codes.contains($0.code.name) }
            #expect(Set(told.map(\.code.name)) == Set(fault.codes), "\(fault.testDescription), at \(line)")
            rest.removeAll { told.contains($0) }
            let words = told.map { "\($0.message) \($0.help ?? "")" }.joined(separator: " ")
            for part in fault.says { #expect(words.contains(part), "\(fault.testDescription): \(words)") }
            #expect(
                told.allSatisfy { $0.help?.isEmpty == false && $0.location?.file == "\(tag).po" },
                "\(fault.testDescription)")
            #expect(told.compactMap(\.replacement).first == fault.write, "\(fault.testDescription)")
        }
        #expect(rest.map { "\($0.location?.line ?? 0): \($0.code.name): \($0.message)" } == [])
    }

    @Test func `There are thirty faults and more in one file`() {
        #expect(SeededFault.farsi.count >= 30)
        #expect(Set(SeededFault.farsi.flatMap(\.codes)).count >= 20)
        let messages = SeededFault.farsi.compactMap(\.message)
        #expect(Set(messages).count == messages.count)
    }

    @Test func `Messages are told in the order of the file, each under one heading`() throws {
        let report = try Self.report(on: SeededFault.farsi.spoilt(Self.shipped("fa")), as: "fa.po").report
        let lines = report.groups.map(\.location.line)
        #expect(lines == lines.sorted())
        #expect(Set(lines).count == lines.count)
        let expected = Set(SeededFault.farsi.compactMap(\.message).map { SafeText.shortened($0) })
        #expect(Set(report.groups.map(\.title)) == expected)
    }

    @Test func `Words that do not fit are told once, with all sheets on which they show`() throws {
        let report = try Self.report(on: SeededFault.farsi.spoilt(Self.shipped("fa")), as: "fa.po").report
        let overflow = try #require(report.problems.first { $0.code.name == "layout.overflow" })
        #expect(
            overflow.sheets.map { "\($0.template ?? "") \($0.paper ?? "")" } == ["event-flyer A5", "event-flyer A4"])
        #expect(overflow.surplus ?? 0 > 0)
        let stranger = try #require(report.problems.first { $0.code.name == "layout.wrong-font" })
        #expect(Set(stranger.sheets.compactMap(\.template)).count > 2)
    }

    /// Days are printed inside the line of the hours, which says nothing wrong itself.
    @Test(arguments: [
        ("layout.unbreakable-token", String(repeating: "جمعه", count: 24)),
        ("layout.unbreakable-token", String(repeating: "سه\u{200C}شنبه", count: 16)),
        ("layout.overflow", String(repeating: "جمعه ", count: 60) + "آن"),
    ])
    func `A day's name that is far too long is told at the line of the day`(code: String, name: String) throws {
        let fault = SeededFault("a long day", in: "Friday", .text("msgstr \"جمعه\"", "msgstr \"\(name)\""), code)
        let bytes = try [fault].spoilt(Self.shipped("fa"))
        let report = try Self.report(on: bytes, as: "fa.po").report
        #expect(report.problems.map(\.code.name) == [code])
        #expect(report.problems.first?.location?.line == fault.line(in: String(decoding: bytes, as: UTF8.self)))
        #expect(report.groups.map(\.title) == ["Friday"])
    }

    @Test func `The summary counts messages and sheets`() throws {
        let sound = try Self.report(on: Self.shipped("fa"), as: "fa.po").report
        #expect(sound.problems == [])
        #expect(sound.summary == "fa.po (Farsi): 86 messages: 86 sound; 21 of 21 sheets could be made")
    }

    @Test func `What is missing is missing once, and only sheets that show it cannot be made`() throws {
        let faults = SeededFault.farsi.filter { ["no translation", "a fuzzy message"].contains($0.testDescription) }
        let report = try Self.report(on: faults.spoilt(Self.shipped("fa")), as: "fa.po").report
        #expect(report.problems.count == 2)
        #expect(
            report.summary == "fa.po (Farsi): 86 messages: 84 sound, 1 with problems, 1 not translated; "
                + "19 of 21 sheets could be made")
    }

    @Test func `A message that is not in the file at all is told with the file`() throws {
        let text = String(decoding: try Self.shipped("fa"), as: UTF8.self)
        let gone = text.components(separatedBy: "\n\n").filter { !$0.contains("msgid \"Pharmacy\"") }
        let report = try Self.report(on: Array(gone.joined(separator: "\n\n").utf8), as: "fa.po").report
        #expect(report.groups == [])
        #expect(report.fileProblems.map(\.code.name) == ["catalogue.translation-missing"])
        #expect(report.fileProblems.first?.message == "the message 'Pharmacy' is not in the file")
        #expect(report.fileProblems.first?.sheets.map(\.template) == ["leaflet"])
    }

    @Test func `A header that says nothing of facts is told once`() throws {
        var lines = String(decoding: try Self.shipped("uk"), as: UTF8.self).components(separatedBy: "\n")
        let start = try #require(lines.firstIndex { $0.hasPrefix("\"X-Facts") })
        let end = try #require(lines[start...].firstIndex { $0.isEmpty })
        lines.removeSubrange(start..<end)
        let report = try Self.report(on: Array(lines.joined(separator: "\n").utf8), as: "uk.po").report
        #expect(report.problems.map(\.code.name) == ["facts.changed"])
    }

    @Test func `Where warnings count as errors they stop sheets`() throws {
        let faults = SeededFault.farsi.filter { $0.codes == ["catalogue.wrong-digits"] }
        let bytes = try faults.spoilt(Self.shipped("fa"))
        #expect(try Self.report(on: bytes, as: "fa.po").report.summary.contains("21 of 21 sheets"))
        let strict = try Self.report(on: bytes, as: "fa.po", strict: true).report
        #expect(strict.problems.map(\.severity) == [.error])
        #expect(strict.summary.contains("0 of 21 sheets"))
    }

    /// Offers a mend and is not mended: which of two stops the catalogue keeps to is its translator's to say.
    private static let compared = "catalogue.mixed-stops"

    @Test(arguments: catalogues)
    func `What has one mend is mended in its place, and a second time changes nothing`(
        sample: Spoilt
    ) throws {
        let (tag, faults) = (sample.tag, sample.faults)
        let bytes = try faults.spoilt(Self.shipped(tag))
        let submission = try Self.report(on: bytes, as: "\(tag).po").submission
        var notes: [Diagnostic] = []
        let mended = try #require(submission.mended(by: Self.words, reporting: &notes))
        let certain = faults.filter { $0.write != nil && !$0.codes.contains(Self.compared) }
        #expect(notes.count == certain.count)
        for fault in certain {
            let note = try #require(
                notes.first { $0.location?.line == fault.line(in: String(decoding: bytes, as: UTF8.self)) })
            #expect(note.message.contains(fault.codes[0]))
        }
        let again = try Self.report(on: mended, as: "\(tag).po")
        #expect(again.report.problems.filter { $0.code.name != Self.compared }.compactMap(\.replacement) == [])
        var more: [Diagnostic] = []
        #expect(again.submission.mended(by: Self.words, reporting: &more) == mended)
        #expect(more == [])
        let lines = [bytes, mended].map { String(decoding: $0, as: UTF8.self).components(separatedBy: "\n") }
        #expect(lines[0].count == lines[1].count)
        #expect(zip(lines[0], lines[1]).count { !$0.utf8.elementsEqual($1.utf8) } == certain.count)
    }

    private static let words = ProjectWords(
        setting: TestProject.setting, templates: TestProject.templateNames.map { TestProject.template($0) },
        glossary: TestProject.glossary)
}
