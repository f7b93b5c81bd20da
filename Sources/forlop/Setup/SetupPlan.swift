import ArgumentParser
import PathwayKit

/// What a project is to be set up with, and why.
struct SetupPlan {
  /// The parts, in their own order.
  let parts: [SetupPart]

  /// What told that they fit, where nobody was asked and nobody has said.
  let reasons: [Text]

  /// Takes what somebody has asked for, else what somebody at a terminal answers, else what fits the project.
  init(
    _ wanted: [SetupPart], _ survey: ProjectSurvey, _ interview: inout Interview, isAsked: Bool
  ) throws(CommandFailure) {
    if !wanted.isEmpty {
      parts = wanted
      reasons = []
    } else if isAsked {
      var chosen: [SetupPart] = []
      interview.say(.heading)
      for part in SetupPart.allCases where try interview.answer(to: part.question(survey.reason(for: part))) {
        chosen.append(part)
      }
      parts = chosen
      reasons = []
    } else {
      let fitting = SetupPart.allCases.compactMap { part in survey.reason(for: part).map { (part, $0) } }
      parts = fitting.map { $0.0 }
      reasons = fitting.isEmpty ? [.nothingFits] : fitting.map { .chosen($0.name, $1) }
    }
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

extension SetupPart {
  /// Returns the question whether a project is to have it.
  ///
  /// - Parameter reason: What tells that it fits.
  fileprivate func question(_ reason: Text?) -> Question<Bool> {
    let isFitting = reason != nil
    return Question(
      text: Text(nb: "\(name.nb)?", en: "\(name.en)?"),
      explanation: reason.map { Text(nb: "\(explanation.nb) (\($0.nb))", en: "\(explanation.en) (\($0.en))") }
        ?? explanation,
      option: option,
      fallback: Choice(label: isFitting ? Text(nb: "ja", en: "yes") : Text(nb: "nei", en: "no"), value: isFitting)
    ) { answer in
      switch answer.lowercased() {
      case "ja", "j", "yes", "y": .value(true)
      case "nei", "n", "no": .value(false)
      default: .refused(Text(nb: "svar ja eller nei", en: "answer yes or no"))
      }
    }
  }

  private var explanation: Text {
    switch self {
    case .gitHub:
      Text(
        nb: "Kontrollerer hver endring, og viser funnene ved linjene i endringen.",
        en: "Checks every change, and shows what is found at its lines.")
    case .gitLab:
      Text(
        nb: "Kontrollerer hver endring, og viser funnene i fletteforespørselen.",
        en: "Checks every change, and shows what is found in the merge request.")
    case .preCommit:
      Text(
        nb: "Kontrollerer før hver innsjekking, på din egen maskin.",
        en: "Checks before each commit, on your own machine.")
    case .editor:
      Text(
        nb: "Forklarer, fullfører og merker nøklene mens du skriver.",
        en: "Explains, completes and marks the keys while you write.")
    }
  }
}

extension Text {
  fileprivate static let heading = Text(
    nb: "Hva skal se etter forløpene her? Svar ja eller nei; linjeskift tar det i klammene.",
    en: "What is to look after the pathways here? Answer yes or no; return takes what stands in brackets.")

  fileprivate static func chosen(_ part: Text, _ reason: Text) -> Text {
    Text(nb: "\(part.nb): \(reason.nb)", en: "\(part.en): \(reason.en)")
  }

  fileprivate static let nothingFits = Text(
    nb: "her er verken GitHub, GitLab, pre-commit eller Visual Studio Code; be om dem med "
      + SetupPart.allCases.map { $0.option }.joined(separator: ", "),
    en: "here is neither GitHub, GitLab, pre-commit nor Visual Studio Code; ask for them with "
      + SetupPart.allCases.map { $0.option }.joined(separator: ", "))
}
