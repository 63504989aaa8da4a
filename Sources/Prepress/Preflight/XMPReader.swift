/// Finds simple values in an XMP packet.
///
/// It looks for elements and attributes by their usual prefixes, as they stand: no XML is built up, so nothing that a
/// packet says can make it grow.
struct XMPReader {
    private let packet: [UInt8]

    init(_ packet: [UInt8]) { self.packet = packet }

    /// The text of a property, of the first item if it is a list.
    func value(_ name: String) -> String? {
        (element(name) ?? attribute(name)).map { String(decoding: packet[$0], as: UTF8.self).unescaped }
    }

    private func element(_ name: String) -> Range<Int>? {
        guard let start = place(of: "<\(name)>", from: 0), let end = place(of: "</\(name)>", from: start.upperBound)
        else { return nil }
        let inside = start.upperBound..<end.lowerBound
        guard let item = place(of: "<rdf:li", from: inside.lowerBound), item.upperBound < inside.upperBound,
            let open = place(of: ">", from: item.upperBound),
            let close = place(of: "</rdf:li>", from: open.upperBound), close.upperBound <= inside.upperBound
        else { return inside }
        return open.upperBound..<close.lowerBound
    }

    private func attribute(_ name: String) -> Range<Int>? {
        guard let start = place(of: " \(name)=\"", from: 0), let end = place(of: "\"", from: start.upperBound) else {
            return nil
        }
        return start.upperBound..<end.lowerBound
    }

    /// Where some text stands next.
    private func place(of text: String, from start: Int) -> Range<Int>? {
        let wanted = Array(text.utf8)
        var index = start
        while index + wanted.count <= packet.count {
            if packet[index] == wanted[0], packet[index..<index + wanted.count].elementsEqual(wanted) {
                return index..<index + wanted.count
            }
            index += 1
        }
        return nil
    }
}

extension String {
    fileprivate var unescaped: String {
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        return replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
    }
}
