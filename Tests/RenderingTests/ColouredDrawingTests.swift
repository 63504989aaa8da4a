import TestSupport
import Testing

@Suite(.drawing) struct ColouredDrawingTests {
    @Test(arguments: TestDrawing.files.map(\.name))
    func `A mirrored drawing is the drawing turned round`(name: String) throws {
        let drawing = try TestDrawing.read(try TestDrawing.text(of: name))
        let plain = try Picture(drawing, width: 300, height: 300)
        let mirrored = try Picture(drawing, width: 300, height: 300, isMirrored: true)
        #expect(mirrored.share(differingFrom: plain.turned) <= 0.005)
    }

    @Test(arguments: [(300, 100), (100, 300)])
    func `A drawing keeps its shape and stands in the middle of its box`(width: Int, height: Int) throws {
        let text = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-5 7 10 10'>"
        let square = "<rect class='fill-text' x='-5' y='7' width='10' height='10'/></svg>"
        let picture = try Picture(try TestDrawing.read(text + square), width: width, height: height)
        let dark = stride(from: 0, to: picture.bytes.count, by: 4).filter { picture.bytes[$0] < 128 }.map { $0 / 4 }
        #expect(dark.count == 10_000)
        #expect(dark.map { $0 % width }.min() == (width - 100) / 2)
        #expect(dark.map { $0 / width }.min() == (height - 100) / 2)
    }
}
