package import Diagnostics

/// One thing that only several translations of a catalogue show, each message once.
package protocol ComparisonCheck: Sendable {
    /// What is wrong with some translations of one language.
    func diagnostics(for translations: [Translated]) -> [Diagnostic]
}
