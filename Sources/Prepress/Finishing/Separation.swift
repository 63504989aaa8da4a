internal import CLCMS

/// Turns screen colours of a picture into a press's inks, by lcms2.
@safe struct Separation: ~Copyable {
    private let transform: cmsHTRANSFORM

    /// From one profile to another, relative to the paper's white and with black point compensation.
    init(from screen: OutputProfile, to press: OutputProfile) throws(PrepressError) {
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
        for pixel in 0..<count where pixels[pixel * 3..<pixel * 3 + 3].allSatisfy({ $0 == 0 }) {
            result.replaceSubrange(pixel * 4..<pixel * 4 + 4, with: [0, 0, 0, 255])
        }
        return result
    }
}
