internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `gyldig`.
enum ValidityKey: Int, FormKey {
  case from
  case to

  static let table = FormTable(
    ValidityKey.self, nb: "gyldigheten", en: "the validity")

  var entry: KeyEntry {
    switch self {
    case .from:
      KeyEntry(
        "fra", .date,
        nb: "Første dag forløpet gjelder.",
        en: "The first day on which the pathway holds.")
    case .to:
      KeyEntry(
        "til", .date,
        nb: "Siste dag forløpet gjelder.",
        en: "The last day on which the pathway holds.")
    }
  }
}
