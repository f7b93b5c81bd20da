internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of an item of `koordinering`.
enum CoordinationKey: Int, FormKey {
  case role
  case actor
  case from
  case to

  static let table = FormTable(
    CoordinationKey.self, nb: "koordineringen", en: "the coordination")

  var entry: KeyEntry {
    switch self {
    case .role:
      KeyEntry(
        "rolle", .text, isRequired: true,
        nb: "Hva koordinatoren kalles.",
        en: "What the coordinator is called.")
    case .actor:
      KeyEntry(
        "aktør", .reference(.actor), isRequired: true,
        nb: "Hvem som koordinerer.",
        en: "Who coordinates.")
    case .from:
      KeyEntry(
        "fra", .reference(.step), isRequired: true,
        nb: "Steget koordineringen begynner ved.",
        en: "The step at which the coordination begins.")
    case .to:
      KeyEntry(
        "til", .references(.step),
        nb: "Steget eller stegene den slutter etter; ellers varer den til slutt.",
        en: "The step or steps after which it ends; else it lasts to every end.")
    }
  }
}
