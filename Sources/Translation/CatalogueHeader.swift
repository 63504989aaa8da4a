package import Diagnostics

/// What a catalogue says about itself: the lines of its message with the empty `msgid`.
package struct CatalogueHeader: Sendable, Hashable {
    /// One line, such as `Language: ur`.
    package struct Field: Sendable, Hashable {
        /// What stands before the colon.
        package var name: String
        /// What stands after the colon, without spaces around it.
        package var value: String
        /// The place of the line.
        package var location: SourceLocation

        /// Puts a field together.
        package init(name: String, value: String, location: SourceLocation) {
            self.name = name
            self.value = value
            self.location = location
        }
    }

    /// The fields in the file's order.
    package var fields: [Field]
    /// The place of the header, or nothing where the file has none.
    package var location: SourceLocation?
    /// What the translators say about the whole file, one note a line.
    package var comments: [String]

    /// Puts a header together.
    package init(fields: [Field] = [], location: SourceLocation? = nil, comments: [String] = []) {
        self.fields = fields
        self.location = location
        self.comments = comments
    }

    /// The first field of that name, in capitals or not.
    package func field(_ name: String) -> Field? {
        let wanted = name.lowercased()
        return fields.first { $0.name.lowercased() == wanted }
    }

    /// The language that the catalogue says it is in, where it says so.
    package var language: String? { nonempty(field("Language")?.value) }

    /// The place of the `Language` line.
    package var languageLocation: SourceLocation? { field("Language")?.location }

    /// The character set named after `charset=` in the `Content-Type` line.
    package var charset: String? {
        guard let type = field("Content-Type")?.value else { return nil }
        for parameter in type.split(separator: ";") {
            let sides = parameter.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].trimmed.lowercased() == "charset" else { continue }
            return nonempty(sides[1].trimmed)
        }
        return nil
    }

    private func nonempty(_ value: String?) -> String? { value == "" ? nil : value }
}

extension CatalogueHeader {
    /// Reads the header's message; lines without a colon say nothing and are left out.
    init(
        reading text: String, comments: [String], location: SourceLocation, place: (_ offset: Int) -> SourceLocation
    ) {
        var fields: [Field] = []
        var offset = 0
        for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            if let colon = line.firstIndex(of: ":") {
                let value = Substring(line[line.index(after: colon)...])
                fields.append(
                    Field(name: Substring(line[..<colon]).trimmed, value: value.trimmed, location: place(offset)))
            }
            offset += Substring(line).utf8.count + 1
        }
        self.init(fields: fields, location: location, comments: comments)
    }
}

extension Substring {
    /// The text without spaces and tabs around it.
    var trimmed: String {
        var scalars = unicodeScalars
        while let first = scalars.first, first == " " || first == "\t" { scalars.removeFirst() }
        while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
        return String(scalars)
    }
}
