package import Diagnostics
internal import Graphics
internal import Layout

extension Diagnostic.Code {
    package static let tokenDamage = Self("layout.token-damaged", .error)
}

/// Telephone numbers, times and addresses that do not stand whole and from left to right.
struct TokenOrderCheck: Check {
    func diagnostics(for page: Page) -> [Diagnostic] {
        page.texts.flatMap { block, text in
            text.problems.compactMap { problem in
                guard case .damagedToken = problem else { return nil }
                return page.report(
                    .tokenDamage, "a number or address is torn or reversed on paper",
                    help: "Remove direction marks around it in the translation; isolates are put in for you.", on: block
                )
            }
        }
    }
}
