internal import Design
package import Diagnostics
package import Layout
internal import Translation

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
    /// The catalogue that somebody handed in and can mend, if it is one's.
    package var handedIn: String?

    /// Which of a block's words a report is about.
    enum Part {
        case all
        /// Those with some letters.
        case piece(String)
        /// The longest translation of those that the words are put together from.
        case longest
    }

    /// Each paragraph with its block.
    var texts: [(block: PlacedBlock, text: PlacedText)] {
        layout.blocks.compactMap { block in
            if case .text(let text) = block.content { (block, text) } else { nil }
        }
    }

    /// A report about words of this page: told at the words, with the frame as a note.
    func report(
        _ code: Diagnostic.Code, _ message: String, help: String, on block: PlacedBlock, about part: Part = .all,
        surplus: Int? = nil
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
            code, message, help: help, at: place(of: block, about: part) ?? frame?.location, on: subject, notes: notes,
            surplus: surplus)
    }

    /// Where the words of a block can be mended: by whoever handed in a catalogue in this one, whatever practice's
    /// details stand among them.
    ///
    /// Words that were put into others, such as the days of opening hours, are looked for where they stand.
    private func place(of block: PlacedBlock, about part: Part) -> SourceLocation? {
        let own = isHandedIn(block) ? block.origin?.translation : block.origin?.place
        guard let own, own == block.origin?.translation, let others = block.origin?.others else { return own }
        switch part {
        case .all: return own
        case .piece(let piece): return own.holds(piece) ? own : others.first { $0.holds(piece) } ?? own
        case .longest: return others.filter { $0.isLonger(than: own) }.max { $1.isLonger(than: $0) } ?? own
        }
    }

    /// Whether a report may name parts of a block's words, in which no practice's own details can be.
    func mayName(_ block: PlacedBlock) -> Bool {
        let hasDetails = block.origin?.message.contains("{") ?? true
        return !hasDetails || isHandedIn(block) && edition.practice.isExample
    }

    /// Whether the words of a block are those of the catalogue that was handed in.
    func isHandedIn(_ block: PlacedBlock) -> Bool {
        handedIn != nil && block.origin?.translation?.file == handedIn
    }
}

extension SourceLocation {
    /// Whether the words in quotes on the line hold some letters, or are a part of them.
    fileprivate func holds(_ piece: String) -> Bool {
        let (words, wanted) = (quoted.lettersAlone, piece.lettersAlone)
        return !words.isEmpty && !wanted.isEmpty && (words.contains(wanted) || wanted.contains(words))
    }

    fileprivate func isLonger(than other: SourceLocation) -> Bool { quoted.count > other.quoted.count }

    /// The words in quotes on the line.
    private var quoted: Substring {
        guard let excerpt, let start = excerpt.firstIndex(of: "\""), let end = excerpt.lastIndex(of: "\""), start < end
        else { return "" }
        return excerpt[excerpt.index(after: start)..<end]
    }
}

extension StringProtocol {
    /// By scalars, because a mark at the end of a piece would make another character of it, and without isolates,
    /// joiners and break marks, of which layout adds its own.
    fileprivate var lettersAlone: [Unicode.Scalar] {
        unicodeScalars.filter { $0.properties.generalCategory != .format }
    }
}

/// All checks of a page.
package struct Proof: Sendable {
    private let fonts: FontList
    private let handedIn: String?

    /// `handedIn` is the file of a catalogue whose words are to be told before others that are at fault as well.
    package init(fonts: FontList, handedIn: String? = nil) {
        self.fonts = fonts
        self.handedIn = handedIn
    }

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
        let page = Page(layout: layout, edition: edition, fonts: fonts, handedIn: handedIn)
        return Self.checks.flatMap { $0.diagnostics(for: page) }
    }
}
