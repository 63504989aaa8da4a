package import Translation

/// A catalogue that somebody hands in: it stands for the project's own of that language.
package struct Submission: Sendable {
    package let language: Language
    package let catalogue: Catalogue
    /// The file as it was handed in.
    package let bytes: [UInt8]

    package init(language: Language, catalogue: Catalogue, bytes: [UInt8]) {
        self.language = language
        self.catalogue = catalogue
        self.bytes = bytes
    }
}
