import Foundation
import Layout
import TestSupport
import Testing

/// The structure that a screen reader follows.
@Suite(.enabled(if: Tool.areInstalled("qpdf"), "Needs qpdf: install the package qpdf"))
struct SheetStructureTests {
    /// A structure element with content of its own.
    private struct Leaf: Hashable, CustomStringConvertible {
        let role: String
        let number: Int
        var description: String { "\(role) \(number)" }
    }

    /// The leaves that the layout asks for, in reading order.
    private static func expected(_ layout: PageLayout) -> [Leaf] {
        layout.blocks.filter { $0.role != .artifact }.enumerated().map { Leaf(role: $1.role.rawValue, number: $0) }
    }

    /// The leaves in the order in which the page is painted.
    private static func painted(_ tag: String) async throws -> [Leaf] {
        try await SheetLibrary.source(tag).matches(of: /\n\/([A-Za-z0-9]+) <<\/MCID ([0-9]+)>> BDC/).map {
            Leaf(role: String($0.1), number: Int($0.2) ?? -1)
        }
    }

    @Test(arguments: TestProject.tags) func `A page is painted in reading order`(tag: String) async throws {
        let sheet = try await SheetLibrary.sheet(tag)
        #expect(try await Self.painted(tag) == Self.expected(sheet.layout))
    }

    @Test(arguments: ["en", "ar", "my", "zh-Hans"])
    func `The structure tree is the layout's, and holds the leaves in reading order`(tag: String) async throws {
        let sheet = try await SheetLibrary.sheet(tag)
        let tree = try await StructureTree(of: sheet)
        #expect(tree.paths.map { $0.joined(separator: "/") } == Self.paths(of: sheet.layout))
        #expect(tree.numbers == Array(0..<tree.paths.count))
    }

    /// The roles from the document to each leaf.
    private static func paths(of layout: PageLayout) -> [String] {
        layout.blocks.filter { $0.role != .artifact }
            .map { "Document/" + $0.path.map(\.role.rawValue).joined(separator: "/") }
    }

    @Test(arguments: TestProject.tags) func `What is opened is closed`(tag: String) async throws {
        let text = try await SheetLibrary.source(tag)
        var depth = 0
        for mark in text.matches(of: /\b(BDC|BMC|EMC)\n/) {
            depth += mark.1 == "EMC" ? -1 : 1
            // Cairo marks a ligature's letters inside a leaf, so two may be open.
            #expect((0...2).contains(depth))
        }
        #expect(depth == 0)
    }

    @Test func `A sheet has one first heading, and no level is left out`() async throws {
        for tag in TestProject.tags {
            let roles = try await SheetLibrary.sheet(tag).layout.blocks.map(\.role)
            #expect(roles.count { $0 == .heading1 } == 1)
            let levels = roles.compactMap { [.heading1: 1, .heading2: 2, .heading3: 3][$0] }
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
        }
    }

    @Test func `Every figure has words to be heard instead`() async throws {
        for block in try await SheetLibrary.sheet("ar").layout.blocks where block.role == .figure {
            #expect(block.alternateText?.isEmpty == false)
        }
    }

    @Test func `A reader hears the words of a figure`() async throws {
        let text = try await SheetLibrary.source("en")
        #expect(text.contains("/Alt (Telephone)"))
    }
}
