import Testing

/// One row of the table of corner cases: a small file, and what is to come of it.
struct CatalogueCornerCase: Sendable, CustomTestStringConvertible {
    /// What msgfmt makes of the file beside ours.
    enum MsgfmtVerdict { case agrees, refuses, differs, acceptsOnly }

    var name: String
    var bytes: [UInt8]
    /// The codes of our reports in their order, without `catalogue.`.
    var reports: [String]
    /// Our live messages.
    var lines: [String]
    var msgfmt: MsgfmtVerdict
    /// Whether msgfmt has to be helped to UTF-8 by msgconv.
    var needsConversion = false

    var testDescription: String { name }

    /// A file of bytes.
    init(
        _ name: String, bytes: [UInt8], reports: [String] = [], lines: [String] = [],
        msgfmt: MsgfmtVerdict = .agrees, needsConversion: Bool = false
    ) {
        self.name = name
        self.bytes = bytes
        self.reports = reports
        self.lines = lines
        self.msgfmt = msgfmt
        self.needsConversion = needsConversion
    }

    /// A whole file.
    init(
        _ name: String, file: String, reports: [String] = [], lines: [String] = [], msgfmt: MsgfmtVerdict = .agrees
    ) {
        self.init(name, bytes: Array(file.utf8), reports: reports, lines: lines, msgfmt: msgfmt)
    }

    /// What follows a good header.
    init(
        _ name: String, _ entries: String, reports: [String] = [], lines: [String] = [],
        msgfmt: MsgfmtVerdict = .agrees
    ) {
        self.init(name, file: catalogueHeader() + entries, reports: reports, lines: lines, msgfmt: msgfmt)
    }

    static let all = encodings + headers + texts + entries + comments + strangers
}
