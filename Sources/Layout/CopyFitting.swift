internal import Design

/// Fits the flows of one fit group into their frames: one scale and one set of dials for all of them.
struct CopyFitting {
    let flows: [(flow: Flow, room: Double)]
    let dials: [String]
    let enlarge: Double
    var keepsLines = false

    /// How finely scales and dials are chosen.
    ///
    /// A hundredth of the size is less than anybody sees.
    private static let steps = 6

    /// The fit: as large as the words allow up to the design's enlargement; if they are too long, one dial after the
    /// other is turned, and then all sizes go down to the legible minimum.
    ///
    /// A headline's lines are the translator's as long as nothing else has to become smaller for that.
    var fit: Fit {
        guard flows.contains(where: \.flow.hasSenseBreaks) else { return bestFit }
        let kept = CopyFitting(flows: flows, dials: dials, enlarge: enlarge, keepsLines: true).bestFit
        let free = bestFit
        return fits(kept) && kept.scale >= min(1, free.scale) - Self.unseen ? kept : free
    }

    /// A difference of size that nobody sees.
    private static let unseen = 0.02

    private var bestFit: Fit {
        var fit = Fit()
        if fits(fit) {
            let grows = flows.contains { $0.flow.frame.grows }
            return grows ? largest(between: fit, and: Fit(scale: enlarge), keeping: lineCount(at: fit)) : fit
        }
        for dial in dials where dial == "text" || flows.contains(where: { $0.flow.uses(dial) }) {
            var turned = fit
            if dial == "text" { turned.scale = smallestScale } else { turned.dials[dial] = 1 }
            if fits(turned) { return reopened(largest(between: turned, and: fit)) }
            fit = turned
        }
        return fit
    }

    /// Turns earlier dials back as far as the words allow, the last one first.
    ///
    /// Room comes in leaps: a slightly smaller size may turn one column into two, and then nothing else need give way.
    private func reopened(_ fit: Fit) -> Fit {
        var fit = fit
        for dial in dials.reversed() where fit.dials[dial] ?? 0 > 0 {
            var wish = fit
            wish.dials[dial] = 0
            fit = largest(between: fit, and: wish)
        }
        return fit
    }

    /// The words can be told to be shorter, but not to be smaller than this.
    private var smallestScale: Double { flows.compactMap(\.flow.smallestScale).max() ?? 1 }

    private func fits(_ fit: Fit) -> Bool {
        flows.allSatisfy { flow, room in
            let arranged = flow.arranged(at: fit)
            return arranged.height <= room + 0.01 && arranged.excessWidth <= 0.01
                && !(keepsLines && arranged.tearsLines)
        }
    }

    private func lineCount(at fit: Fit) -> Int { flows.reduce(0) { $0 + $1.flow.arranged(at: fit).lineCount } }

    /// The fit nearest to `wish` that still fits, starting from one that does, with no more lines than `lines`.
    private func largest(between fitting: Fit, and wish: Fit, keeping lines: Int = .max) -> Fit {
        func fits(_ fit: Fit) -> Bool { self.fits(fit) && lineCount(at: fit) <= lines }
        if fits(wish) { return wish }
        var good = 0.0
        var bad = 1.0
        for _ in 0..<Self.steps {
            let middle = (good + bad) / 2
            if fits(fitting.mixed(with: wish, part: middle)) { good = middle } else { bad = middle }
        }
        return fitting.mixed(with: wish, part: good)
    }
}

extension Fit {
    /// So far on the way to another fit.
    func mixed(with other: Fit, part: Double) -> Fit {
        var result = self
        result.scale += (other.scale - scale) * part
        for name in Set(dials.keys).union(other.dials.keys) {
            let (from, to) = (dials[name] ?? 0, other.dials[name] ?? 0)
            result.dials[name] = from + (to - from) * part
        }
        return result
    }
}
