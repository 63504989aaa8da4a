/// As what the packs of many practices are written.
package enum PackForm: String, Sendable, Codable, CaseIterable {
    /// A ZIP file for each practice, with all that a pack holds.
    case zip
    /// A folder for each practice, with all that a pack holds.
    case folder
    /// A folder of sheets and nothing else.
    case sheets
}
