internal import Foundation

/// A piece of a web page; text and attributes cannot get into it but escaped.
struct HTML {
    let source: String

    private init(source: String) { self.source = source }

    /// Words.
    static func text(_ words: String) -> HTML { HTML(source: escaped(words)) }

    /// An element with its attributes, whose names are ours, and what is in it.
    static func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], holding content: [HTML]
    ) -> HTML {
        HTML(source: start(name, attributes) + content.map(\.source).joined() + "</\(name)>")
    }

    /// An element with nothing but words in it.
    static func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], words: String) -> HTML {
        element(name, attributes, holding: [text(words)])
    }

    /// An element that holds nothing and has no end.
    static func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) -> HTML {
        HTML(source: start(name, attributes))
    }

    /// Our own styles, which must not be escaped.
    static func style(_ rules: String) -> HTML { HTML(source: "\n<style>\n\(rules)</style>") }

    /// A whole page.
    static func page(_ content: [HTML]) -> String {
        "<!doctype html>\n<html lang=\"en-GB\">" + content.map(\.source).joined() + "\n</html>\n"
    }

    /// Those that begin a line, so that people can read the source.
    private static let blocks: Set = [
        "head", "body", "meta", "title", "header", "nav", "main", "section", "article", "footer", "svg", "h1", "h2",
        "h3", "h4", "p", "ol", "ul", "li", "dl", "div", "figure", "figcaption", "fieldset", "label", "textarea",
        "details", "summary",
    ]

    private static func start(_ name: String, _ attributes: KeyValuePairs<String, String>) -> String {
        let values = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
        return (blocks.contains(name) ? "\n" : "") + "<\(name)\(values)>"
    }

    private static func escaped(_ text: String) -> String {
        // Not by Character: a mark that joins '<' would make it another one, but not for a browser.
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}

extension String {
    /// A path as a link has it; what is not plain is written as bytes (RFC 3986, 2.1).
    var urlEscapedPath: String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
        return utf8.reduce(into: "") { result, byte in
            let digits = String(byte, radix: 16, uppercase: true)
            result += plain.contains(byte) ? String(Unicode.Scalar(byte)) : "%\(byte < 16 ? "0" : "")\(digits)"
        }
    }
}

extension [UInt8] {
    /// A picture inside the page (RFC 2397).
    var pngURL: String { "data:image/png;base64," + Data(self).base64EncodedString() }
}
