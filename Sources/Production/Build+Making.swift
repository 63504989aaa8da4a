internal import Diagnostics
internal import Foundation
internal import Graphics
internal import Layout

extension Build {
    /// Lays one edition out, checks it and writes its files.
    package func make(_ planned: PlannedEdition, with worker: RenderWorker) async -> Result {
        var result = Result(sheets: planned.sheets(order.selection))
        if planned.isWordless { return result }
        let proofed = await worker.proofed(planned.edition)
        let found = order.judged(proofed.diagnostics)
        for index in result.sheets.indices { result.sheets[index].diagnostics += found }
        guard let folder, !planned.isBlocked, !found.hasErrors else { return result }
        let files = planned.files(order.selection)
        do {
            let date = EditionDate.pdfDate(of: planned.edition.template)
            let finished = try await worker.finished(proofed.layout, as: files, date: date)
            for (index, file) in finished.enumerated() {
                let problems = order.judged(file.problems)
                result.sheets[index].diagnostics += problems.map { $0.on(planned.edition.subject) }
                guard !problems.hasErrors else { continue }
                try write(file, as: files[index], into: folder, &result.sheets[index])
            }
        } catch {
            result.couldNotWrite = error is WholeFile.Failure
            for index in result.sheets.indices where result.sheets[index].path == nil {
                result.sheets[index].diagnostics.append(
                    .failure(error, isDisk: result.couldNotWrite, on: planned.edition.subject))
            }
        }
        return result
    }

    /// Writes a file in which preflight finds no error.
    private func write(
        _ finished: RenderWorker.Finished, as file: SheetFile, into folder: URL, _ sheet: inout Manifest.Sheet
    ) throws {
        try WholeFile.write(finished.bytes, to: folder.appending(path: file.path))
        sheet.path = file.path
        sheet.sha256 = Checksum.sha256(finished.bytes)
    }
}

extension Diagnostic {
    fileprivate static func failure(_ error: any Error, isDisk: Bool, on subject: Subject) -> Diagnostic {
        Diagnostic(
            isDisk ? .cannotWrite : .cannotDraw, "\(error)",
            help: isDisk ? "Make room on the disk, or choose another folder with --out." : nil, on: subject)
    }

    func on(_ subject: Subject) -> Diagnostic {
        var copy = self
        copy.subject = subject
        return copy
    }
}
