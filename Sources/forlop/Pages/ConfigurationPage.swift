import PathwayKit

/// What holds for a project, one line a decision, each with where it was made.
struct ConfigurationPage {
  let loaded: LoadedConfiguration?
  let language: Language

  /// The page.
  var text: String {
    let settings = loaded?.configuration ?? Configuration()
    var lines = [
      line("preset", settings.preset?.value.rawValue ?? Preset.anbefalt.rawValue, settings.preset?.origin),
      line("språk", settings.language?.value.rawValue ?? Language.bokmål.rawValue, settings.language?.origin),
      line("i dag", settings.today.map { "\($0.value)" } ?? Text.clock[language], settings.today?.origin),
    ]
    for setting in settings.rules {
      lines.append(line("regler: \(setting.rule.value)", setting.level.word, setting.rule.origin))
    }
    for path in settings.excluded { lines.append(line("utelat", path.value, path.origin)) }
    if let file = settings.baseline { lines.append(line("grunnlinje", file.value, file.origin)) }
    for rule in settings.unacceptable { lines.append(line("kan ikke godtas", rule.value, rule.origin)) }
    return lines.reduce(into: heading + "\n\n") { $0 += $1 + "\n" }
  }

  private var heading: String {
    loaded.map { Text.from($0.path)[language].printable } ?? Text.noFile[language]
  }

  private func line(_ key: String, _ value: String, _ origin: Origin?) -> String {
    let place = origin.flatMap { $0.place }.flatMap { place in
      loaded.map { "\($0.path):\($0.report.sources[0].position(at: Int(place.span.start)).line)" }
    }
    let padding = String(repeating: " ", count: max(1, 22 - key.count))
    return "\(key)\(padding)\(value.printable)  (\(place?.printable ?? Text.standard[language]))"
  }
}

extension Text {
  fileprivate static let clock = Text(nb: "datoen i UTC", en: "the date in UTC")
  fileprivate static let standard = Text(nb: "som vanlig", en: "as usual")
  fileprivate static let noFile = Text(
    nb: "ingen `.forlop.yaml` her eller i mappene over: alt er som vanlig",
    en: "no `.forlop.yaml` here or in the folders above: everything is as usual")

  fileprivate static func from(_ path: String) -> Text {
    Text(nb: "innstillinger fra \(path)", en: "configuration from \(path)")
  }
}
