internal import Packing

extension PDFDocument {
    /// Page content and fonts' tables are a few hundred kilobytes; what unpacks to more than this is a trap.
    static let largestStream = 64_000_000

    /// A stream's data unpacked; nothing if they cannot be, with a filter that sheets do not use or beyond the limit.
    package func unpacked(_ stream: PDFStream, limit: Int = largestStream) -> [UInt8]? {
        let filters = filters(of: stream)
        guard dictionary(stream.dictionary["DecodeParms"])?["Predictor"]?.integer ?? 1 == 1 else { return nil }
        if filters == [] { return stream.data.count <= limit ? stream.data : nil }
        return filters == ["FlateDecode"] ? Deflate.unpacked(stream.data, limit: limit) : nil
    }

    /// The first bytes of a stream's data; nothing if there are fewer, or they cannot be unpacked.
    func start(of stream: PDFStream, count: Int) -> [UInt8]? {
        let filters = filters(of: stream)
        if filters == [] { return stream.data.count >= count ? Array(stream.data.prefix(count)) : nil }
        return filters == ["FlateDecode"] ? Deflate.start(of: stream.data, count: count) : nil
    }

    /// The names of a stream's filters, outermost first.
    func filters(of stream: PDFStream) -> [String] {
        let filter = resolved(stream.dictionary["Filter"])
        return filter.name.map { [$0] } ?? filter.array?.compactMap { resolved($0).name } ?? []
    }

    /// A page's content: its streams one after the other.
    package func content(of page: [String: PDFObject]) throws(PrepressError) -> [UInt8] {
        let contents = resolved(page["Contents"])
        let parts = contents.array ?? [contents]
        var content: [UInt8] = []
        for part in parts {
            guard case .stream(let stream) = resolved(part) else { continue }
            guard let bytes = unpacked(stream), content.count + bytes.count <= Self.largestStream else {
                throw PrepressError(reason: "a page's content cannot be unpacked, or is too large")
            }
            content += bytes
            content.append(0x0A)
        }
        return content
    }

    /// Adds packed data and gives its reference.
    package mutating func add(packing data: [UInt8], _ entries: [String: PDFObject] = [:]) -> PDFObject {
        add(packed: Deflate.packed(data), entries)
    }

    /// Adds data that are packed already.
    package mutating func add(packed data: [UInt8], _ entries: [String: PDFObject] = [:]) -> PDFObject {
        var entries = entries
        entries["Filter"] = .name("FlateDecode")
        return add(.stream(PDFStream(entries, data: data)))
    }
}
