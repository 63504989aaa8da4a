/// Finds simple values in an XMP packet.
///
/// It looks for elements and attributes by their usual prefixes, as they stand: no XML is built up, so nothing that a
/// packet says can make it grow.
struct XMPReader {
    private let packet: String

    init(_ packet: String) { self.packet = packet }

    /// The text of a property, of the first item if it is a list.
    func value(_ name: String) -> String? { (element(name) ?? attribute(name))?.unescaped }

    private func element(_ name: String) -> Substring? {
        guard let start = packet.firstRange(of: "<\(name)>"),
            let end = packet[start.upperBound...].firstRange(of: "</\(name)>")
        else { return nil }
        let inside = packet[start.upperBound..<end.lowerBound]
        guard let item = inside.firstRange(of: "<rdf:li"), let open = inside[item.upperBound...].firstIndex(of: ">"),
            let close = inside[open...].firstRange(of: "</rdf:li>")
        else { return inside }
        return inside[inside.index(after: open)..<close.lowerBound]
    }

    private func attribute(_ name: String) -> Substring? {
        guard let start = packet.firstRange(of: " \(name)=\"") else { return nil }
        return packet[start.upperBound...].prefix { $0 != "\"" }
    }
}

extension Substring {
    fileprivate var unescaped: String {
        String(self).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
    }
}
