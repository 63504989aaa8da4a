import Design
import Graphics
import TestSupport
import Testing
import Translation

@testable import Layout

/// A right-to-left sheet is the mirror image of a left-to-right one, except what must never turn round.
@Suite(.drawing) struct MirroringTests {
    private func mirrored(_ box: Rectangle, on page: PageLayout) -> Rectangle {
        Rectangle(x: page.width - box.right, y: box.y, width: box.width, height: box.height)
    }

    private func isEqual(_ box: Rectangle, _ other: Rectangle) -> Bool {
        box.contains(other, tolerance: 0.001) && other.contains(box, tolerance: 0.001)
    }

    @Test(arguments: Sheets.rightToLeft, Sheets.papers)
    func `Every frame stands where its twin stands in a mirror`(tag: String, paper: String) throws {
        let twin = try Sheets.layout("en", paper)
        let layout = try Sheets.layout(tag, paper)
        #expect(layout.isRightToLeft && !twin.isRightToLeft)
        #expect(layout.frames.map(\.name) == twin.frames.map(\.name))
        for (frame, other) in zip(layout.frames, twin.frames) {
            var box = mirrored(other.rectangle, on: twin)
            // The floor ends above the strip for staff, which holds the language's name.
            if frame.name == "floor" { box.height = frame.rectangle.height }
            #expect(isEqual(frame.rectangle, box), "\(frame.name)")
        }
        #expect(layout.frames.contains { abs($0.rectangle.x - mirrored($0.rectangle, on: layout).x) > 10 })
    }

    @Test(arguments: Sheets.tags.filter { !Sheets.rightToLeft.contains($0) })
    func `Every left-to-right sheet has the same frames`(tag: String) throws {
        let layout = try Sheets.layout(tag)
        let english = try Sheets.layout("en")
        #expect(layout.frames.map(\.name) == english.frames.map(\.name))
        for (frame, other) in zip(layout.frames, english.frames) {
            var box = other.rectangle
            // The floor ends above the strip for staff, which holds the language's name.
            if frame.name == "floor" { box.height = frame.rectangle.height }
            #expect(frame.rectangle == box, "\(frame.name)")
        }
        #expect(layout.blocks.allSatisfy { $0.content != .pictogram("phone", isMirrored: true) })
    }

    @Test(arguments: Sheets.rightToLeft)
    func `Drawings and polygons behind the words turn round`(tag: String) throws {
        let twin = try Sheets.layout("en")
        let layout = try Sheets.layout(tag)
        #expect(layout.artwork.count == twin.artwork.count && !twin.artwork.isEmpty)
        for (piece, other) in zip(layout.artwork, twin.artwork) {
            switch (piece, other) {
            case (.drawing(let name, let box, true, _), .drawing(let twinName, let twinBox, false, _)):
                #expect(name == twinName && isEqual(box, mirrored(twinBox, on: twin)))
            case (.polygon(let corners, let fill), .polygon(let twinCorners, let twinFill)):
                #expect(fill == twinFill && corners.count == twinCorners.count)
                for (corner, twinCorner) in zip(corners, twinCorners) {
                    #expect(abs(corner.x + twinCorner.x - twin.width) < 0.001)
                }
            default: Issue.record("\(piece) is not the mirror image of \(other)")
            }
        }
    }

    @Test(arguments: Sheets.rightToLeft)
    func `Pictograms turn round as the table of pictograms says, and stand right of their words`(tag: String) throws {
        var turned: Set<String> = []
        var kept: Set<String> = []
        let layout = try Sheets.layout(tag)
        for (block, words) in zip(layout.blocks, layout.blocks.dropFirst()) {
            guard case .pictogram(let name, let isMirrored) = block.content else { continue }
            if isMirrored { turned.insert(name) } else { kept.insert(name) }
            #expect(words.rectangle.right <= block.rectangle.x)
        }
        #expect(turned == ["interpreter", "phone", "scan"])
        #expect(kept.isSuperset(of: ["passport", "clock", "nhs-number", "proof-of-address", "immigration-papers"]))
        let table = TestProject.setting.pictograms.pictograms
        #expect(turned == turned.union(kept).filter { table[$0]?.isMirrored == true })
    }

    @Test(arguments: Sheets.rightToLeft)
    func `The code is the same on every sheet`(tag: String) throws {
        func code(_ layout: PageLayout) -> QRCode? {
            layout.blocks.compactMap { if case .code(let code) = $0.content { code } else { nil } }.first
        }
        let english = try #require(code(Sheets.layout("en")))
        #expect(code(try Sheets.layout(tag)) == english)
    }

    @Test(arguments: Sheets.rightToLeft, Sheets.papers)
    func `Lines start at the right, except in strips for staff`(tag: String, paper: String) throws {
        let layout = try Sheets.layout(tag, paper)
        for (block, text) in layout.texts {
            let shaped = try text.shaped(with: TestProject.fontMap())
            for (line, measured) in zip(text.lines, shaped) {
                let hanging = text.spec.isRightToLeft ? measured.trailingSpace : 0
                let ink = line.ink?.right ?? 0
                let right = max(line.origin.x + hanging + line.width, ink - 0.08 * text.spec.size)
                switch block.frame {
                case "strip": #expect(abs(line.origin.x - block.rectangle.x) < 0.01)
                case "draft": break
                default: #expect(abs(right - block.rectangle.right) < 0.01)
                }
            }
        }
        let strip = try #require(layout.texts.first { $0.block.frame == "strip" }).block.rectangle
        #expect(strip.x == layout.frame("strip")?.rectangle.x)
    }
}
