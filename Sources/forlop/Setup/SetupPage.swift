import PathwayKit

/// What was done to set a project up, and what is left to do.
struct SetupPage {
  /// Why what was chosen was chosen.
  let reasons: [Text]

  /// The files with what came of each, in order.
  let files: [(file: SetupFile, outcome: SetupOutcome)]

  /// Whether the folder has pathways.
  let hasPathways: Bool

  let language: Language

  /// The page.
  var text: String {
    var paragraphs = [files.map { line($0.file, $0.outcome) }.joined()]
    if !reasons.isEmpty { paragraphs.insert(reasons.map { $0[language] + "\n" }.joined(), at: 0) }
    for (file, outcome) in files {
      guard case .lacking(let addition) = outcome else { continue }
      paragraphs.append(Text.add(to: file.path, addition.place)[language] + "\n\n" + addition.text)
    }
    let blanks = files.filter { $0.file.hasBlank && !$0.outcome.isKept }.map { $0.file.path }
    if !blanks.isEmpty { paragraphs.append(Text.fillIn(blanks.joined(separator: ", "))[language] + "\n") }
    paragraphs.append(commands.page(in: language))
    return paragraphs.joined(separator: "\n")
  }

  private func line(_ file: SetupFile, _ outcome: SetupOutcome) -> String {
    let word =
      switch outcome {
      case .written: Text(nb: "skrevet", en: "written")
      case .kept: Text(nb: "urørt", en: "kept")
      case .lacking: Text(nb: "mangler", en: "lacking")
      }
    return word[language] + String(repeating: " ", count: 9 - word[language].count) + file.path + "\n"
  }

  /// What one can do next.
  private var commands: [NextCommand] {
    var commands =
      hasPathways
      ? [NextCommand("validate", purpose: .validate), NextCommand("baseline", "write", purpose: .baseline)]
      : [NextCommand("new", purpose: .new)]
    if files.contains(where: { $0.file.path == SetupFile.preCommitPath }) {
      commands.append(NextCommand("install", tool: "pre-commit", purpose: .install))
    }
    return commands
  }
}

extension SetupOutcome {
  /// Whether nothing was done, and nothing is left to do.
  fileprivate var isKept: Bool { if case .kept = self { true } else { false } }
}

extension Text {
  fileprivate static func add(to path: String, _ place: Text) -> Text {
    Text(
      nb: "\(path) er der fra før, og er ikke rørt. Legg dette til \(place.nb):",
      en: "\(path) was there, and is as it was. Add this \(place.en):")
  }

  fileprivate static func fillIn(_ paths: String) -> Text {
    Text(
      nb:
        "Fyll inn hvor forlop hentes fra, der det står «fyll inn» i \(paths). Eller slett dem, og kjør forlop init igjen med --repository.",
      en:
        "Fill in where forlop comes from, where it says “fill in” in \(paths). Or delete them, and run forlop init again with --repository."
    )
  }

  fileprivate static let validate = Text(
    nb: "se hva som mangler i forløpene", en: "see what is missing in the pathways")

  fileprivate static let baseline = Text(
    nb: "legge til side det som finnes nå, så bare nye feil stopper noen",
    en: "put aside what is found now, so that only new faults stop anybody")

  fileprivate static let new = Text(nb: "skrive det første forløpet", en: "write the first pathway")

  fileprivate static let install = Text(
    nb: "kontrollere før hver innsjekking på denne maskinen", en: "check before each commit on this machine")
}
