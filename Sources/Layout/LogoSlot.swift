package import Design
package import Graphics

/// The place of the practice's logo, of which a sheet has one: a white plate, 34 × 12 mm on A4 in the art direction.
package struct LogoSlot: Sendable, Hashable {
    /// The plate's height as a part of its width.
    static let proportion = 12.0 / 34

    package let plate: Rectangle

    package init(plate: Rectangle) { self.plate = plate }

    /// The slot of a frame of some width.
    init(width: Double) { self.init(plate: Rectangle(x: 0, y: 0, width: width, height: width * Self.proportion)) }

    /// What stays free around a logo, twice: on the plate, and of words beyond the plate's edge.
    ///
    /// Together a quarter of the largest logo's height, as most logos' own rules have it.
    package var clearSpace: Double { plate.height * 0.1 }

    /// The largest that a logo may be.
    package var room: Rectangle { plate.grown(by: -clearSpace) }

    /// Where no words may stand.
    package var guarded: Rectangle { plate.grown(by: clearSpace) }

    /// Where a logo of some width by height stands: as large as there is room, in the middle.
    package func box(forRatio ratio: Double) -> Rectangle {
        let room = room
        let (width, height) =
            room.width / room.height > ratio ? (room.height * ratio, room.height) : (room.width, room.width / ratio)
        return Rectangle(
            x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width: width, height: height)
    }

    /// The slots that a template has on some paper.
    package static func all(in template: Template, on paper: Paper) -> [LogoSlot] {
        let unit = template.scale(on: paper) * 72 / 25.4
        return template.frames.filter { $0.flow.contains(where: \.isLogo) }.map {
            LogoSlot(width: ($0.end - $0.start) * unit)
        }
    }
}

extension Block {
    fileprivate var isLogo: Bool { if case .logo = kind { true } else { false } }
}

extension Rectangle {
    fileprivate func grown(by margin: Double) -> Rectangle {
        Rectangle(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
    }
}
