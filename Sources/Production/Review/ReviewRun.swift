package import Diagnostics
internal import Foundation
internal import Layout
internal import Proofing
internal import Translation

/// Makes the proof of one language's words: a page to look at on a screen, and a file to print and to send.
package struct ReviewRun: Sendable {
    let order: Order
    let language: Language
    let catalogue: Catalogue

    /// A proof of the language that an order asks for; nothing if it asks for none or many.
    package init?(_ order: Order) {
        guard order.languages.count == 1, let language = order.languages.first,
            let catalogue = order.catalogues.first(where: { $0.language == language })?.catalogue
        else { return nil }
        (self.order, self.language, self.catalogue) = (order, language, catalogue)
    }

    /// The name of both files, before the dot.
    package var name: String { "proof-\(language.tag)" }

    /// What is to be made for a proof: every sheet with words of the language, on all its papers, as for a check.
    package static func selection(of language: String, templates: [String] = []) -> Order.Selection {
        var selection = Order.Selection()
        (selection.languages, selection.templates, selection.joinsMany) = ([language], templates, true)
        return selection
    }

    package struct Result: Sendable {
        package let html: [UInt8]
        /// Nothing if it could not be made.
        package let pdf: [UInt8]?
        /// Everything that is wrong, in the order in which a check tells it.
        package let diagnostics: [Diagnostic]
    }

    /// Makes both files.
    package func make(progress: @Sendable (Int, Int) -> Void = { _, _ in }) async throws -> Result {
        let build = Build(order, workers: 1, into: nil)
        let worker = try build.makeWorker()
        var gathering = ReviewGathering(self)
        let ofFile = order.selection.submission?.problems ?? []
        gathering.add(problems: try build.machineProblems() + ofFile + order.diagnostics)
        let editions = order.editions
        for (index, planned) in editions.enumerated() {
            await gathering.add(planned, with: worker)
            progress(index + 1, editions.count)
        }
        await gathering.addVariations(with: worker)
        let proof = gathering.proof
        let html = try await ReviewPage(proof, pictures: ReviewPictures(of: proof, by: worker)).source
        var problems = gathering.problems
        let pdf = await document(of: proof, by: worker, reporting: &problems)
        return Result(html: Array(html.utf8), pdf: pdf, diagnostics: problems)
    }

    private func document(
        of proof: ReviewProof, by worker: RenderWorker, reporting problems: inout [Diagnostic]
    ) async -> [UInt8]? {
        let name = "\(name).pdf"
        do {
            let date = order.templates.first.map { EditionDate.pdfDate(of: $0) } ?? "D:20000101000000Z"
            let finished = try await worker.finished(ReviewDocument(proof).document, named: name, date: date)
            problems += finished.problems
            return finished.problems.hasErrors ? nil : finished.bytes
        } catch {
            problems.append(
                Diagnostic(
                    .cannotDraw, "the proof cannot be drawn as a PDF: \(error)",
                    help: "The page for screens is there; print that one.", at: SourceLocation(file: name)))
            return nil
        }
    }
}
