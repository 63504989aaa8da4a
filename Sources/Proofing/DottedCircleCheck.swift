package import Diagnostics
internal import Graphics
internal import Layout

extension Diagnostic.Code {
    package static let dottedCircle = Self("layout.dotted-circle", .error)
}

/// Marks without a letter to sit on, which are drawn on a dotted circle.
struct DottedCircleCheck: Check {
    func diagnostics(for page: Page) -> [Diagnostic] {
        page.texts.flatMap { block, text in
            text.problems.compactMap { problem in
                guard case .dottedCircle(let offset) = problem else { return nil }
                let rest = String(decoding: Array(text.spec.text.utf8)[offset...], as: UTF8.self)
                let mark = rest.unicodeScalars.first.map(SafeText.name(of:)) ?? "a mark"
                return page.report(
                    .dottedCircle, "the mark \(mark) has no letter to sit on and prints on a dotted circle",
                    help: "Put the mark right after its letter, or remove it.", on: block)
            }
        }
    }
}
