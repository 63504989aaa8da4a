internal import Diagnostics
package import Translation

/// Somebody's word that some words are what they should be.
package struct SignOff: Sendable, Hashable {
    /// What the rows of signed words call it.
    package let number: Int
    package let step: Step
    package let signer: Signer
    package let date: CalendarDate
    /// Where the signer stands.
    let location: SourceLocation?
}

/// Some words as they were when they were signed.
package struct SignedWords: Sendable, Hashable {
    package let id: MessageID
    /// The seal of the translation.
    let translation: String
    /// The seals of the notes that translators had.
    let notes: Set<String>
    /// The facts with their versions, such as `F01@1da3ac`.
    let facts: Set<String>
    /// The numbers of the sign-offs that hold for exactly these.
    var numbers: Set<Int>
}
