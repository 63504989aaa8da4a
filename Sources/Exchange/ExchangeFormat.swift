package import Diagnostics

/// A kind of file that a catalogue is carried in.
package enum ExchangeFormat: String, Sendable, CaseIterable {
    /// For volunteers with any spreadsheet program.
    case csv
    /// For volunteers with Excel, LibreOffice or an online spreadsheet.
    case xlsx
    /// XLIFF 1.2, for agencies.
    case xliff
    /// XLIFF 2.0, for agencies.
    case xliff2
    /// The catalogue itself, for Poedit and Weblate.
    case po

    /// What a file of that kind is called.
    package func fileName(for tag: String) -> String {
        switch self {
        case .csv: "register-here-\(tag).csv"
        case .xlsx: "register-here-\(tag).xlsx"
        case .xliff: "register-here-\(tag).xlf"
        case .xliff2: "register-here-\(tag)-2.0.xlf"
        case .po: "register-here-\(tag).po"
        }
    }
}

extension BilingualTable {
    /// The table as a file; nothing where the format cannot hold it, which is reported.
    ///
    /// `catalogue` is the catalogue's own file: as PO it goes out as it is.
    package func exported(
        as format: ExchangeFormat, catalogue: [UInt8], reporting diagnostics: inout [Diagnostic]
    ) -> [UInt8]? {
        switch format {
        case .csv: return CSVWriter(self).bytes
        case .xlsx: return Workbook(self).bytes(reporting: &diagnostics)
        case .xliff: return Array(XLIFF1Writer(self).text.utf8)
        case .xliff2: return Array(XLIFF2Writer(self).text.utf8)
        case .po: return catalogue
        }
    }
}
