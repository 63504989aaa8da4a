internal import Diagnostics
internal import Graphics
internal import Layout
internal import Translation

/// Writes a proof as a page that asks nothing of the internet.
struct ReviewPage {
    let proof: ReviewProof
    let pictures: ReviewPictures

    init(_ proof: ReviewProof, pictures: ReviewPictures) { (self.proof, self.pictures) = (proof, pictures) }

    var source: String {
        let skip = HTML.element("a", ["class": "skip", "href": "#messages"], words: "Skip to the messages")
        let body = [skip, header, .element("main", holding: sections), footer, images]
        return HTML.page([.element("head", holding: head), .element("body", holding: body)])
    }

    /// Nothing may be loaded but what stands in the page, nothing may run, and nothing may be sent.
    private static let policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'"

    var title: String { "Proof of the \(proof.language.englishName) words" }

    private var head: [HTML] {
        [
            .empty("meta", ["charset": "utf-8"]),
            .empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .empty("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
            .element("title", words: title), .style(ReviewStyle(proof).rules),
        ]
    }

    private var header: HTML {
        var name: [HTML] = [.text(proof.language.englishName)]
        if proof.language.endonym != proof.language.englishName {
            name += [.text(" "), own(proof.language.endonym, as: "bdi")]
        }
        let made = proof.date.map { " Made on \($0)." } ?? ""
        let words: [HTML] = [
            .element("p", ["class": "for"], words: "Proof for reviewers"), .element("h1", holding: name),
            .element("p", words: "Every message as it stands on the sheets.\(made)"),
        ]
        return .element("header", holding: [.element("div", ["class": "inner"], holding: words)])
    }

    private var sections: [HTML] {
        [ReviewSummary(page: self).html] + [remarks].compactMap(\.self)
            + [
                .element("div", ["id": "messages"], holding: proof.sections.enumerated().map(messages)),
                ReviewForm(page: self).aboutAll, sheets,
            ].compactMap(\.self)
    }

    private var footer: HTML {
        let words =
            "Made with Register Here from \(proof.file). Nothing on this page is sent anywhere: it needs no internet."
        return .element("footer", holding: [.element("p", holding: mixed(words))])
    }

    private var remarks: HTML? {
        guard !proof.remarks.isEmpty else { return nil }
        let paragraphs = proof.remarks.map { HTML.element("p", holding: mixed($0)) }
        return section("What the translators say", ["class": "remarks"], holding: paragraphs)
    }

    private func messages(number: Int, section: (title: String, messages: [ReviewMessage])) -> HTML {
        .element(
            "section", ["class": "sheet-messages", "id": Self.place(ofSection: number)],
            holding: [.element("h2", words: section.title)]
                + section.messages.map { ReviewEntry(message: $0, page: self).html })
    }

    static func place(ofSection number: Int) -> String { "sheet-\(number + 1)" }

    private var sheets: HTML? {
        guard !proof.sheets.isEmpty else { return nil }
        let pages = zip(proof.sheets, pictures.sheets).flatMap { sheet, names in
            zip(sheet.pages, names).enumerated().map { index, page in
                let number = names.count > 1 ? ", page \(index + 1)" : ""
                return ReviewPicture.sheet(page.0, named: page.1, title: sheet.title + number)
            }
        }
        return section(
            "The whole sheets", ["id": "sheets"],
            holding: [
                .element("p", words: "Choose one to see it larger."),
                .element("div", ["class": "gallery"], holding: pages),
            ])
    }

    /// All pictures, once; what shows them names them.
    private var images: HTML {
        let images = pictures.pictures.map { picture in
            HTML.element(
                "image",
                [
                    "id": picture.name, "x": picture.area.x.short, "y": picture.area.y.short,
                    "width": picture.area.width.short, "height": picture.area.height.short,
                    "preserveAspectRatio": "none", "href": picture.png.pngURL,
                ], holding: [])
        }
        return .element(
            "svg", ["class": "store", "width": "0", "height": "0", "aria-hidden": "true"],
            holding: [.element("defs", holding: images)])
    }

    func section(
        _ title: String, _ attributes: KeyValuePairs<String, String> = [:], holding content: [HTML]
    ) -> HTML {
        .element("section", attributes, holding: [.element("h2", words: title)] + content)
    }

    /// Words in the language of the proof.
    func own(_ words: String, as element: String) -> HTML { own([.text(words)], as: element) }

    func own(_ content: [HTML], as element: String, class name: String = "own") -> HTML {
        let direction = proof.language.isRightToLeft ? "rtl" : "ltr"
        return .element(
            element, ["class": name, "lang": proof.language.tag, "dir": direction], holding: content)
    }

    /// English that may quote words in another script, which must not reorder what stands beside them.
    func mixed(_ words: String) -> [HTML] {
        Quotation.parts(of: SafeText.visible(words), writtenIn: "Latn").map { part in
            part.isForeign ? own(part.text, as: "bdi") : .text(part.text)
        }
    }
}

extension Double {
    /// With one digit after the point.
    var short: String {
        let tenths = Int((self * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
