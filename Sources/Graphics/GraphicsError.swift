internal import CCairo

/// A C library could not do what it was asked.
package struct GraphicsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The C function or step that failed.
    package let operation: String
    /// What the library said.
    package let reason: String

    package init(operation: String, reason: String) {
        self.operation = operation
        self.reason = reason
    }

    /// From cairo's open list of status codes; the sentence is `cairo_status_to_string`'s.
    init(_ operation: String, _ status: cairo_status_t) {
        self.operation = operation
        reason = unsafe String(cString: cairo_status_to_string(status))
    }

    package var description: String { "\(operation): \(reason)" }
}
