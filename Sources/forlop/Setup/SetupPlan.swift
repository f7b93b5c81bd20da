import PathwayKit

/// What a project is to be set up with, and why.
struct SetupPlan {
  /// The parts, in their own order.
  let parts: [SetupPart]

  /// Why they were chosen, where nobody has said what is wanted.
  let reasons: [Text]

  /// Takes what somebody has asked for; else the hosts that the project uses, or both where nothing tells, the hooks of pre-commit, and the
  /// editor that is in use.
  init(_ wanted: [SetupPart], _ survey: ProjectSurvey) {
    guard wanted.isEmpty else {
      parts = wanted
      reasons = []
      return
    }
    let signs = SetupPart.allCases.map { (part: $0, reason: survey.reason(for: $0)) }
    let hasHost = signs.contains { ($0.part == .gitHub || $0.part == .gitLab) && $0.reason != nil }
    parts = signs.filter { part, reason in
      switch part {
      case .gitHub, .gitLab: reason != nil || !hasHost
      case .preCommit: true
      case .editor: reason != nil
      }
    }.map { $0.part }
    reasons =
      (hasHost ? [] : [.noHost]) + signs.compactMap { part, reason in reason.map { .chosen(part.name, $0) } }
  }

  /// Returns the files, in the order in which they are written.
  func files(_ survey: ProjectSurvey, from repository: ToolRepository, _ language: Language) -> [SetupFile] {
    [.configuration(language)]
      + parts.flatMap { part -> [SetupFile] in
        switch part {
        case .gitHub: [.gitHub(repository, language)]
        case .gitLab: [.gitLab(repository, language)]
        case .preCommit: [.preCommit(repository, language)]
        case .editor: SetupFile.editor(survey.pathwayPaths, language)
        }
      }
  }
}

extension Text {
  fileprivate static func chosen(_ part: String, _ reason: Text) -> Text {
    Text(nb: "\(part): \(reason.nb)", en: "\(part): \(reason.en)")
  }

  fileprivate static let noHost = Text(
    nb: "GitHub og GitLab: ingenting sier hvem av dem depotet ligger hos; slett filen dere ikke trenger",
    en: "GitHub and GitLab: nothing tells which of them has the repository; delete the file that you do not need")
}
