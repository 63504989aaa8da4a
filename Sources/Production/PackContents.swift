package import Design
package import Signing

/// What is in a pack of sheets, for the people who print and hang them.
package struct PackContents: Sendable {
    package var practice: String
    package var purpose: Purpose
    /// When it was made, such as `26 November 2026`; nothing if nobody asked for the day.
    package var date: String?
    package var groups: [Group]
    package var leftOut: [LeftOut]

    package init(practice: String, purpose: Purpose, date: String?, groups: [Group], leftOut: [LeftOut] = []) {
        (self.practice, self.purpose, self.date) = (practice, purpose, date)
        (self.groups, self.leftOut) = (groups, leftOut)
    }

    /// Who prints the pack.
    package enum Purpose: Sendable, Hashable, CaseIterable { case office, printShop }

    /// The sheets of one language, or those of no language of their own.
    package struct Group: Sendable, Hashable {
        /// The language's English name, or what else the sheets have in common, such as `Many languages`.
        package var english: String
        /// The language's own name; empty where there is none.
        package var endonym: String
        /// The language of `endonym` (BCP 47).
        package var tag: String
        package var isRightToLeft: Bool
        package var sheets: [Sheet]

        package init(english: String, endonym: String, tag: String, isRightToLeft: Bool, sheets: [Sheet]) {
            (self.english, self.endonym, self.tag) = (english, endonym, tag)
            (self.isRightToLeft, self.sheets) = (isRightToLeft, sheets)
        }
    }

    /// One file.
    package struct Sheet: Sendable, Hashable {
        package var title: String
        /// What it says, in one English line.
        package var says: String
        /// As people know it, such as `A4`.
        package var paper: String
        /// The path from the page to the file.
        package var file: String
        package var state: WordsState
        package var sides: Sides
        package var finish: Finish
        /// A small picture of its first side (PNG); empty if there is none.
        package var thumbnail: [UInt8]

        package init(
            title: String, says: String, paper: String, file: String, state: WordsState, sides: Sides = .one,
            finish: Finish = .flat, thumbnail: [UInt8] = []
        ) {
            (self.title, self.says, self.paper, self.file) = (title, says, paper, file)
            (self.state, self.sides, self.finish, self.thumbnail) = (state, sides, finish, thumbnail)
        }
    }

    /// Which sides are printed, and along which edge the paper is turned over.
    package enum Sides: Sendable, Hashable { case one, longEdge, shortEdge }

    /// What is done after printing.
    package enum Finish: Sendable, Hashable {
        case flat
        /// Folded into so many panels beside each other.
        case folded(panels: Int)
        /// Cut apart into so many pieces.
        case cut(pieces: Int)
        /// For screens, not for paper.
        case screen
    }

    /// Something that was asked for and is not in the pack.
    package struct LeftOut: Sendable, Hashable {
        package var what: String
        package var why: String

        package init(what: String, why: String) { (self.what, self.why) = (what, why) }
    }

    /// All sheets.
    var sheets: [Sheet] { groups.flatMap(\.sheets) }

    /// The page `contents.html`: one file that asks nothing of the internet.
    package func html(in palette: Palette) -> String { PackPage(contents: self, palette: palette).source }
}
