internal import CLCMS

/// Turns screen colours of a picture into a press's inks, by lcms2.
@safe struct Separation: ~Copyable {
    private let transform: cmsHTRANSFORM
    /// How much of the three colours together a place gets at most, of 255 each.
    ///
    /// With black in full, printed over it or with it, they come to the limit of the printing condition.
    private let mostColour: Int

    /// From one profile to another, relative to the paper's white and with black point compensation.
    ///
    /// `inkLimit` is the press's, in per cent, unless a test asks for another.
    init(
        from screen: OutputProfile, to press: OutputProfile, inkLimit: Double? = nil
    ) throws(PrepressError) {
        let source = unsafe cmsOpenProfileFromMem(screen.bytes, cmsUInt32Number(screen.bytes.count))
        let target = unsafe cmsOpenProfileFromMem(press.bytes, cmsUInt32Number(press.bytes.count))
        defer {
            if let source = unsafe source { _ = unsafe cmsCloseProfile(source) }
            if let target = unsafe target { _ = unsafe cmsCloseProfile(target) }
        }
        guard let source = unsafe source, let target = unsafe target,
            let transform = unsafe cmsCreateTransform(
                source, Self.rgb, target, Self.cmyk, cmsUInt32Number(INTENT_RELATIVE_COLORIMETRIC),
                cmsUInt32Number(cmsFLAGS_BLACKPOINTCOMPENSATION))
        else { throw PrepressError(reason: "the profile '\(press.condition)' cannot be used to separate colours") }
        unsafe self.transform = transform
        mostColour = Int(((inkLimit ?? press.inkLimit) - 100) / 100 * 255)
    }

    deinit { unsafe cmsDeleteTransform(transform) }

    /// `TYPE_RGB_8` and `TYPE_CMYK_8`, which are macros: colour space, channels, bytes a channel.
    private static let rgb = cmsUInt32Number(PT_RGB) << 16 | 3 << 3 | 1
    private static let cmyk = cmsUInt32Number(PT_CMYK) << 16 | 4 << 3 | 1

    /// Three bytes a pixel become four; black stays on its own plate, because it is mostly letters.
    func inks(_ pixels: [UInt8]) -> [UInt8] {
        let count = pixels.count / 3
        var result = [UInt8](repeating: 0, count: count * 4)
        unsafe cmsDoTransform(transform, pixels, &result, cmsUInt32Number(count))
        for pixel in 0..<count {
            let place = pixel * 4
            if pixels[pixel * 3] == 0, pixels[pixel * 3 + 1] == 0, pixels[pixel * 3 + 2] == 0 {
                result.replaceSubrange(place..<place + 4, with: [0, 0, 0, 255])
            } else {
                limit(&result, at: place)
            }
        }
        return result
    }

    /// Cyan, magenta, yellow and black of one colour, each from 0 to 1.
    func inks(of colour: ScreenColour) -> [Double] {
        inks([colour.red, colour.green, colour.blue]).map { Double($0) / 255 }
    }

    /// Takes colour away where a profile gives more than dries.
    private func limit(_ inks: inout [UInt8], at place: Int) {
        let sum = Int(inks[place]) + Int(inks[place + 1]) + Int(inks[place + 2])
        guard sum > mostColour else { return }
        for index in place..<place + 3 { inks[index] = UInt8(Int(inks[index]) * mostColour / sum) }
    }
}
