/// A cell's text as a workbook writes it (ECMA-376, part 1, 22.9.2.19): what XML cannot hold is written `_x0007_`.
enum CellText {
    /// The text for a `t` element, escaped for XML as well.
    static func written(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            if scalar == "_", code(in: scalars, at: index) != nil {
                // What looks like such a code and is none.
                result += "_x005F_"
            } else if scalar.isForbiddenInXML {
                result +=
                    "_x00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16, uppercase: true) + "_"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result.xmlText
    }

    /// The text that a `t` element stands for.
    static func read(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains("_") else { return ExchangeText.withUnixLineEnds(text) }
        var result = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            if let scalar = code(in: scalars, at: index) {
                result.append(scalar)
                index += 7
            } else {
                result.append(scalars[index])
                index += 1
            }
        }
        return ExchangeText.withUnixLineEnds(String(result))
    }

    /// The character that `_x0007_` stands for, if that stands here.
    private static func code(in scalars: [Unicode.Scalar], at start: Int) -> Unicode.Scalar? {
        guard start + 7 <= scalars.count, scalars[start] == "_", scalars[start + 1] == "x", scalars[start + 6] == "_"
        else { return nil }
        let digits = scalars[start + 2..<start + 6]
        guard digits.allSatisfy({ $0.isASCII && $0.properties.isHexDigit }) else { return nil }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: digits)
        return UInt32(String(text), radix: 16).flatMap(Unicode.Scalar.init)
    }
}
