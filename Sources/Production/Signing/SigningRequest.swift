package import Diagnostics
package import Signing
package import Translation

extension Diagnostic.Code {
    package static let signingRefused = Self("signed.refused", .error)
}

/// What somebody wants to sign.
package struct SigningRequest: Sendable {
    package var language: String
    package var step: Step
    /// A role or a pseudonym.
    package var by: String
    package var date: CalendarDate
    /// The English of some messages; empty means all that are ready for the step.
    package var messages: [String]

    package init(_ language: String, _ step: Step, by: String, on date: CalendarDate, messages: [String] = []) {
        (self.language, self.step, self.by, self.date, self.messages) = (language, step, by, date, messages)
    }
}

extension Project {
    /// Records that somebody has signed words of a language, and says which; nothing if it is refused.
    package func sign(
        _ request: SigningRequest, today: CalendarDate?, reporting diagnostics: inout [Diagnostic]
    ) throws(WholeFile.Failure) -> [String]? {
        guard let sources = WordSources(of: self, reporting: &diagnostics),
            let words = sources.words(named: request.language, in: self, reporting: &diagnostics)
        else { return nil }
        diagnostics += sources.problems(with: words)
        let desk = SigningDesk(request, words)
        if diagnostics.hasErrors {
            diagnostics.append(desk.refusal("there are errors in it or in what it hangs on", "Mend them first."))
            return nil
        }
        guard let signer = Signer(request.by) else {
            diagnostics.append(.notASigner(at: nil))
            return nil
        }
        do {
            let chosen = try desk.chosenWords(for: signer, today: today)
            let review = words.review
            let signOffs = review.signing(
                chosen, of: words.words, for: request.step, by: signer, on: request.date)
            try desk.check(signOffs, named: name(of: self.signOffs(request.language)))
            try WholeFile.write(Array(signOffs.text.utf8), to: self.signOffs(request.language))
            return desk.report(chosen, signer: signer) + ["written: \(name(of: self.signOffs(request.language)))"]
        } catch let error as SigningDesk.Refusal {
            diagnostics.append(error.diagnostic)
            return nil
        } catch let error as WholeFile.Failure {
            throw error
        } catch {
            preconditionFailure("nothing else is thrown here")
        }
    }
}
