import Design
import Diagnostics
import Foundation
import TestSupport
import Translation

@testable import Signing

/// A few invented messages, and people who sign them.
enum SigningSample {
    static let place = SourceLocation(file: "template.yaml")

    static func text(
        _ words: String, context: String? = nil, note: String? = nil, facts: [String] = [],
        voice: TemplateText.Voice = .reader
    ) -> TemplateText {
        TemplateText(words, context: context, note: note, facts: facts, voice: voice, location: place)
    }

    static let free = text("It is free.", note: "Below the headline.", facts: ["F01"])
    static let open = text("Open", context: "door", note: "On the door.")
    static let texts = [free, open]

    /// A catalogue of the two messages, or with changes.
    static func catalogue(free: String = "Jest bezpłatne.", open: String = "Otwarte", _ entries: String = "")
        -> Catalogue
    {
        TestProject.catalogue(
            of: """
                \(entries.isEmpty ? "msgid \"It is free.\"\nmsgstr \"\(free)\"" : entries)

                msgctxt "door"
                msgid "Open"
                msgstr "\(open)"
                """)
    }

    static func versions(_ text: String = "F01@aaaaaa F02@bbbbbb") -> FactVersions {
        FactVersions(
            in: CatalogueHeader(fields: [CatalogueHeader.Field(name: "X-Facts", value: text, location: place)]))
    }

    static func review(
        _ signOffs: SignOffs, touches: Touches = Touches(), versions: FactVersions = versions()
    ) -> Review {
        Review(signOffs, touches: touches, versions: versions)
    }

    /// Everything signed, up to a step.
    static func signed(
        _ language: String = "pl", upTo last: Step = .approved, _ catalogue: Catalogue = catalogue(),
        _ texts: [TemplateText] = texts
    ) -> SignOffs {
        let words = PresentWords.all(of: texts, in: catalogue, of: language)
        var signOffs = SignOffs(of: language)
        for step in Step.needed(for: language) {
            signOffs = review(signOffs).signing(
                words, of: words, for: step, by: TestSigning.signer(step), on: TestSigning.date(step))
            if step == last { break }
        }
        return signOffs
    }

    /// The state of some words of the sample.
    static func state(
        _ text: TemplateText, in catalogue: Catalogue = catalogue(), _ signOffs: SignOffs, touches: Touches = Touches(),
        versions: FactVersions = versions()
    ) -> WordsState {
        review(signOffs, touches: touches, versions: versions).standing(of: PresentWords(text, in: catalogue)).state
    }

    static func touch(_ was: String, _ now: String) -> Touch {
        Touch(
            was: was, now: now, why: "a slip", signer: TestSigning.signer(.reviewed), date: TestSigning.date(.reviewed))
    }
}
