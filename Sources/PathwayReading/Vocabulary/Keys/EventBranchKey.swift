internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a branch of `avventer`.
enum EventBranchKey: Int, FormKey {
  case event
  case after
  case next
  case limit
  case recurrence

  static let table = FormTable(
    EventBranchKey.self, nb: "grenen", en: "the branch")

  var entry: KeyEntry {
    switch self {
    case .event:
      KeyEntry(
        "hendelse", .text,
        nb: "Det som skjer.",
        en: "What happens.")
    case .after:
      KeyEntry(
        "etter", .duration,
        nb: "Tiden som går uten at noe skjer.",
        en: "The time that passes without anything happening.")
    case .next:
      KeyEntry(
        "neste", .targets,
        nb: "Steget grenen leder til.",
        en: "The step that the branch leads to.")
    case .limit:
      KeyEntry(
        "høyst", .rounds,
        nb: "Hvor mange ganger grenen kan gå tilbake, som 2 runder.",
        en: "How many times the branch may go back, such as 2 runder.")
    case .recurrence:
      KeyEntry(
        "hver", .duration,
        nb: "Det planlagte mellomrommet når grenen går tilbake.",
        en: "The planned interval at which the branch goes back.")
    }
  }
}
