internal import Foundation

/// Keeps a second build out of a folder for as long as this value lives.
///
/// The system lets go when the program ends, however it does.
struct FolderLock: ~Copyable {
    private let descriptor: Int32

    /// Another build is at work in the folder.
    struct Busy: Error {}

    private init(descriptor: Int32) { self.descriptor = descriptor }

    /// Wraps `flock`.
    static func taken(_ folder: BuildFolder) throws -> FolderLock {
        if !FileManager.default.fileExists(atPath: folder.lock.path) { try WholeFile.write([], to: folder.lock) }
        let descriptor = unsafe open(folder.lock.path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw WholeFile.Failure(file: folder.lock.path, errno: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Busy()
        }
        return FolderLock(descriptor: descriptor)
    }

    deinit { close(descriptor) }
}
