import Graphics
import Testing

@Suite struct GeometryTests {
    private static let square = Rectangle(x: 0, y: 0, width: 10, height: 10)

    @Test(arguments: [
        (Rectangle(x: 5, y: -5, width: 10, height: 10), Rectangle(x: 5, y: 0, width: 5, height: 5)),
        (Rectangle(x: 2, y: 3, width: 4, height: 5), Rectangle(x: 2, y: 3, width: 4, height: 5)),
        (Rectangle(x: 20, y: 3, width: 4, height: 5), Rectangle(x: 20, y: 3, width: 0, height: 5)),
    ])
    func `What two rectangles have in common`(other: Rectangle, common: Rectangle) {
        #expect(Self.square.intersection(other) == common)
        #expect(other.intersection(Self.square) == common)
    }

    @Test func `A rectangle grows on every side`() {
        #expect(Self.square.grown(by: 2) == Rectangle(x: -2, y: -2, width: 14, height: 14))
    }
}
