import Design
import Foundation
import Layout
import TestSupport
import Testing

/// Where every line of words stands, compared with tables that people have looked at.
@Suite(.drawing) struct TextGoldenTests {
    /// The sheets of a template that are compared: in every language on one paper, and what another paper changes.
    private static func editions(of template: Template) -> [Edition] {
        // Cards are drawn one by one; ten on a sheet say no more than one.
        let paper = template.imposition == nil ? nil : template.drawnOn.name
        let tags: [String] =
            switch template.readers {
            case .one: Sheets.tags
            case .pair: Sheets.tags.filter { $0 != "en" }
            case .many, .staff: ["en"]
            }
        let all = tags.map { TestProject.sheet(template, $0, paper: paper) }
        switch template.name {
        case "wall-poster":
            return all
                + ["en", "ar", "ur", "my"].flatMap { tag in
                    ["A3", "A5"].map { TestProject.sheet(template, tag, paper: $0) }
                }
        case "access-card": return all + ["en", "ar"].map { TestProject.sheet(template, $0, paper: "A4") }
        default: return all
        }
    }

    @Test(arguments: TestProject.templateNames)
    func `A template's sheets are laid out as they were in every language`(name: String) throws {
        let fonts = try TestProject.fontMap()
        var made: [String] = []
        for edition in Self.editions(of: TestProject.template(name)) {
            let file = "layout/\(name)/\(edition.name).txt"
            let difference = try Golden.difference(of: edition.laidOut(with: fonts).table, from: file)
            #expect(difference == nil)
            made.append(file)
        }
        #expect(try Golden.leftOver(in: "layout/\(name)", beside: made) == [])
    }

    @Test func `No table is left of a template that is gone`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.appending(path: "layout").path)
        #expect(folders.sorted() == TestProject.templateNames)
    }
}
