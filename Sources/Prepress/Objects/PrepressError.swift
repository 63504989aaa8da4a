/// A file could not be read, finished or written.
package struct PrepressError: Error, Sendable, Hashable, CustomStringConvertible {
    package let reason: String

    package init(reason: String) { self.reason = reason }

    package var description: String { "finishing the PDF: \(reason)" }
}
