internal import Foundation

/// Where mistakes are reported: an address of the web or of mail.
package struct SiteReport: Sendable, Hashable {
    package let address: String

    /// Nothing if it is neither.
    package init?(_ address: String) {
        guard let url = URL(string: address), let scheme = url.scheme?.lowercased() else { return nil }
        switch scheme {
        case "https", "http": guard url.host?.isEmpty == false else { return nil }
        case "mailto": guard address.contains("@") else { return nil }
        default: return nil
        }
        self.address = address
    }

    /// The address for one sheet: a letter begins with its name.
    func address(about sheet: String) -> String {
        guard address.lowercased().hasPrefix("mailto:"), !address.contains("?") else { return address }
        return "\(address)?subject=\("Mistake on \(sheet)".urlEscapedPath)"
    }
}
