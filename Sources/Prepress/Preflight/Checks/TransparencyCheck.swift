package import Diagnostics

extension Diagnostic.Code {
    package static let preflightBlendMode = Self("preflight.blend-mode", .error)
    package static let preflightGroupColour = Self("preflight.group-colour", .error)
}

/// Transparent parts are mixed in the press's inks, by the modes that the standard names (ISO 32000-1, 11.3.5).
struct TransparencyCheck: PreflightCheck {
    private static let modes: Set<String> = [
        "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn",
        "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity",
    ]

    func findings(in file: InspectedFile) -> [Finding] {
        file.pages.flatMap { page -> [Finding] in
            let group = file.document.dictionary(page.entries["Group"])
            let space = group.flatMap { file.document.resolved($0["CS"]).name }
            var findings = page.content.blendModes.subtracting(Self.modes).sorted().map { mode in
                Finding(
                    .preflightBlendMode, "something is mixed by the unknown mode '\(mode)'",
                    help: "Use a mode that PDF knows.", page: page.number)
            }
            if file.isPress, space == "DeviceRGB" {
                findings.append(
                    Finding(
                        .preflightGroupColour, "transparent parts are mixed in screen colours",
                        help: "Set the page's group to DeviceCMYK, or remove it.", page: page.number))
            }
            return findings
        }
    }
}
