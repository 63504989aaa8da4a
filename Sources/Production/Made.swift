internal import Diagnostics

extension Build {
    /// What a worker says of the files of one edition.
    struct Made: Sendable, Codable {
        var files: [File] = []
        var couldNotWrite = false

        struct File: Sendable, Codable {
            /// Nothing if the file was not written.
            var path: String?
            var sha256: String?
            var stamp: FileStamp?
            /// What was found in the layout and in the file.
            var diagnostics: [Diagnostic] = []
        }
    }
}

extension Build.Made {
    /// The entries of the manifest, with what was known to be wrong before.
    func result(of job: Build.Job) -> Build.Result {
        var sheets = job.planned.sheets(job.files)
        for (index, file) in zip(sheets.indices, files) {
            sheets[index].path = file.path
            sheets[index].sha256 = file.sha256
            sheets[index].diagnostics += file.diagnostics
        }
        return Build.Result(sheets: sheets, couldNotWrite: couldNotWrite)
    }
}
