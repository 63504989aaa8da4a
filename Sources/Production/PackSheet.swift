internal import Signing

/// One sheet on `contents.html`: its picture beside what somebody needs to know to print it.
struct PackSheet {
    let sheet: PackContents.Sheet
    let group: PackContents.Group
    let purpose: PackContents.Purpose

    var html: HTML {
        let words: [HTML] = [
            .element("h4", words: sheet.title), .element("p", words: sheet.says), state, .element("dl", holding: rows),
        ]
        return .element("article", holding: picture + [.element("div", holding: words)])
    }

    private var picture: [HTML] {
        guard !sheet.thumbnail.isEmpty else { return [] }
        let words = "The sheet in small: \(sheet.title), \(group.english)"
        return [.empty("img", ["src": sheet.thumbnail.pngURL, "alt": words])]
    }

    private var state: HTML {
        sheet.state.isForDisplay
            ? .element("p", ["class": "state approved"], words: sheet.state.label)
            : .element("p", ["class": "state"], words: "\(sheet.state.label): do not hang")
    }

    private var rows: [HTML] {
        let advice = PrintAdvice(purpose: purpose).sentences(for: sheet).joined(separator: " ")
        // What is shown on a screen has a size in pixels, which its line says.
        let paper = sheet.finish == .screen ? [] : [row("Paper", .text(sheet.paper))]
        return paper + [
            row("Print", .text(advice)),
            row("File", .element("a", ["href": sheet.file.urlEscapedPath], words: sheet.file)),
        ]
    }

    private func row(_ name: String, _ value: HTML) -> HTML {
        .element("div", holding: [.element("dt", words: name), .element("dd", holding: [value])])
    }
}
