internal import Design
package import Graphics
internal import Translation

extension Document {
    /// Puts everything in its place.
    package func laidOut(with fonts: borrowing FontMap) -> SheetLayout {
        var setting = DocumentSetting(self)
        for group in groups { setting.add(group, fonts: fonts) }
        return setting.finished(with: fonts)
    }
}

/// Fills pages with groups, from top to bottom.
private struct DocumentSetting {
    private let document: Document
    private let setter: TextSetter
    private let body: Rectangle
    private var pages = [DocumentPage()]
    /// Where the next group begins.
    private var y: Double

    /// Millimetres.
    private static let (side, top, foot, headTop) = (16.0, 20.0, 14.0, 8.0)
    private static let columnGap = 6.0
    private static let millimetre = 72 / 25.4

    init(_ document: Document) {
        self.document = document
        setter = TextSetter(languages: document.languages, language: document.subject)
        let (width, height) = (document.paper.width, document.paper.height)
        body = Rectangle(x: Self.side, y: Self.top, width: width - 2 * Self.side, height: height - Self.top - Self.foot)
            .scaled(by: Self.millimetre)
        y = body.y
    }

    /// Pieces of one column, from its top.
    private struct Column {
        let x: Double
        var pieces: [MeasuredPiece]
        var height: Double { pieces.reduce(0) { $0 + $1.height } }
    }

    private struct Row {
        let columns: [Column]
        var height: Double { columns.map(\.height).max() ?? 0 }
    }

    mutating func add(_ group: DocumentGroup, fonts: borrowing FontMap) {
        var rows: [Row] = []
        for row in group.rows { rows.append(measured(row, fonts: fonts)) }
        let height = rows.reduce(0) { $0 + $1.height }
        let isTooTall = height > body.height
        if y > body.y, group.startsPage || !isTooTall && y + height > body.bottom { startPage() }
        guard !isTooTall else { return spill(rows, fonts: fonts) }
        for row in rows {
            for column in row.columns { place(column, fonts: fonts) }
            y += row.height
        }
    }

    private func measured(_ row: DocumentRow, fonts: borrowing FontMap) -> Row {
        let gap = Self.columnGap * Self.millimetre
        let room = body.width - gap * Double(row.columns.count - 1)
        var x = body.x
        var columns: [Column] = []
        for column in row.columns {
            let width = room * column.share
            var pieces: [MeasuredPiece] = []
            for piece in column.pieces {
                pieces.append(MeasuredPiece(piece, width: width, setter: setter, fonts: fonts))
            }
            columns.append(Column(x: x, pieces: pieces))
            x += width + gap
        }
        return Row(columns: columns)
    }

    private mutating func place(_ column: Column, fonts: borrowing FontMap) {
        var top = y
        for piece in column.pieces {
            pages[pages.count - 1].place(piece, at: Point(column.x, top), fonts: fonts)
            top += piece.height
        }
    }

    /// What no page has room for goes on over several, column by column, a piece at a time.
    private mutating func spill(_ rows: [Row], fonts: borrowing FontMap) {
        for column in rows.flatMap(\.columns) {
            for piece in column.pieces {
                if y > body.y, y + piece.height > body.bottom { startPage() }
                pages[pages.count - 1].place(piece, at: Point(column.x, y), fonts: fonts)
                y += piece.height
            }
        }
    }

    private mutating func startPage() {
        pages.append(DocumentPage())
        y = body.y
    }

    /// The pages with their heads, now that they can be counted.
    mutating func finished(with fonts: borrowing FontMap) -> SheetLayout {
        var layouts: [PageLayout] = []
        for index in pages.indices {
            let head = document.head.adding(" · page \(index + 1) of \(pages.count)")
            let paragraph = Paragraph(head.words(), style: head.style, setter: setter, fonts: fonts)
            let box = Rectangle(x: body.x, y: Self.headTop * Self.millimetre, width: body.width, height: 14)
            pages[index].placeHead(paragraph, in: box, fonts: fonts)
            layouts.append(layout(of: pages[index], number: index + 1))
        }
        return SheetLayout(pages: layouts)
    }

    private func layout(of page: DocumentPage, number: Int) -> PageLayout {
        PageLayout(
            name: "\(document.title), page \(number)", title: document.title, language: document.head.language.tag,
            isRightToLeft: false, isDraft: false, width: document.paper.width * Self.millimetre,
            height: document.paper.height * Self.millimetre, bleed: 0, folds: [], artwork: page.artwork, frames: [],
            blocks: page.blocks)
    }
}

extension DocumentText {
    fileprivate func adding(_ words: String) -> DocumentText {
        DocumentText(text + words, in: language, style: style, role: role)
    }
}
