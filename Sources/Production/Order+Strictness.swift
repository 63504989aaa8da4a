internal import Diagnostics

extension Order {
    /// Problems as bad as the selection says that they are.
    func judged(_ problems: [Diagnostic]) -> [Diagnostic] { selection.isStrict ? problems.promoted : problems }
}
