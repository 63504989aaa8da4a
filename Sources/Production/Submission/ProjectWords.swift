package import Design
package import Diagnostics
package import Layout
internal import Signing
package import Translation

/// The words of a project, read once, which catalogues are held against.
package struct ProjectWords: Sendable {
    package let setting: Edition.Setting
    package let templates: [Template]
    /// All English words, each where it stands.
    package let texts: [TemplateText]
    /// The messages of catalogues, each where it stands first.
    package let messages: [TemplateText]

    /// The terms of the field.
    package let glossary: Glossary

    package init(setting: Edition.Setting, templates: [Template], glossary: Glossary) {
        self.setting = setting
        self.glossary = glossary
        self.templates = templates
        texts = Order.englishTexts(of: templates, setting)
        var seen: Set<MessageID> = []
        messages = texts.filter { $0.isTranslated && seen.insert($0.id).inserted }
    }

    /// Reads all templates of a project, and nothing that only drawing needs.
    package init?(of project: Project, reporting diagnostics: inout [Diagnostic]) {
        guard let setting = project.setting(reporting: &diagnostics) else { return nil }
        self.init(
            setting: setting, templates: project.templates(project.templateNames, reporting: &diagnostics),
            glossary: project.terms(reporting: &diagnostics))
    }
}
