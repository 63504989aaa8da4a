/// A form in which a sheet is given out.
package enum SheetVariant: String, Sendable, Hashable, Codable, CaseIterable {
    /// For office printers: trimmed, in sRGB.
    case office
    /// As `office`, in lines instead of areas, black on white.
    case inkSaver = "ink-saver"
    /// For print shops: with bleed and marks, in the palette's inks.
    case press
    /// For screens: with links and bookmarks.
    case screen

    /// Whether the sheet is drawn as lines.
    package var savesInk: Bool { self == .inkSaver }
}
