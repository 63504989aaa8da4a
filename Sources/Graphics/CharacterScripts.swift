internal import CICU

/// In which scripts and in which direction a character is written.
package enum CharacterScripts {
    /// Whether a character belongs to a script, named by its ISO 15924 code; some marks belong to several.
    package static func isWritten(_ scalar: Unicode.Scalar, in script: String) -> Bool {
        unsafe rh_icu_has_script(scalar.value, script) != 0
    }

    /// Whether a character runs from right to left; nothing if it goes with its neighbours.
    package static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool? {
        switch rh_icu_direction(scalar.value) {
        case 1: true
        case -1: false
        default: nil
        }
    }
}
