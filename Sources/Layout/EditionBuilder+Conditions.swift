package import Design
package import Translation

extension EditionBuilder {
    func holds(_ conditions: [Condition], in language: Language? = nil) -> Bool {
        conditions.allSatisfy { holds($0, in: language) }
    }

    private func holds(_ condition: Condition, in language: Language?) -> Bool {
        switch condition {
        case .draft: isDraft
        case .notEnglish: (language ?? renditions[0].language).tag != english.tag
        case .varieties: language?.question != nil
        case .largePrint: isLargePrint
        case .notLargePrint: !isLargePrint
        default: practice.meets(condition)
        }
    }
}

extension Practice {
    /// Whether the practice declares or gives what a condition asks for; nothing that it has no say in.
    package func meets(_ condition: Condition) -> Bool {
        switch condition {
        case .safeSurgery: isSafeSurgery
        case .notSafeSurgery: !isSafeSurgery
        case .website: website != nil
        case .noWebsite: website == nil
        case .hours: !hours.isEmpty
        case .noHours: hours.isEmpty
        case .logo: logo != nil
        case .noLogo: logo == nil
        case .example: isExample
        case .sanctuary: sanctuary != nil
        case .help: help != nil
        case .interpreters: interpreters != nil
        case .event: event != nil
        default: event?.meets(condition) ?? false
        }
    }
}

extension Condition {
    /// What a practice writes into its file to meet the condition.
    package var practiceKey: String { self == .safeSurgery ? "safe_surgery: true" : rawValue }
}

extension [Condition] {
    /// What a practice writes into its file, as a list in a sentence.
    package var practiceKeys: String { map { "'\($0.practiceKey)'" }.joined(separator: " and ") }
}

extension HealthEvent {
    fileprivate func meets(_ condition: Condition) -> Bool {
        switch condition {
        case .vaccineEvent: topic == .vaccines
        case .healthEvent: topic == .health
        case .answeredByDoctor: speaker == .doctor
        case .answeredByNurse: speaker == .nurse
        case .answeredByPharmacist: speaker == .pharmacist
        case .eventPlace: place != nil
        case .eventOnline: link != nil
        case .eventLanguages: !languages.isEmpty
        case .noDocumentsAtEvent: needsNoDocuments
        case .childrenAtEvent: welcomesChildren
        case .stepFreeEvent: isStepFree
        default: false
        }
    }
}
