/// How many pixels an inch a picture has where it is printed.
package struct PictureResolution: Sendable, Hashable {
    /// Fewer show as steps to everybody.
    package static let least = 150
    /// As many as nobody sees at reading distance.
    package static let good = 300
    /// What offset presses can show of sharp edges.
    package static let most = 600

    package let pixelsPerInch: Int

    /// Rounded, so that files that say the same with other digits count alike.
    package init(_ pixelsPerInch: Double) { self.pixelsPerInch = Int(min(pixelsPerInch, 1e6).rounded()) }

    package var isCoarse: Bool { pixelsPerInch < Self.least }
    package var isSoft: Bool { !isCoarse && pixelsPerInch < Self.good }
}
