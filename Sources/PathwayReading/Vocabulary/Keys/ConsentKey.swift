internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `samtykke`.
enum ConsentKey: Int, FormKey {
  case givers
  case refusal

  static let table = FormTable(
    ConsentKey.self, nb: "samtykket", en: "the consent")

  var entry: KeyEntry {
    switch self {
    case .givers:
      KeyEntry(
        "av", .givers,
        nb: "Hvem som samtykker: en aktør, flere, eller aktør og alder.",
        en: "Who consents: an actor, several, or actor and ages.")
    case .refusal:
      KeyEntry(
        "nei", .reference(.step),
        nb: "Steget når svaret er nei.",
        en: "The step when the answer is no.")
    }
  }
}
