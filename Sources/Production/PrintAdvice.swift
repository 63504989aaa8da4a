/// How a sheet is printed, in words for people who print.
struct PrintAdvice {
    let purpose: PackContents.Purpose

    /// Sides, folds or cuts, and paper, in a sentence each.
    func sentences(for sheet: PackContents.Sheet) -> [String] {
        if sheet.finish == .screen { return ["For a screen: show it, do not print it."] }
        return [Self.sides(sheet.sides), Self.finish(sheet.finish), weight(for: sheet)].compactMap(\.self)
    }

    private static func sides(_ sides: PackContents.Sides) -> String {
        switch sides {
        case .one: "Print on one side."
        case .longEdge: "Print on both sides; turn over on the long edge."
        case .shortEdge: "Print on both sides; turn over on the short edge."
        }
    }

    private static func finish(_ finish: PackContents.Finish) -> String? {
        switch finish {
        case .flat, .screen: nil
        case .folded(panels: 2): "Fold once, with the title outside."
        case .folded(panels: 3): "Fold twice, into three, with the title on top."
        case .folded(let panels): "Fold into \(panels), with the title on top."
        case .cut(let pieces): "Cut along the marks, into \(pieces) pieces."
        }
    }

    /// Usual weights: an office printer takes up to about 200 g/m² by hand.
    private func weight(for sheet: PackContents.Sheet) -> String {
        switch (purpose, sheet.finish) {
        case (.office, .cut): "Card of 160 to 200\u{A0}g/m², if the printer takes it."
        case (.office, .folded): "Paper of 90 to 120\u{A0}g/m²."
        case (.office, _) where sheet.sides != .one: "Paper of 100 to 120\u{A0}g/m²: the back does not show through."
        case (.office, _): "Ordinary paper will do; 120\u{A0}g/m² hangs flatter."
        case (.printShop, .cut): "Card of 300 to 350\u{A0}g/m²."
        case (.printShop, .folded): "Paper of 130 to 150\u{A0}g/m², creased before folding."
        case (.printShop, _): "Paper of 135 to 170\u{A0}g/m²."
        }
    }

    /// The section 'How to print': what to do, and a sentence on it.
    var steps: [(title: String, words: String)] {
        switch purpose {
        case .office: Self.officeSteps
        case .printShop: Self.printShopSteps
        }
    }

    /// What may be done with drafts.
    var useOfDrafts: String {
        switch purpose {
        case .office: "Show drafts to people who can check them. Do not hang a draft, and do not hand it out."
        case .printShop: "Print single copies of drafts, for people who can check them, and no more."
        }
    }

    private static let officeSteps = [
        ("Open a sheet.", "Its file name below is a link. Keep this page in one folder with the files."),
        (
            "Choose the actual size.",
            "In the print window, choose ‘actual size’ or 100%, not ‘fit to page’, and the paper named below."
        ),
        (
            "Colour or black and white.",
            "Nothing is lost in black and white. A white edge is no fault: nothing stands there that anybody needs."
        ),
        (
            "Two sides: try one first.",
            "Choose the edge named below. If the back stands on its head, choose the other one."
        ),
        (
            "Hang it where people come in.",
            "At the door, in the window, beside the desk. The last line of each sheet says until when it holds; then take "
                + "it down."
        ),
    ]

    private static let printShopSteps = [
        (
            "The files are finished.",
            "PDF/X-4 with bleed, marks and all fonts; each names its printing condition. Do not scale or convert them."
        ),
        ("Trim and fold at the marks.", "They stand outside the trim, as crosses and bars for the press do."),
        (
            "Look at a proof of each language.",
            "Compare it with the picture here. If letters have come apart, are missing or stand as boxes, stop and tell us."
        ),
        (
            "Change no words.",
            "A line that runs from right to left, or a letter that looks odd, is most likely right. Please ask the surgery."
        ),
    ]
}
