internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a role that is bound to a local unit.
enum BindingKey: Int, FormKey {
  case unit
  case name
  case level
  case ages
  case channels
  case availability
  case fallback
  case summary
  case sources
  case verified

  static let table = FormTable(
    BindingKey.self, in: ActorKey.table, nb: "bindingen", en: "the binding")

  var entry: KeyEntry {
    switch self {
    case .unit:
      KeyEntry(
        "en av", .reference(.actor),
        nb: "Aktøren som fyller rollen: en av dem rollen kan bindes til, eller en lokal enhet.",
        en: "The actor that fills the role: one of those that it may be bound to, or a local unit.")
    case .name:
      KeyEntry(
        "navn", .text,
        nb: "Navnet på den lokale enheten.",
        en: "The name of the local unit.")
    case .level:
      ActorKey.level.entry
    case .ages:
      ActorKey.ages.entry
    case .channels:
      ActorKey.channels.entry
    case .availability:
      ActorKey.availability.entry
    case .fallback:
      ActorKey.fallback.entry
    case .summary:
      .summary
    case .sources:
      .sources
    case .verified:
      .verified
    }
  }
}
