package import Diagnostics

extension Diagnostic.Code {
    package static let preflightBlackText = Self("preflight.black-text", .error)
    package static let preflightKnockOut = Self("preflight.black-knocks-out", .error)
}

/// Black words are on the black plate alone and overprint: plates never meet exactly, and small letters in several inks
/// get coloured edges.
struct BlackTextCheck: PreflightCheck {
    /// Strokes of smaller letters are so thin that they show the error of register; printers ask for one ink up to 12
    /// points.
    private static let smallest = 12.0
    /// Light letters are holes in the inks of a dark ground, which the same error fills.
    ///
    /// Their own tints do not show at the edges, so that only their size counts; printers ask for 8 points.
    private static let smallestHole = 8.0
    /// Cyan, magenta and black of light letters together; yellow is light in full.
    private static let lightest = 0.3
    /// What looks black.
    private static let darkest = 0.75

    func findings(in file: InspectedFile) -> [Finding] {
        guard file.isPress else { return [] }
        return file.pages.flatMap { page in
            let letters = page.content.uses.filter { $0.letters != nil }
            return letters.compactMap { finding(for: $0, on: page) }.sorted { $0.message < $1.message }
        }
    }

    /// Whether all small words of a file are pure black.
    static func isAllBlack(in file: InspectedFile) -> Bool {
        file.pages.allSatisfy { page in
            page.content.uses.allSatisfy { ($0.letters ?? .infinity) >= smallest || isPureBlack($0.paint) }
        }
    }

    private func finding(for use: InkUse, on page: InspectedPage) -> Finding? {
        if Self.isPureBlack(use.paint) {
            guard !use.overprints else { return nil }
            return Finding(
                .preflightKnockOut, "black letters cut a hole into what is under them",
                help: "Set black to overprint.", page: page.number)
        }
        guard case .cmyk(let cyan, let magenta, let yellow, let black) = use.paint else { return nil }
        let (inks, size) = ([cyan, magenta, yellow, black].count { $0 > 0 }, use.letters ?? 0)
        if Self.isLight(use.paint) {
            guard size < Self.smallestHole else { return nil }
            return Finding(
                .preflightBlackText, "letters of \(Self.text(size)) points are holes in a dark ground",
                help: "Make light words at least \(Self.text(Self.smallestHole)) points high, or print them in black.",
                page: page.number)
        }
        let isDark = black >= Self.darkest || (black > 0 && cyan + magenta + yellow + black > 2.4)
        guard isDark || (size < Self.smallest && inks > 1) else { return nil }
        return Finding(
            .preflightBlackText, "letters of \(Self.text(size)) points are printed in \(inks) inks",
            help: "Print small and dark words in black alone (0 0 0 100).", page: page.number)
    }

    /// A size, with one digit after the point.
    private static func text(_ size: Double) -> String { PDFNumber.text((size * 10).rounded() / 10) }

    private static func isLight(_ paint: Paint) -> Bool {
        guard case .cmyk(let cyan, let magenta, _, let black) = paint else { return false }
        return cyan + magenta + black <= lightest
    }

    private static func isPureBlack(_ paint: Paint) -> Bool { paint == .cmyk(0, 0, 0, 1) || paint == .grey(0) }
}
