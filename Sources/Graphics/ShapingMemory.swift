internal import CPango

/// The paragraphs of one font map that were shaped last, and what Pango needs to shape in each language.
///
/// Words are measured, put in place and drawn, each time from the same glyphs; shaping them is the dearest of all.
@safe final class ShapingMemory {
    /// The words of a sheet or two.
    private static let most = 256

    /// What a context decides.
    private struct Voice: Hashable {
        let language: String
        let isRightToLeft: Bool
    }

    private var contexts: [Voice: OpaquePointer] = unsafe [:]
    private var layouts: [TextSpec: OpaquePointer] = unsafe [:]
    /// From the one that was shaped first.
    private var specs: [TextSpec] = []

    deinit {
        unsafe layouts.values.forEach { unsafe rh_unref(UnsafeMutableRawPointer($0)) }
        unsafe contexts.values.forEach { unsafe rh_unref(UnsafeMutableRawPointer($0)) }
    }

    /// The context for a paragraph, if there is one.
    ///
    /// Each language and direction has its own: a change of these in a context makes Pango shape everything anew that
    /// hangs on it.
    func context(for spec: TextSpec) -> OpaquePointer? {
        unsafe contexts[Voice(language: spec.language, isRightToLeft: spec.isRightToLeft)]
    }

    /// Sets a context up and takes it over.
    func keep(_ context: OpaquePointer, for spec: TextSpec) {
        unsafe pango_context_set_base_dir(context, spec.isRightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR)
        unsafe pango_context_set_language(context, pango_language_from_string(spec.language))
        unsafe contexts[Voice(language: spec.language, isRightToLeft: spec.isRightToLeft)] = context
    }

    /// A paragraph that was shaped lately; whoever gets it has to let it go again.
    func layout(of spec: TextSpec) -> OpaquePointer? {
        guard let layout = unsafe layouts[spec] else { return nil }
        unsafe rh_ref(UnsafeMutableRawPointer(layout))
        return unsafe layout
    }

    /// Remembers a shaped paragraph.
    func remember(_ layout: OpaquePointer, of spec: TextSpec) {
        // By halves: forgetting one after the other would move all the others each time.
        if specs.count == Self.most {
            for old in specs.prefix(Self.most / 2) {
                if let layout = unsafe layouts.removeValue(forKey: old) {
                    unsafe rh_unref(UnsafeMutableRawPointer(layout))
                }
            }
            specs.removeFirst(Self.most / 2)
        }
        unsafe rh_ref(UnsafeMutableRawPointer(layout))
        unsafe layouts[spec] = layout
        specs.append(spec)
    }
}
