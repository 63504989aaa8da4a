package import Diagnostics

extension Diagnostic.Code {
    package static let preflightColour = Self("preflight.unexpected-colour", .error)
}

/// A press file has inks, an office or screen file has screen colours: what is neither is printed by guesswork.
struct ColourCheck: PreflightCheck {
    func findings(in file: InspectedFile) -> [Finding] {
        file.pages.flatMap { page in
            page.content.uses.compactMap { use in message(for: use, isPress: file.isPress) }.sorted().map { message in
                Finding(.preflightColour, message, help: Self.help(file.isPress), page: page.number)
            } + shadings(on: page, in: file)
        }
    }

    private static func help(_ isPress: Bool) -> String {
        isPress
            ? "Give the colour its inks, or tag it with a profile." : "Give the colour its screen values (sRGB)."
    }

    private func message(for use: InkUse, isPress: Bool) -> String? {
        let what = use.letters == nil ? "something is painted" : "letters are printed"
        switch use.paint {
        case .rgb(let red, let green, let blue) where isPress:
            let values = [red, green, blue].map(PDFNumber.text).joined(separator: " ")
            return "\(what) in the screen colour \(values)"
        case .cmyk where !isPress: return "\(what) in a press's inks"
        case .special(let name) where !["Separation", "DeviceN", "ICCBased", "Pattern"].contains(name):
            return "\(what) in a colour of the kind '\(name)'"
        default: return nil
        }
    }

    /// Gradients keep their colours in functions, which nobody looks into here.
    private func shadings(on page: InspectedPage, in file: InspectedFile) -> [Finding] {
        guard page.content.shadings > 0, file.isPress else { return [] }
        return [
            Finding(
                .preflightColour, "the page has gradients, whose inks cannot be checked",
                help: "Use plain areas.", page: page.number)
        ]
    }
}
