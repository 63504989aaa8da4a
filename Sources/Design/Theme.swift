package import Diagnostics
internal import SourceYAML

/// What all sheets share, from `theme.yaml`: colours, type sizes and styles.
///
/// A council or a charity replaces this one file to make the sheets its own.
package struct Theme: Sendable {
    package let palette: Palette
    /// Type sizes in points by setting and name.
    package let sizes: [String: [String: Double]]
    package let styles: [String: Style]

    /// A theme without anything, for templates that bring all of their own.
    package init() { self.init(palette: Palette(), sizes: [:], styles: [:]) }

    private init(palette: Palette, sizes: [String: [String: Double]], styles: [String: Style]) {
        self.palette = palette
        self.sizes = sizes
        self.styles = styles
    }

    /// Reads `theme.yaml`.
    package init(parsing source: SourceText, reporting diagnostics: inout [Diagnostic]) {
        guard let root = YAMLValue(parsing: source, reporting: &diagnostics),
            let file = YAMLMapping(root, known: ["roles", "sizes", "styles"], reporting: &diagnostics)
        else {
            self.init()
            return
        }
        var parser = TemplateParser()
        self.init(
            palette: Palette(in: file, reporting: &diagnostics),
            sizes: file["sizes"] == nil ? [:] : parser.sizes(in: file),
            styles: file["styles"] == nil ? [:] : parser.styles(in: file))
        diagnostics += parser.diagnostics
    }
}
