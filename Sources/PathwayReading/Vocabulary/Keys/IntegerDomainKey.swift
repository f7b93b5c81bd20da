internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a criterion over whole numbers.
enum IntegerDomainKey: Int, FormKey {
  case range

  static let table = FormTable(
    IntegerDomainKey.self, nb: "kriteriet", en: "the criterion")

  var entry: KeyEntry {
    switch self {
    case .range:
      KeyEntry(
        "heltall", .integerRange, isRequired: true,
        nb: "De laveste og høyeste verdiene, som 0–120.",
        en: "The lowest and highest values, such as 0–120.")
    }
  }
}
