internal import Graphics
internal import Layout
internal import Prepress

/// What decides how a file of an edition is finished, beside the edition.
struct Recipes {
    private let press: String
    private let screen: String

    init(_ order: Order) {
        press = Checksum.short(order.profiles.press.bytes) + " " + order.profiles.press.condition
        screen = Checksum.short(order.profiles.screen.bytes)
    }

    func recipe(of file: SheetFile) -> String {
        switch file.format {
        case .pdf: "\(file.variant.rawValue) pdf \(file.variant == .press ? press : screen)"
        case .png(let width, let page): "\(file.variant.rawValue) png \(width) \(page)"
        }
    }
}
