internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `.forlop.yaml`.
enum ConfigurationKey: Int, FormKey {
  case preset
  case language
  case today
  case rules
  case excluded
  case baseline
  case unacceptable

  static let table = FormTable(
    ConfigurationKey.self, nb: "innstillingene", en: "the configuration")

  var entry: KeyEntry {
    switch self {
    case .preset:
      KeyEntry(
        "preset", .word(Words(Preset.self)),
        nb: "Hvor strengt det vurderes.",
        en: "How strictly pathways are judged.")
    case .language:
      KeyEntry(
        "språk", .word(Words(MessageLanguage.self)),
        nb: "Språket i meldingene.",
        en: "The language of messages.")
    case .today:
      KeyEntry(
        "i dag", .date,
        nb: "Datoen som regnes som i dag, så resultatet kan gjentas.",
        en: "The date that counts as today, so that results repeat.")
    case .rules:
      KeyEntry(
        "regler", .levels,
        nb: "Hvor mye funnene fra en regel teller.",
        en: "How much the findings of a rule matter.")
    case .excluded:
      KeyEntry(
        "utelat", .paths,
        nb: "Mapper og filer som ikke kontrolleres når en mappe kontrolleres.",
        en: "Folders and files that are left out where a folder is checked.")
    case .baseline:
      KeyEntry(
        "grunnlinje", .text,
        nb: "Filen med funnene som var der da prosjektet begynte.",
        en: "The file with the findings that were there when the project began.")
    case .unacceptable:
      KeyEntry(
        "kan ikke godtas", .texts,
        nb: "Regler ingen kan gjøre unntak fra.",
        en: "Rules from which nobody may deviate.")
    }
  }
}
