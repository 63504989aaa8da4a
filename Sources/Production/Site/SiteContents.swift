internal import Design
internal import Layout
internal import Signing
internal import Translation

/// All that the pages of a site speak of.
struct SiteContents {
    let groups: [SiteGroup]
    let index: SiteIndex
    let areas: AreaTable
    let order: Order
    let report: SiteReport?

    var sheets: [SiteSheet] { groups.flatMap(\.sheets) }
    var drafts: Int { groups.reduce(0) { $0 + $1.drafts } }
    var languages: [SiteGroup] { groups.filter { $0.key.language != nil } }
    /// Those without a language of their own.
    var others: [SiteGroup] { groups.filter { $0.key.language == nil } }

    /// The form that whole languages are given out in: for the office printer if there is one.
    var mainVariant: SheetVariant { order.selection.mainVariant }

    var title: String {
        let count = languages.count
        return "Posters about registering with a doctor, in \(count) language\(count == 1 ? "" : "s")"
    }
}

extension Order.Selection {
    /// The form that whole languages are given out in: for the office printer if there is one.
    var mainVariant: SheetVariant {
        [.office, .inkSaver, .press, .screen].first { variants.contains($0) } ?? .office
    }
}
