internal import Diagnostics
internal import Foundation
internal import Graphics
internal import Layout

extension Build {
    /// Lays one edition out, checks it and writes all its files, for measuring.
    package func make(_ planned: PlannedEdition, with worker: RenderWorker) async -> Result {
        let job = Job(planned: planned, files: planned.files(order.selection))
        return await make(job, with: worker).result(of: job)
    }

    /// Lays one edition out, checks it and writes its files.
    func make(_ job: Job, with worker: RenderWorker) async -> Made {
        var made = Made(files: job.files.map { _ in Made.File() })
        let planned = job.planned
        if planned.isWordless { return made }
        let proofed = await worker.proofed(planned.edition)
        let found = order.judged(proofed.diagnostics)
        for index in made.files.indices { made.files[index].diagnostics = found }
        guard let folder, !planned.isBlocked, !found.hasErrors else { return made }
        do {
            let date = EditionDate.pdfDate(of: planned.edition.template)
            let finished = try await worker.finished(proofed.layout, as: job.files, date: date)
            for (index, file) in finished.enumerated() {
                let problems = order.judged(file.problems)
                made.files[index].diagnostics += problems.map { $0.on(planned.edition.subject) }
                guard !problems.hasErrors else { continue }
                try write(file, to: folder.appending(path: job.files[index].path), &made.files[index])
                made.files[index].path = job.files[index].path
            }
        } catch {
            made.couldNotWrite = error is WholeFile.Failure
            for index in made.files.indices where made.files[index].path == nil {
                made.files[index].diagnostics.append(
                    .failure(error, isDisk: made.couldNotWrite, on: planned.edition.subject))
            }
        }
        return made
    }

    /// Writes a file in which preflight finds no error.
    private func write(_ finished: RenderWorker.Finished, to file: URL, _ made: inout Made.File) throws {
        try WholeFile.write(finished.bytes, to: file, in: unfinished)
        made.sha256 = Checksum.sha256(finished.bytes)
        made.stamp = FileStamp(of: file)
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
