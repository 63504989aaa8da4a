package import Diagnostics
internal import Foundation
package import Prepress

extension Diagnostic.Code {
    package static let badProfile = Self("project.colour-profile", .error)
}

/// The colours that sheets are made for.
package struct SheetProfiles: Sendable {
    package let press: OutputProfile
    package let screen: OutputProfile
}

extension Project {
    /// What the press profile of this project is called (ICC characterisation data registry).
    private static let pressCondition = "FOGRA39"
    private static let screenCondition = "sRGB"

    /// The profiles that come with the project, or one of the caller's for presses.
    func profiles(
        press other: (file: URL, condition: String)?, reporting diagnostics: inout [Diagnostic]
    ) -> SheetProfiles? {
        let press = other ?? (profilesFolder.appending(path: "fogra39.icc"), Self.pressCondition)
        let pressProfile = profile(press.file, reporting: &diagnostics) { (bytes) throws(PrepressError) in
            try OutputProfile.press(bytes, condition: press.condition)
        }
        let screenProfile = profile(profilesFolder.appending(path: "srgb.icc"), reporting: &diagnostics) {
            (bytes) throws(PrepressError) in try OutputProfile.screen(bytes, condition: Self.screenCondition)
        }
        guard let pressProfile, let screenProfile else { return nil }
        return SheetProfiles(press: pressProfile, screen: screenProfile)
    }

    private func profile(
        _ file: URL, reporting diagnostics: inout [Diagnostic],
        _ make: ([UInt8]) throws(PrepressError) -> OutputProfile
    ) -> OutputProfile? {
        guard let bytes = bytes(of: file, reporting: &diagnostics) else { return nil }
        do throws(PrepressError) {
            return try make(bytes)
        } catch {
            diagnostics.append(
                Diagnostic(
                    .badProfile, error.reason,
                    help: "Ask the print shop for the ICC profile of its printing condition.",
                    at: SourceLocation(file: name(of: file))))
            return nil
        }
    }
}
