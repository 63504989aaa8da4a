package import Diagnostics

extension Diagnostic.Code {
    package static let preflightBlackText = Self("preflight.black-text", .error)
    package static let preflightKnockOut = Self("preflight.black-knocks-out", .error)
}

/// Black words are on the black plate alone and overprint: plates never meet exactly, and small letters in several inks
/// get coloured edges.
struct BlackTextCheck: PreflightCheck {
    /// Thinner strokes show the error of register; our coloured headlines are larger.
    private static let smallest = 14.0
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
        let inks = [cyan, magenta, yellow, black].count { $0 > 0 }
        let isDark = black >= Self.darkest || (black > 0 && cyan + magenta + yellow + black > 2.4)
        let isThin = (use.letters ?? 0) < Self.smallest && inks > 1
        guard isDark || isThin else { return nil }
        let size = PDFNumber.text(((use.letters ?? 0) * 10).rounded() / 10)
        return Finding(
            .preflightBlackText, "letters of \(size) points are printed in \(inks) inks",
            help: "Print small and dark words in black alone (0 0 0 100).", page: page.number)
    }

    private static func isPureBlack(_ paint: Paint) -> Bool { paint == .cmyk(0, 0, 0, 1) || paint == .grey(0) }
}
