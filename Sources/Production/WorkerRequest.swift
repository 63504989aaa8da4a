/// What a worker is asked for, as a line of JSON.
struct WorkerRequest: Sendable, Codable {
    /// The sheet's place among all of the order, whose words the worker settles itself.
    let number: Int
    /// Which of the sheet's files.
    let files: [String]
    /// Something is wrong with its words, which the worker need not know: it is laid out and not written.
    let isBlocked: Bool

    init(_ job: Build.Job) {
        number = job.planned.number
        files = job.files.map(\.path)
        isBlocked = job.planned.isBlocked
    }
}
