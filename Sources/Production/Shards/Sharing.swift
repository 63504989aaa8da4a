/// What a share has of an order.
struct Sharing {
    /// The editions that are made, all of them if the build is not shared out.
    private(set) var editions: [PlannedEdition]
    /// The places of their files among all.
    private(set) var places: [Int] = []
    /// How many files there are.
    private(set) var files = 0

    init(_ order: Order, _ shard: Shard?) {
        let all = order.editions
        guard let shard else {
            editions = all
            return
        }
        editions = []
        for planned in all {
            let count = planned.files(order.selection).count
            if shard.holds(BatchTask.name(of: planned.edition)) {
                editions.append(planned)
                places += files..<files + count
            }
            files += count
        }
    }
}
