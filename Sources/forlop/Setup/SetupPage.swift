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
    paragraphs.append((hasPathways ? Text.check : Text.begin)[language] + "\n")
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
        "Fyll inn hvor forlop hentes fra, der det står «fyll inn»: \(paths) (eller gi --repository før filene finnes)",
      en:
        "Fill in where forlop comes from, where it says “fill in”: \(paths) (or give --repository before the files are there)"
    )
  }

  fileprivate static let check = Text(nb: "Neste: forlop validate", en: "Next: forlop validate")
  fileprivate static let begin = Text(nb: "Neste: forlop new", en: "Next: forlop new")
}
