import Foundation
import Translation

/// The program `msgfmt`, asked what a PO file means.
///
/// It is only run, never linked: gettext's library is under the GPL.
struct CatalogueOracle {
    /// What a compiled catalogue holds: `context EOT id NUL plural` to forms with NUL between them.
    typealias Map = [[UInt8]: [UInt8]]

    /// Whether the programs that tests ask are on this machine.
    static let isInstalled = ["msgfmt", "msgconv", "iconv"].allSatisfy { Program.path(of: $0) != nil }

    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "catalogue-oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Deletes the files that were made on the way.
    func cleanUp() { try? FileManager.default.removeItem(at: folder) }

    /// What `msgfmt` compiles the file to, or nothing where it refuses it; converted to UTF-8 first on demand.
    func map(of bytes: [UInt8], converting: Bool = false) throws -> Map? {
        let file = folder.appending(path: "input.po")
        try Data(bytes).write(to: file)
        guard converting else { return try compiled(file) }
        let converted = try Program("msgconv", ["-t", "UTF-8", file.path()]).output()
        guard converted.status == 0 else { return nil }
        try converted.bytes.write(to: file)
        return try compiled(file)
    }

    /// What `iconv` turns bytes into, or nothing where one of them means nothing.
    func text(of bytes: [UInt8], in charset: String) throws -> String? {
        let file = folder.appending(path: "bytes")
        try Data(bytes).write(to: file)
        let result = try Program("iconv", ["-f", charset, "-t", "UTF-8", file.path()]).output()
        return result.status == 0 ? String(decoding: result.bytes, as: UTF8.self) : nil
    }

    private func compiled(_ file: URL) throws -> Map? {
        let result = try Program("msgfmt", ["--no-hash", "-o", "-", file.path()]).output()
        guard result.status == 0 else { return nil }
        // A catalogue without any translation makes no output at all.
        return result.bytes.isEmpty ? [:] : CompiledCatalogue([UInt8](result.bytes)).map
    }
}

extension Catalogue {
    /// What the catalogue would be compiled to: live messages that are translated and not fuzzy.
    var oracleMap: CatalogueOracle.Map {
        var map: CatalogueOracle.Map = [:]
        for message in messages where !message.isObsolete && !message.isFuzzy && message.translations.first != "" {
            let context = message.id.context.map { $0 + "\u{4}" } ?? ""
            let plural = message.plural.map { "\0" + $0 } ?? ""
            map[Array((context + message.id.text + plural).utf8)] = Array(
                message.translations.joined(separator: "\0").utf8)
        }
        return map
    }
}

/// The contents of a `.mo` file in this machine's byte order.
struct CompiledCatalogue {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// All texts but the header.
    var map: CatalogueOracle.Map {
        let count = word(at: 8)
        let keys = word(at: 12)
        let values = word(at: 16)
        var map: CatalogueOracle.Map = [:]
        for index in 0..<count { map[text(keys + index * 8)] = text(values + index * 8) }
        map[[]] = nil
        return map
    }

    private func text(_ entry: Int) -> [UInt8] {
        let start = word(at: entry + 4)
        return Array(bytes[start..<start + word(at: entry)])
    }

    private func word(at offset: Int) -> Int {
        (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << ($1 * 8) }
    }
}

/// A program with its arguments.
struct Program {
    private let name: String
    private let arguments: [String]
    var folder: URL?

    init(_ name: String, _ arguments: [String]) {
        self.name = name
        self.arguments = arguments
    }

    /// Where a program is on this machine.
    static func path(of name: String) -> URL? {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.map { URL(filePath: String($0)).appending(path: name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path()) }
    }

    /// Runs it to its end, without what it says about errors.
    func output() throws -> (status: Int32, bytes: Data) {
        guard let path = Self.path(of: name) else { throw CocoaError(.fileNoSuchFile) }
        let process = Process()
        process.executableURL = path
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, bytes)
    }
}
