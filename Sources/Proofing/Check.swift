internal import Design
package import Diagnostics
package import Layout

/// One thing that is looked at on every sheet.
///
/// A check draws nothing and changes nothing.
package protocol Check: Sendable {
    /// What is wrong with a settled page.
    func diagnostics(for page: Page) -> [Diagnostic]
}

/// What checks look at: a page, where it came from, and what it may be made of.
package struct Page {
    package let layout: PageLayout
    package let edition: Edition
    package let fonts: FontList

    /// Each paragraph with its block.
    var texts: [(block: PlacedBlock, text: PlacedText)] {
        layout.blocks.compactMap { block in
            if case .text(let text) = block.content { (block, text) } else { nil }
        }
    }

    /// A report about words of this page: told at the words, with the frame as a note.
    func report(
        _ code: Diagnostic.Code, _ message: String, help: String, on block: PlacedBlock
    ) -> Diagnostic {
        var subject = edition.subject
        subject.frame = block.frame
        let frame = edition.pages.flatMap(\.frames).first { $0.frame.name == block.frame }?.frame
        var notes: [Diagnostic.Note] = []
        if let origin = block.origin, origin.translation != nil {
            notes.append(Diagnostic.Note("the English is '\(origin.message)'", at: origin.template))
        }
        if let frame {
            notes.append(Diagnostic.Note("the frame '\(frame.name)' is drawn here", at: frame.location))
        }
        return Diagnostic(
            code, message, help: help, at: block.origin?.place ?? frame?.location, on: subject, notes: notes)
    }
}

/// All checks of a page.
package struct Proof: Sendable {
    private let fonts: FontList

    package init(fonts: FontList) { self.fonts = fonts }

    /// The checks, in the order of their reports.
    package static let checks: [any Check] = [
        MissingGlyphCheck(), WrongFontCheck(), DottedCircleCheck(), OverflowCheck(), UnbreakableTokenCheck(),
        InkCheck(), TokenOrderCheck(), ContrastCheck(), TooSmallCheck(), ColourAloneCheck(),
    ]

    /// What is wrong with a page, in the order of the checks.
    package func diagnostics(for layout: SheetLayout, of edition: Edition) -> [Diagnostic] {
        // The copies on a sheet that is cut apart have the same problems.
        layout.pages.flatMap { diagnostics(for: $0, of: edition) }.unique
    }

    private func diagnostics(for layout: PageLayout, of edition: Edition) -> [Diagnostic] {
        let page = Page(layout: layout, edition: edition, fonts: fonts)
        return Self.checks.flatMap { $0.diagnostics(for: page) }
    }
}
