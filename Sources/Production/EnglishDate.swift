internal import Translation

extension CalendarDate {
    /// The months' English names.
    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// Such as `4 March 2031`.
    var english: String { "\(day) \(Self.englishMonths[month - 1]) \(year)" }
}
