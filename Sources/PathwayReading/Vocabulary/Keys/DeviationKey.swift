internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of an item of `unntak`.
enum DeviationKey: Int, FormKey {
  case rule
  case subject
  case reason
  case decidedBy
  case expiry

  static let table = FormTable(
    DeviationKey.self, nb: "unntaket", en: "the deviation")

  var entry: KeyEntry {
    switch self {
    case .rule:
      KeyEntry(
        "regel", .text, isRequired: true,
        nb: "Koden til regelen.",
        en: "The code of the rule.")
    case .subject:
      KeyEntry(
        "gjelder", .reference(.anything), isRequired: true,
        nb: "Det funnet gjelder.",
        en: "What the finding is about.")
    case .reason:
      KeyEntry(
        "begrunnelse", .text,
        nb: "Hvorfor det er akseptert.",
        en: "Why it is accepted.")
    case .decidedBy:
      KeyEntry(
        "besluttet av", .text,
        nb: "Hvem som har besluttet det.",
        en: "Who decided it.")
    case .expiry:
      KeyEntry(
        "til", .date,
        nb: "Hvor lenge det gjelder.",
        en: "How long it holds.")
    }
  }
}
