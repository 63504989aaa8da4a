package import Diagnostics
internal import Translation

extension Diagnostic.Code {
    package static let foreignMark = Self("catalogue.foreign-mark", .warning)
}

/// Punctuation of another script, such as `?` in Arabic or `.` for `。`.
struct ForeignMarkCheck: WordsCheck {
    func diagnostics(for translation: Translated) -> [Diagnostic] {
        let found = Finding(translation)
        guard !found.wrong.isEmpty else { return [] }
        let mended = found.mended
        return Set(found.wrong.map(\.mark)).sorted().map { mark in
            let own = found.wrong.first { $0.mark == mark }?.own
            let help = own.map { "Write '\($0)' (\(SafeText.name(of: $0))) instead." }
            return translation.report(
                .foreignMark,
                "'\(mark)' (\(SafeText.name(of: mark))) is not a mark of \(translation.language.englishName)",
                help: help ?? "Write the mark that the language has for it.",
                replacement: mended == translation.text ? nil : mended)
        }
    }

    func mended(_ translation: Translated) -> String { Finding(translation).mended }

    /// The marks of one translation that are not the language's.
    private struct Finding {
        private(set) var wrong: [(place: Int, length: Int, mark: Unicode.Scalar, own: Unicode.Scalar?)] = []
        private let prose: Prose

        init(_ translation: Translated) {
            prose = translation.prose
            guard let marks = SentenceMarks(of: translation.language) else { return }
            let wanted = SentenceMarks.english.ending(of: translation.source)
            for place in prose.scalars.indices where !prose.isWord(at: place) && !prose.scalars[place].isSpace {
                guard let mark = prose[place], wrong.last.map({ $0.place + $0.length <= place }) ?? true else {
                    continue
                }
                if let length = marks.typedStop(at: place, in: prose, for: wanted) {
                    wrong.append((place, length, mark, marks.stops.first))
                } else if let kind = marks.foreignKind(at: place, in: prose) {
                    wrong.append((place, 1, mark, marks.replacement(for: kind)))
                }
            }
        }

        var mended: String {
            var result: [Unicode.Scalar] = []
            var place = 0
            while place < prose.scalars.count {
                guard let fault = wrong.first(where: { $0.place == place }), let own = fault.own else {
                    result.append(prose.scalars[place])
                    place += 1
                    continue
                }
                result.append(own)
                place += fault.length
                // A full-width mark brings its own space.
                if own.isFullWidth, prose[place] == " " { place += 1 }
            }
            return result.text
        }
    }
}

extension SentenceMarks {
    /// What a mark says that the language writes otherwise.
    fileprivate func foreignKind(at place: Int, in prose: Prose) -> Kind? {
        guard let mark = prose[place], let kind = kind(of: mark), kind != .ellipsis, !has(mark) else { return nil }
        guard mark.isASCII else { return kind }
        if kind == .stop { return stops.isEmpty || !isFullStop(at: place, in: prose) ? nil : kind }
        let next = place + 1
        let isProse =
            prose.isSpaceOrEdge(at: next) || prose[next]?.closesWords == true
            || prose.isWord(at: next)
                && (prose.isLocked[next] || prose[next]?.isASCII == false)
        return isProse ? kind : nil
    }

    private func has(_ mark: Unicode.Scalar) -> Bool {
        [stops, questions, exclamations, commas, semicolons, colons].contains { $0.contains(mark) }
    }

    /// The mark to write; nothing where the language has two that differ in meaning, such as the commas of Chinese.
    fileprivate func replacement(for kind: Kind) -> Unicode.Scalar? {
        kind == .comma && commas.count > 1 ? nil : own(kind).first
    }
}

extension Unicode.Scalar {
    /// Whether this is as wide as a Chinese character.
    fileprivate var isFullWidth: Bool { "。，；：？！".unicodeScalars.contains(self) }
}
