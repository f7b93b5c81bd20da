import ArgumentParser
import PathwayKit

/// `forlop init`: writes what looks after a project of pathways.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Set a project up: its .forlop.yaml, and the files of GitHub, GitLab, pre-commit and the editor.",
    discussion: """
      Examples:
        forlop init                          write what fits what is there
        forlop init --github --editor
        forlop init --pre-commit --repository https://github.com/OWNER/forlop

      It asks nothing. Without options it takes the host that the repository uses, or both where nothing tells, pre-commit, and the editor \
      where there is a .vscode. A file that is there is never touched: what it lacks is printed, to be added by hand.

      Exit codes: 0 it is done, 1 something is left to add by hand, 2 wrong usage, 3 a file could not be written.
      """)

  @Argument(help: "Top folder of the project; it is made where there is none.", completion: .directory)
  var folder = "."

  @Flag(name: .customLong("github"), help: "Write a workflow of GitHub Actions.")
  var gitHub = false

  @Flag(name: .customLong("gitlab"), help: "Write a job of GitLab.")
  var gitLab = false

  @Flag(help: "Write the hooks of pre-commit.")
  var preCommit = false

  @Flag(help: "Write the schemas of the language, and settings of Visual Studio Code that use them.")
  var editor = false

  @Option(
    help: ArgumentHelp(
      "Where forlop itself comes from, as an address or as OWNER/NAME on GitHub; left to fill in where nobody says.",
      valueName: "address"))
  var repository: ToolRepository?

  @OptionGroup
  var languageOptions: LanguageOptions

  func validate() throws {
    if folder.isEmpty { throw ValidationError("A path is empty.") }
  }

  func run() throws {
    let survey = ProjectSurvey(of: folder)
    let plan = SetupPlan(wanted, survey)
    if let top = survey.repositoryAbove, let part = plan.parts.first(where: { $0.belongsToRepository }) {
      throw CommandFailure(message: Text.belongs(part, top)[language].printable, exitCode: .usage)
    }
    let hasPathways = !survey.pathwayPaths.isEmpty
    let outcomes = try plan.files(survey, from: repository ?? .unknown, language).map { file in
      (file: file, outcome: try write(file, survey))
    }
    let page = SetupPage(reasons: plan.reasons, files: outcomes, hasPathways: hasPathways, language: language)
    try StandardOutput.write(page.text)
    if outcomes.contains(where: { $0.outcome.isLacking }) { throw ExitCode.findings }
  }

  private var language: Language { languageOptions.language }

  private var wanted: [SetupPart] {
    SetupPart.allCases.filter { part in
      switch part {
      case .gitHub: gitHub
      case .gitLab: gitLab
      case .preCommit: preCommit
      case .editor: editor
      }
    }
  }

  /// Writes a file where there is none, else finds out what the one that is there lacks.
  private func write(_ file: SetupFile, _ survey: ProjectSurvey) throws -> SetupOutcome {
    guard survey.isThere(file.path) else {
      let path = folder + "/" + file.path
      try OutputFolder(of: path).create(language: language)
      try OutputFile(path: path).create(Array(file.text.utf8), language: language)
      return .written
    }
    guard let addition = file.addition else { return .kept }
    // What cannot be read is not known to have it.
    let hasPart = survey.text(of: file.path)?.contains(addition.mark) ?? false
    return hasPart ? .kept : .lacking(addition)
  }
}

extension SetupOutcome {
  fileprivate var isLacking: Bool { if case .lacking = self { true } else { false } }
}

extension Text {
  fileprivate static func belongs(_ part: SetupPart, _ top: String) -> Text {
    Text(
      nb: "kjør `forlop init \(top)`: filene for \(part.name) må ligge øverst i depotet",
      en: "run `forlop init \(top)`: the files of \(part.name) must lie in the top folder of the repository")
  }
}
