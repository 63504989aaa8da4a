package import Design
package import Diagnostics
package import Layout
internal import Production
package import Signing
package import Translation

/// What invented people sign.
package enum TestSigning {
    /// Who takes which step, and when.
    package static func signer(_ step: Step) -> Signer {
        guard let signer = Signer(name(step)) else { preconditionFailure("the name must be right") }
        return signer
    }

    package static func name(_ step: Step) -> String {
        switch step {
        case .translated: "community translator"
        case .reviewed: "practice nurse"
        case .backTranslated: "second translator"
        case .approved: "practice manager"
        }
    }

    package static func date(_ step: Step) -> CalendarDate {
        let months = [Step.translated: 4, .reviewed: 5, .backTranslated: 6, .approved: 7]
        guard let date = CalendarDate(year: 2026, month: months[step] ?? 1, day: 3) else {
            preconditionFailure("the day must be right")
        }
        return date
    }

    /// Everything that a language's words go through, up to a step.
    package static func signOffs(
        of tag: String, for catalogue: Catalogue, upTo last: Step = .approved, texts: [TemplateText] = allTexts
    ) -> SignOffs {
        let words = PresentWords.all(of: texts, in: catalogue, of: tag)
        return Step.needed(for: tag).filter { $0.rank <= last.rank }.reduce(SignOffs(of: tag)) { signOffs, step in
            TestProject.setting.review(of: signOffs).signing(
                words, of: words, for: step, by: signer(step), on: date(step))
        }
    }

    /// A language whose words are signed.
    package static func rendition(
        _ tag: String, _ catalogue: Catalogue? = nil, upTo last: Step = .approved
    ) -> Rendition {
        let catalogue = catalogue ?? TestProject.catalogue(tag)
        return Rendition(TestProject.language(tag), catalogue, signOffs(of: tag, for: catalogue, upTo: last))
    }

    /// The project's setting with English that is approved.
    package static let setting = setting(touches: Touches())

    package static func setting(touches: Touches) -> Edition.Setting {
        let plain = TestProject.setting
        return Edition.Setting(
            languages: plain.languages, palette: plain.palette, pictograms: plain.pictograms, common: plain.common,
            facts: plain.facts, english: signOffs(of: "en", for: TestProject.catalogue("en")), touches: touches)
    }

    /// The English of all templates.
    package static let allTexts: [TemplateText] =
        TestProject.templateNames.map(TestProject.template).flatMap(\.texts)
        + TestProject.setting.common.messages.values
}

extension Step {
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension ProjectCopy {
    /// Lets invented people sign all words of some languages, up to a step.
    package func sign(_ tags: String..., upTo last: Step = .approved) throws {
        for tag in tags {
            for step in Step.needed(for: tag) {
                var problems: [Diagnostic] = []
                let request = SigningRequest(tag, step, by: TestSigning.name(step), on: TestSigning.date(step))
                guard try project.sign(request, today: nil, reporting: &problems) != nil else {
                    throw NotSigned(problems: problems)
                }
                if step == last { break }
            }
        }
    }
}

/// Words could not be signed.
package struct NotSigned: Error {
    package let problems: [Diagnostic]
}
