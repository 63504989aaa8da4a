internal import Diagnostics
internal import Graphics
internal import Layout

/// The pictures of a proof's page, each of which is there once, however many parts of it are shown.
struct ReviewPictures {
    struct Picture {
        /// What the page calls it.
        let name: String
        /// What it shows, in the sheet's points.
        let area: Rectangle
        let png: [UInt8]
    }

    private(set) var pictures: [Picture] = []
    private var names: [String: String] = [:]
    /// The names of each sheet's pages.
    private(set) var sheets: [[String]] = []

    /// Twice the pixels of a column of the page, so that letters are sharp on telephones too.
    private static let cutWidth = 1_000
    /// Across the shorter side of a whole page, which can be enlarged.
    private static let sheetWidth = 900.0

    init(of proof: ReviewProof, by worker: RenderWorker) async throws {
        try await addCuts(of: proof.messages.compactMap(\.place), by: worker)
        for sheet in proof.sheets {
            var own: [String] = []
            for page in sheet.pages {
                let area = Rectangle(x: 0, y: 0, width: page.width, height: page.height)
                let width = Self.sheetWidth * max(1, page.width / page.height)
                own.append(try await add(area, of: page, width: Int(width), by: worker))
            }
            sheets.append(own)
        }
    }

    /// What the page calls the picture that an excerpt is cut from.
    func name(of place: ReviewPlace) -> String? { names[place.pictureKey] }

    /// Excerpts of one frame lie in one picture.
    private mutating func addCuts(of places: [ReviewPlace], by worker: RenderWorker) async throws {
        for key in places.map(\.pictureKey).unique {
            let cuts = places.filter { $0.pictureKey == key }.map(\.excerpt)
            let area = cuts.dropFirst().reduce(cuts[0].area) { $0.union($1.area) }
            names[key] = try await add(area, of: cuts[0].page, width: Self.cutWidth, by: worker)
        }
    }

    private mutating func add(
        _ area: Rectangle, of page: PageLayout, width: Int, by worker: RenderWorker
    ) async throws -> String {
        let name = "picture-\(pictures.count + 1)"
        let png = try await worker.picture(of: area, on: page, width: width)
        pictures.append(Picture(name: name, area: area, png: png))
        return name
    }
}
