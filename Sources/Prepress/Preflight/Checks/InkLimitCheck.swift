package import Diagnostics

extension Diagnostic.Code {
    package static let preflightInk = Self("preflight.too-much-ink", .error)
}

/// More ink than the paper takes does not dry, and comes off on the next sheet.
struct InkLimitCheck: PreflightCheck {
    func findings(in file: InspectedFile) -> [Finding] {
        guard file.isPress else { return [] }
        return file.pages.compactMap { page in
            let most = Self.most(on: page)
            guard most > file.inkLimit else { return nil }
            return Finding(
                .preflightInk, "all inks together come to \(Int(most.rounded())) %",
                help: "Keep them below \(Int(file.inkLimit)) %, the limit of the printing condition.",
                page: page.number)
        }
    }

    /// The most ink that any place of a file may get, in per cent.
    static func most(in file: InspectedFile) -> Double { file.pages.map(most(on:)).max() ?? 0 }

    /// The fullest colour; where black overprints it adds to what may be under it.
    private static func most(on page: InspectedPage) -> Double {
        let uses = page.content.uses
        let grounds = uses.filter { $0.letters == nil && !$0.overprints }.map(\.paint)
        let plain = uses.map(\.paint).map { parts(of: $0).reduce(0, +) }.max() ?? 0
        let hasOverprint = uses.contains { $0.overprints && parts(of: $0.paint).last == 1 }
        let black = grounds.map { parts(of: $0).dropLast().reduce(0, +) + (hasOverprint ? 1 : 0) }.max() ?? 0
        return max(plain, black) * 100
    }

    private static func parts(of paint: Paint) -> [Double] {
        switch paint {
        case .cmyk(let cyan, let magenta, let yellow, let black): [cyan, magenta, yellow, black]
        case .grey(let light): [0, 0, 0, 1 - light]
        // Register marks are on all plates on purpose, and lie outside of the sheet.
        case .rgb, .special: [0, 0, 0, 0]
        }
    }
}
