internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `målgruppe`.
enum TargetGroupKey: Int, FormKey {
  case summary
  case ages

  static let table = FormTable(
    TargetGroupKey.self, nb: "målgruppen", en: "the target group")

  var entry: KeyEntry {
    switch self {
    case .summary:
      .summary
    case .ages:
      KeyEntry(
        "alder", .ages,
        nb: "Aldersgruppen, som 0–17 eller 18+.",
        en: "The ages, such as 0–17 or 18+.")
    }
  }
}
