internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `utgått`.
enum ObsolescenceKey: Int, FormKey {
  case date
  case replacement

  static let table = FormTable(
    ObsolescenceKey.self, nb: "merknaden", en: "the note")

  var entry: KeyEntry {
    switch self {
    case .date:
      KeyEntry(
        "dato", .date,
        nb: "Fra når.",
        en: "Since when.")
    case .replacement:
      KeyEntry(
        "erstattes av", .reference(.replacement),
        nb: "Det som har tatt over.",
        en: "What has taken its place.")
    }
  }
}
