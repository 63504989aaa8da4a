package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let smallInitial = Self("catalogue.small-initial", .warning)
}

/// A small letter at the start where the English has a capital one, in scripts that have both.
struct SmallInitialCheck: WordsCheck {
    /// Scripts with capital letters; those of Georgian are never mixed with small ones.
    private static let casedScripts: Set<String> = ["Latn", "Cyrl", "Grek", "Armn"]
    /// Languages in which the capital of i has its dot.
    private static let dotted: Set<String> = ["tr", "az", "crh", "tt"]

    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let mended = mended(translation)
        guard mended != translation.text else { return [] }
        return [
            translation.report(
                .smallInitial, "the translation begins with a small letter, and the English with a capital",
                help: "Begin with a capital letter.", replacement: mended)
        ]
    }

    func mended(_ translation: Translated) -> String {
        guard Self.casedScripts.contains(translation.language.script),
            let first = Self.initial(of: translation.source), first.properties.isUppercase
        else { return translation.text }
        let prose = translation.prose
        guard let place = Self.place(in: prose), prose.scalars[place].properties.isLowercase,
            // A name such as eGFR or an article such as ’s.
            prose[place + 1]?.properties.isUppercase != true, prose[place - 1] != "’"
        else { return translation.text }
        return Self.capitalised(prose.scalars, at: place, dotted: Self.dotted.contains(translation.language.tag))
    }

    private static func capitalised(_ scalars: [Unicode.Scalar], at place: Int, dotted: Bool) -> String {
        let capital = dotted && scalars[place] == "i" ? "İ" : scalars[place].properties.titlecaseMapping
        return Array(scalars[..<place]).text + capital + Array(scalars[(place + 1)...]).text
    }

    private static func initial(of prose: Prose) -> Unicode.Scalar? { place(in: prose).map { prose.scalars[$0] } }

    /// The place of the first word's first letter; nothing if a placeholder stands before it.
    private static func place(in prose: Prose) -> Int? {
        prose.scalars.indices.first { prose.isWord(at: $0) }.flatMap { prose.isLocked[$0] ? nil : $0 }
    }
}
