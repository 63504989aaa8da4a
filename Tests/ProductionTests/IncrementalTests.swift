import Diagnostics
import Foundation
import Layout
import Production
import TestSupport
import Testing

@Suite struct IncrementalTests {
    private static let office = "wall-poster-ur-A4-office.pdf"

    /// A built copy of the project, to change and to build again.
    private func withBuild(
        _ languages: [String] = ["ur", "en"], papers: [String] = ["A4"],
        _ body: (ProjectCopy, BatchRuns) async throws -> Void
    ) async throws {
        try await ProjectCopy.with { copy in
            let runs = BatchRuns(languages, of: copy.project, papers: papers, into: copy.file("out"))
            let first = try await runs.run()
            #expect(first.diagnostics == [])
            #expect(first.made.count == languages.count * papers.count)
            try await body(copy, runs)
        }
    }

    @Test func `What has not changed is not made again, and the manifest is the same`() async throws {
        try await withBuild { _, runs in
            let before = try runs.files()
            let again = try await runs.run()
            #expect(again.made == [])
            #expect(again.outcome.unchanged == 2)
            #expect(again.outcome.sheets.map(\.path) == ["ur/\(Self.office)", "en/wall-poster-en-A4-office.pdf"])
            #expect(try runs.files() == before)
        }
    }

    @Test func `A file that was only touched costs no sheet`() async throws {
        try await withBuild { copy, runs in
            let file = copy.file("Translations/ur.po")
            try FileManager.default.setAttributes([.modificationDate: Date.distantPast], ofItemAtPath: file.path)
            #expect(try await runs.run().made == [])
        }
    }

    @Test func `A copy of what was made, such as a CI keeps, is as good`() async throws {
        try await withBuild { copy, runs in
            let kept = copy.file("kept")
            try FileManager.default.copyItem(at: runs.folder, to: kept)
            var again = BatchRuns(["ur", "en"], of: copy.project, into: kept)
            again.workers = 1
            #expect(try await again.run().made == [])
        }
    }

    /// A change of an input, the sheets that hang on it, and why they are made again.
    struct Change: CustomTestStringConvertible, Sendable {
        let file: String
        let old: String
        let new: String
        let made: [String]
        let reason: String

        init(_ file: String, _ old: String, _ new: String, makes made: [String], because reason: String) {
            (self.file, self.old, self.new, self.made, self.reason) = (file, old, new, made, reason)
        }

        var testDescription: String { "\(file): \(new.prefix(40))" }
    }

    static let urdu = "wall-poster-ur-A4"
    static let english = "wall-poster-en-A4"

    static let changes = [
        Change(
            "Translations/ur.po", #"msgstr "یہ مفت ہے۔""#, #"msgstr "یہ بالکل مفت ہے۔""#, makes: [urdu],
            because: "the words for 'It is free.' have changed"),
        // Words of a sheet that is not made.
        Change(
            "Translations/ur.po", "msgid \"\"\nmsgstr \"\"\n", "# A note.\nmsgid \"\"\nmsgstr \"\"\n", makes: [],
            because: ""),
        Change(
            "Templates/wall-poster/template.yaml", "sheet: T1\n", "sheet: T1  # The poster.\n",
            makes: [urdu, english], because: "Templates/wall-poster/template.yaml has changed"),
        Change(
            "Templates/theme.yaml", "phone: {face: text, bold: true, size: 26,",
            "phone: {face: text, bold: true, size: 25,", makes: [urdu, english],
            because: "Templates/theme.yaml has changed"),
        Change(
            "Templates/example-practice.yaml", "020 7946 0123", "020 7946 0124", makes: [urdu, english],
            because: "the words for '{phone}' have changed"),
        Change(
            "Fonts/fonts.conf", "<description>Register Here</description>", "<description>Ours</description>",
            makes: [urdu, english], because: "Fonts/fonts.conf has changed"),
    ]

