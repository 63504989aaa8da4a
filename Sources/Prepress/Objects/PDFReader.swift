internal import CQPDF

/// Reads a PDF file with qpdf, which knows every kind of cross-reference and mends what can be mended.
@safe struct PDFReader: ~Copyable {
    /// A sheet has about a hundred objects, a book some ten thousand.
    private static let mostObjects = 200_000

    private var data: qpdf_data?
    /// qpdf reads from this memory as long as it lives.
    private let bytes: UnsafeMutableBufferPointer<CChar>

    /// Opens a file from memory (`qpdf_read_memory`).
    init(_ source: [UInt8]) throws(PrepressError) {
        let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: source.count)
        unsafe source.withUnsafeBytes { buffer in unsafe UnsafeMutableRawBufferPointer(bytes).copyMemory(from: buffer) }
        unsafe self.bytes = bytes
        unsafe data = qpdf_init()
        unsafe qpdf_silence_errors(data)
        unsafe qpdf_set_suppress_warnings(data, 1)
        _ = unsafe qpdf_read_memory(data, "file", bytes.baseAddress, UInt64(source.count), nil)
        try check()
    }

    deinit {
        var data = unsafe data
        unsafe qpdf_cleanup(&data)
        unsafe bytes.deallocate()
    }

    /// All of the file.
    func document() throws(PrepressError) -> PDFDocument {
        let root = try object(unsafe qpdf_get_trailer(data))
        guard case .dictionary(let trailer) = root else { throw PrepressError(reason: "there is no trailer") }
        var objects: [Int: PDFObject] = [:]
        let size = min(trailer["Size"]?.integer ?? 0, Self.mostObjects)
        for number in 1..<max(size, 1) {
            let handle = unsafe qpdf_get_object_by_id(data, Int32(number), 0)
            if unsafe qpdf_oh_is_null(data, handle) == 0 { objects[number] = try object(handle) }
            unsafe qpdf_oh_release(data, handle)
        }
        try check()
        let version = unsafe qpdf_get_pdf_version(data).map { unsafe String(cString: $0) }
        return PDFDocument(objects: objects, trailer: trailer, version: version ?? "")
    }

    private func object(_ handle: qpdf_oh) throws(PrepressError) -> PDFObject {
        guard unsafe qpdf_oh_is_stream(data, handle) != 0 else { return try parsed(handle) }
        let entries = unsafe qpdf_oh_get_dict(data, handle)
        defer { unsafe qpdf_oh_release(data, entries) }
        return .stream(PDFStream(try parsed(entries).dictionary ?? [:], data: rawData(handle)))
    }

    private func parsed(_ handle: qpdf_oh) throws(PrepressError) -> PDFObject {
        guard let source = unsafe qpdf_oh_unparse_resolved(data, handle) else { return .null }
        let buffer = unsafe UnsafeRawBufferPointer(start: source, count: qpdf_get_last_string_length(data))
        return try PDFObjectParser.object(unsafe Array(buffer))
    }

    /// The data as they lie in the file: nothing is decoded here, so nothing can grow.
    private func rawData(_ handle: qpdf_oh) -> [UInt8] {
        var buffer: UnsafeMutablePointer<UInt8>?
        var count = 0
        var isFiltered: QPDF_BOOL = 0
        _ = unsafe qpdf_oh_get_stream_data(data, handle, qpdf_dl_none, &isFiltered, &buffer, &count)
        guard let buffer = unsafe buffer else { return [] }
        defer { unsafe free(buffer) }
        return unsafe Array(UnsafeBufferPointer(start: buffer, count: count))
    }

    private func check() throws(PrepressError) {
        guard unsafe qpdf_has_error(data) != 0 else { return }
        let error = unsafe qpdf_get_error(data)
        let text = unsafe qpdf_get_error_full_text(data, error)
        throw PrepressError(reason: unsafe text.map { unsafe String(cString: $0) } ?? "no reason given")
    }
}

extension PDFDocument {
    /// Reads a file.
    package init(_ bytes: [UInt8]) throws(PrepressError) {
        if let document = PDFTableReader.document(bytes) {
            self = document
        } else {
            let reader = try PDFReader(bytes)
            self = try reader.document()
        }
    }
}
