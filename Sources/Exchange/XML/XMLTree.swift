package import Diagnostics
internal import Foundation
internal import FoundationXML

extension Diagnostic.Code {
    /// The document declares a type, with which it could name other files or swell.
    package static let exchangeDoctype = Self("exchange.doctype", .error)
}

/// Reads an XML document from outside into values.
///
/// Foundation's parser, which is libxml2, gets it as UTF-8 without a declaration and without a document type: what is
/// dangerous about XML is refused before it begins. It is stopped where the nesting or the number of elements exceeds a
/// limit.
enum XMLTree {
    /// The document's outermost element; nothing if it is refused or not well-formed, which is reported.
    ///
    /// `file` is what reports name.
    static func root(of bytes: [UInt8], file: String, reporting diagnostics: inout [Diagnostic]) -> MarkupElement? {
        guard let text = ExchangeText.text(of: bytes), let content = withoutDeclaration(text) else {
            diagnostics.append(charset(in: file))
            return nil
        }
        if let line = lineOfDoctype(in: content) {
            diagnostics.append(doctype(in: file, line: line))
            return nil
        }
        let builder = XMLTreeBuilder()
        let parser = XMLParser(data: Data(content.utf8))
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        parser.delegate = builder
        // It says that all is well where a tag is not closed, and has the error all the same.
        let isSound = parser.parse() && parser.parserError == nil
        if builder.isTooLarge {
            diagnostics.append(tooLarge(in: file, line: parser.lineNumber))
            return nil
        }
        guard isSound, let root = builder.root else {
            diagnostics.append(notWellFormed(in: file, line: max(1, parser.lineNumber), column: parser.columnNumber))
            return nil
        }
        return root
    }

    /// The text with spaces for the declaration; nothing if it claims to be anything but UTF-8 or UTF-16.
    private static func withoutDeclaration(_ text: String) -> String? {
        guard text.hasPrefix("<?xml"), let end = text.range(of: "?>") else { return text }
        let declaration = text[..<end.upperBound]
        let encoding = declaration.firstMatch(of: /encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/)?.1.lowercased() ?? "utf-8"
        guard ["utf-8", "utf8", "utf-16", "us-ascii"].contains(encoding) else { return nil }
        let lines = declaration.map { $0.isNewline ? "\n" : " " }.joined()
        return lines + text[end.upperBound...]
    }

    /// Wherever it stands, in a comment too: no file that we or a translator's program made has one.
    private static func lineOfDoctype(in text: String) -> Int? {
        for mark in ["<!DOCTYPE", "<!ENTITY"] {
            guard let range = text.range(of: mark, options: [.caseInsensitive, .literal]) else { continue }
            return text[..<range.lowerBound].utf8.count { $0 == UInt8(ascii: "\n") } + 1
        }
        return nil
    }

    private static func charset(in file: String) -> Diagnostic {
        Diagnostic(
            .exchangeOldCharset, "The document is not in UTF-8 or UTF-16", help: "Save it as UTF-8",
            at: SourceLocation(file: file))
    }

    private static func doctype(in file: String, line: Int) -> Diagnostic {
        Diagnostic(
            .exchangeDoctype, "The document declares a document type, which is not read for safety",
            help: "Delete the part that begins with <!DOCTYPE; XLIFF needs none",
            at: SourceLocation(file: file, line: line))
    }

    private static func tooLarge(in file: String, line: Int) -> Diagnostic {
        Diagnostic(
            .exchangeTooLarge,
            "The document has more than \(ExchangeLimits.elements) elements or is nested deeper than "
                + "\(ExchangeLimits.depth), so nothing is read",
            help: "Send the file of this project only, as a translator's program saved it",
            at: SourceLocation(file: file, line: line))
    }

    private static func notWellFormed(in file: String, line: Int, column: Int) -> Diagnostic {
        Diagnostic(
            .exchangeSyntax, "The document is not well-formed XML here",
            help: "It may have been cut or changed by hand; save it anew from the program that made it",
            at: SourceLocation(file: file, line: line, column: max(1, column)))
    }
}

/// Puts the parser's events together.
private final class XMLTreeBuilder: NSObject, XMLParserDelegate {
    private(set) var root: MarkupElement?
    private(set) var isTooLarge = false
    private var open: [MarkupElement] = []
    private var count = 0

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        count += 1
        open.append(
            MarkupElement(name: name, namespace: namespaceURI ?? "", attributes: attributes, line: parser.lineNumber))
        guard count > ExchangeLimits.elements || open.count > ExchangeLimits.depth else { return }
        isTooLarge = true
        parser.abortParsing()
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        guard let element = open.popLast() else { return }
        if open.isEmpty { root = element } else { open[open.count - 1].nodes.append(.element(element)) }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { append(text) }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { append(String(decoding: block, as: UTF8.self)) }

    private func append(_ text: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].nodes.append(.text(text))
    }
}