    @Test(arguments: changes)
    func `A change makes the sheets again that hang on it, and says why`(change: Change) async throws {
        try await withBuild { copy, runs in
            try copy.replace(change.old, with: change.new, in: change.file)
            let run = try await runs.run()
            #expect(run.made == change.made)
            for reason in run.reasons { #expect(reason.contains(change.reason)) }
            #expect(try await runs.run().made == [])
            // What was not made again is what a build from nothing makes.
            let fresh = BatchRuns(["ur", "en"], of: copy.project, into: copy.file("fresh"))
            _ = try await fresh.run()
            #expect(try runs.files() == fresh.files())
        }
    }

    @Test func `Other forms and languages of a build cost only themselves`() async throws {
        try await withBuild { _, runs in
            var wider = runs
            wider.selection.languages = ["ur", "ar", "en"]
            wider.selection.variants = [.office, .press]
            let run = try await wider.run()
            #expect(run.outcome.unchanged == 2)
            #expect(run.outcome.sheets.count == 6)
            #expect(try await runs.run().made == [])
            #expect(try await wider.run().made == [])
        }
    }

    /// Something that happens to what a build has left.
    enum Damage: String, CaseIterable {
        case sheetIsGone, sheetIsCutShort, sheetIsOfTheSameSize, ledgerLineIsDamaged, ledgerIsCutShort, ledgerIsGone
        case runIsDamaged, manifestIsGone

        func happen(in folder: URL) throws {
            let sheet = folder.appending(path: "ur/\(IncrementalTests.office)")
            let ledger = folder.appending(path: ".register-here/sheets")
            let run = folder.appending(path: ".register-here/last-run")
            switch self {
            case .sheetIsGone: try FileManager.default.removeItem(at: sheet)
            case .sheetIsCutShort: try Data(contentsOf: sheet).dropLast(7).write(to: sheet)
            case .sheetIsOfTheSameSize: try Data(contentsOf: sheet).turned(at: 1_000).write(to: sheet)
            case .ledgerLineIsDamaged:
                // A digit of a sheet's checksum: the line is still JSON, and the manifest would say something wrong.
                let bytes = try Data(contentsOf: ledger)
                let digits = try #require(bytes.range(of: Data(#""sha256":""#.utf8)))
                try bytes.turned(at: digits.upperBound).write(to: ledger)
                try FileManager.default.removeItem(at: run)
            case .ledgerIsCutShort:
                try Data(contentsOf: ledger).dropLast(20).write(to: ledger)
                try FileManager.default.removeItem(at: run)
            case .ledgerIsGone:
                try FileManager.default.removeItem(at: ledger)
                try FileManager.default.removeItem(at: run)
            case .runIsDamaged: try Data(contentsOf: run).turned(at: 400).write(to: run)
            case .manifestIsGone: try FileManager.default.removeItem(at: folder.appending(path: "manifest.json"))
            }
        }

        /// How many of the two sheets are made again.
        var cost: Int {
            switch self {
            case .runIsDamaged, .manifestIsGone: 0
            case .ledgerIsGone: 2
            default: 1
            }
        }
    }

    @Test(arguments: Damage.allCases)
    func `Damage is found, and mended`(damage: Damage) async throws {
        try await withBuild { _, runs in
            let before = try runs.files()
            try damage.happen(in: runs.folder)
            #expect(try await runs.run().made.count == damage.cost)
            #expect(try runs.files() == before)
        }
    }

    @Test func `All is made again if that is asked for`() async throws {
        try await withBuild { _, runs in
            var forced = runs
            forced.options.isForced = true
            let run = try await forced.run()
            #expect(
                run.reasons == [
                    "ur/\(Self.urdu): everything is made again", "en/\(Self.english): everything is made again",
                ])
        }
    }

    @Test func `A sheet with a report is looked at again, so that its lines are today's`() async throws {
        try await withBuild { copy, runs in
            try copy.replace(
                #"msgstr "یہ مفت ہے۔""#, with: "msgstr \"\(String(repeating: "یہ مفت ہے ", count: 90))\"",
                in: "Translations/ur.po")
            let first = try await runs.run()
            let line = try #require(first.diagnostics.first { $0.severity == .error }?.location?.line)
            try copy.replace(
                "msgid \"\"\nmsgstr \"\"\n", with: "# A note.\nmsgid \"\"\nmsgstr \"\"\n", in: "Translations/ur.po")
            let second = try await runs.run()
            #expect(second.diagnostics.first { $0.severity == .error }?.location?.line == line + 1)
            #expect(second.made == [Self.urdu])
            // The old sheet would pass for the new one.
            #expect(try runs.files()["ur/\(Self.office)"] == nil)
        }
    }

    @Test func `A folder is for one build at a time`() async throws {
        try await withBuild { _, runs in
            let lock = runs.folder.appending(path: ".register-here/lock")
            let handle = try FileHandle(forUpdating: lock)
            #expect(flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
            var forced = runs
            forced.options.isForced = true
            do {
                _ = try await forced.run()
                Issue.record("two builds are at work in one folder")
            } catch let refusal as Batch.Refusal {
                #expect(refusal.problems.map(\.code) == [.folderBusy])
            }
            try handle.close()
            #expect(try await runs.run().made == [])
        }
    }

    @Test func `What a killed build had not finished is swept away`() async throws {
        try await withBuild { _, runs in
            let scrap = runs.folder.appending(path: ".register-here/unfinished/.wall-poster.pdf.17")
            try FileManager.default.createDirectory(
                at: scrap.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data([1]).write(to: scrap)
            var forced = runs
            forced.options.isForced = true
            _ = try await forced.run()
            #expect(!FileManager.default.fileExists(atPath: scrap.path))
        }
    }

    @Test func `A build may stop at the first sheet with an error`() async throws {
        try await ProjectCopy.with { copy in
            try copy.replace(
                #"msgstr "یہ مفت ہے۔""#, with: "msgstr \"\(String(repeating: "یہ مفت ہے ", count: 90))\"",
                in: "Translations/ur.po")
            var runs = BatchRuns(["ur", "en", "ar"], of: copy.project, into: copy.file("out"))
            runs.options.failsFast = true
            let stopped = try await runs.run()
            #expect(stopped.outcome.sheets.map(\.languages) == [["ur"]])
            #expect(stopped.outcome.skipped == 2)
            #expect(!FileManager.default.fileExists(atPath: copy.file("out/manifest.json").path))
            runs.options.failsFast = false
            #expect(try await runs.run().outcome.sheets.compactMap(\.path).count == 2)
        }
    }
}

extension Data {
    /// With one bit turned.
    fileprivate func turned(at place: Int) -> Data {
        var copy = self
        copy[copy.startIndex + place] ^= 1
        return copy
    }
}
