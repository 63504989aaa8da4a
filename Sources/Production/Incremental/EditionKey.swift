internal import Diagnostics

/// All that a sheet's bytes hang on, part by part, so that it can be said which part has changed.
struct EditionKey: Sendable, Hashable, Codable {
    /// A checksum of each part.
    var parts: [String: String] = [:]

    /// What a part is.
    ///
    /// Its text is what the ledger calls it.
    enum Part: Sendable, Hashable {
        case program
        case fonts
        /// Fonts without hinting, and those that are cut down to the letters of the catalogues.
        case cutFonts
        case date
        /// How the sheet is shown: its parts, its direction, whether it is a draft.
        case form
        /// The practice's logo, and whether its details are an example.
        case practice
        case file(String)
        /// The words of an English message, known by its checksum.
        case words(String)

        var text: String {
            switch self {
            case .program: "program"
            case .fonts: "fonts"
            case .cutFonts: "cut fonts"
            case .date: "date"
            case .form: "form"
            case .practice: "practice"
            case .file(let name): "file \(name)"
            case .words(let message): "words \(message)"
            }
        }
    }

    subscript(part: Part) -> String? {
        get { parts[part.text] }
        set { parts[part.text] = newValue }
    }
}
