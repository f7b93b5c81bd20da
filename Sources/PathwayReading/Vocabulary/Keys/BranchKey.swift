internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a branch of `valg` and `flervalg`.
enum BranchKey: Int, FormKey {
  case condition
  case otherwise
  case next
  case limit
  case recurrence

  static let table = FormTable(
    BranchKey.self, nb: "grenen", en: "the branch")

  var entry: KeyEntry {
    switch self {
    case .condition:
      KeyEntry(
        "når", .condition,
        nb: "Når grenen tas: fri tekst, eller kriterier.",
        en: "When the branch is taken: free text, or criteria.")
    case .otherwise:
      KeyEntry(
        "ellers", .targets,
        nb: "Steget når ingen av grenene over gjelder.",
        en: "The step when none of the branches above holds.")
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
