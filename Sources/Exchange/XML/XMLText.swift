extension String {
    /// As text of an XML document, without what no such document can hold.
    ///
    /// Not by `Character`: a mark that joins `<` makes it another one, but not for a reader of XML.
    var xmlText: String {
        unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            // For `]]>`, which may not stand in text.
            case ">": result += "&gt;"
            case "\r": result += "&#13;"
            case _ where scalar.isForbiddenInXML: break
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// As an attribute's value between double quotes, with line ends that readers keep.
    var xmlAttribute: String {
        xmlText.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "\"": result += "&quot;"
            case "\n": result += "&#10;"
            case "\t": result += "&#9;"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}

extension Unicode.Scalar {
    /// Whether a document of XML 1.0 cannot hold it (2.2).
    var isForbiddenInXML: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: false
        default: true
        }
    }
}
