internal import Graphics
internal import Layout

/// The structure elements that are open while a page is drawn.
struct OpenStructure {
    private var names: [String] = []
    private var path: [StructureStep] = []

    mutating func open(_ name: String, on context: borrowing DrawingContext) {
        context.beginTag(name)
        names.append(name)
    }

    /// Closes and opens elements until the next content belongs to `path`.
    ///
    /// Artifacts stand outside all but the root: cairo 1.16 has no tag for them.
    mutating func move(to next: [StructureStep], on context: borrowing DrawingContext) {
        let target = next.last?.role == .artifact ? [] : next
        let common = zip(path, target).prefix { $0 == $1 }.count
        for _ in common..<max(common, path.count) { context.endTag(names.removeLast()) }
        for step in target.dropFirst(common) { open(step.role.rawValue, on: context) }
        path = target
    }

    mutating func closeAll(on context: borrowing DrawingContext) {
        while let name = names.popLast() { context.endTag(name) }
    }
}
