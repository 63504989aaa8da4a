internal import Design
package import Diagnostics
package import Foundation
internal import Graphics
internal import Layout
internal import Packing
internal import Prepress
internal import Signing
internal import Translation

/// Everything that one practice prints: a folder of sheets with a page of contents, one file with all of them, and the
/// same as an archive.
package struct Pack: Sendable {
    package let order: Order
    package let purpose: PackContents.Purpose

    package init(_ order: Order, for purpose: PackContents.Purpose) {
        self.order = order
        self.purpose = purpose
    }

    /// What was made, and what is wrong.
    package struct Result: Sendable {
        /// Paths within the folder.
        package let files: [String]
        package let leftOut: [PackContents.LeftOut]
        package let diagnostics: [Diagnostic]
        /// Sheets whose words are not all approved.
        package let drafts: Int
    }

    /// The form in which sheets are printed; those for screens have one of their own.
    private var variant: SheetVariant { purpose == .office ? .office : .press }

    /// Makes the pack and puts it beside an archive of the same name.
    ///
    /// Both come into being whole: a folder that is there already is replaced at the end.
    package func make(at folder: URL, progress: @Sendable (Int, Int) -> Void) async throws -> Result {
        let worker = try Build(order, workers: 1, into: nil).makeWorker()
        let shelf = try await filled(by: worker, progress: progress)
        try PackFolder(folder).write(shelf.files, dated: date)
        return Self.result(of: shelf)
    }

    /// All that the pack holds; `isBare` means the sheets alone.
    func filled(
        by worker: RenderWorker, isBare: Bool = false, memory: SheetMemory? = nil,
        progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> PackShelf {
        var shelf = PackShelf(order: order, purpose: purpose)
        let editions = order.editions
        for (index, planned) in editions.enumerated() {
            try await add(planned, to: &shelf, with: worker, isBare: isBare, memory: memory)
            progress(index + 1, editions.count)
        }
        guard !isBare else { return shelf }
        try await addBook(to: &shelf, with: worker)
        shelf.addContents()
        return shelf
    }

    /// What is to be said of a pack.
    static func result(of shelf: PackShelf) -> Result {
        Result(
            files: shelf.files.map(\.path), leftOut: shelf.contents.leftOut, diagnostics: shelf.diagnostics,
            drafts: shelf.contents.groups.flatMap(\.sheets).count { !$0.state.isForDisplay })
    }

    /// The date of the archive's files: the facts', so that equal packs are equal files.
    var date: ZipDate {
        let parts = (order.templates.map(\.factsChecked).max() ?? "2026-01").split(separator: "-").compactMap {
            Int($0)
        }
        return ZipDate(year: parts[0], month: parts[1], day: 1, hour: 0, minute: 0, second: 0)
    }

    private func add(
        _ planned: PlannedEdition, to shelf: inout PackShelf, with worker: RenderWorker, isBare: Bool,
        memory: SheetMemory?
    ) async throws {
        shelf.diagnostics += planned.problems
        guard !planned.isBlocked, !planned.isWordless else { return shelf.leaveOut(planned) }
        let files = planned.files(variant: variant)
        if isBare, let known = memory?.files(of: planned.edition, for: order.practice) {
            return shelf.add(planned, files: Array(zip(files, known)), drawn: [], thumbnail: [])
        }
        let proofed = await worker.proofed(planned.edition)
        let problems = order.judged(proofed.diagnostics)
        shelf.diagnostics += problems
        guard !problems.hasErrors else { return shelf.leaveOut(planned) }
        let date = EditionDate.pdfDate(of: planned.edition.template)
        let finished = try await worker.finished(proofed.layout, as: files, date: date)
        let faults = order.judged(finished.flatMap(\.problems)).map { $0.on(planned.edition.subject) }
        shelf.diagnostics += faults
        guard !faults.hasErrors else { return shelf.leaveOut(planned) }
        let made = zip(files, finished).map { ($0, $1.bytes) }
        guard !isBare else {
            if problems.isEmpty, faults.isEmpty {
                memory?.keep(made.map(\.1), of: planned.edition, for: order.practice)
            }
            return shelf.add(planned, files: made, drawn: [], thumbnail: [])
        }
        let drawn = planned.edition.template.pixels == nil ? try await worker.draw(proofed.layout, savesInk: false) : []
        let picture = try await worker.png(of: proofed.layout.pages[0], width: 300)
        shelf.add(planned, files: made, drawn: drawn, thumbnail: picture)
    }

    /// One file with all sheets for paper, with bookmarks by language.
    private func addBook(to shelf: inout PackShelf, with worker: RenderWorker) async throws {
        guard let binding = shelf.binding, let template = order.templates.first else { return }
        let book = try await worker.book(binding, as: variant, date: EditionDate.pdfDate(of: template))
        let problems = order.judged(book.problems)
        shelf.diagnostics += problems
        guard !problems.hasErrors else { return }
        shelf.addBook(book.bytes)
    }
}
