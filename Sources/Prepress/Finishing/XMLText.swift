extension String {
    /// As text of an XML document, without what no such document may hold (XML 1.0, 2.2).
    ///
    /// Not by `Character`: a mark that joins `<` makes it another one, but not for a reader of XML.
    package var escapedForXML: String {
        unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar.value {
            case 0x26: result += "&amp;"
            case 0x3C: result += "&lt;"
            case 0x3E: result += "&gt;"
            case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: result.unicodeScalars.append(scalar)
            default: break
            }
        }
    }
}
