internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `legger til`.
enum AdditionsKey: Int, FormKey {
  case actors
  case documents
  case channels
  case legalBases
  case patientGroups
  case healthCommunities
  case criteria
  case sourceList
  case phases
  case coordination
  case steps
  case handoffs
  case deadlines
  case duties
  case events

  static let table = FormTable(
    AdditionsKey.self, in: PathwayKey.table, nb: "det som legges til", en: "what is added")

  var entry: KeyEntry {
    switch self {
    case .actors:
      .actors
    case .documents:
      .documents
    case .channels:
      .channels
    case .legalBases:
      .legalBases
    case .patientGroups:
      .patientGroups
    case .healthCommunities:
      .healthCommunities
    case .criteria:
      .criteria
    case .sourceList:
      .sourceList
    case .phases:
      KeyEntry(
        "faser", .namedTexts,
        nb: "Faser som kommer etter dem forløpet har, hver med id og navn.",
        en: "Phases that come after those of the pathway, each with id and name.")
    case .coordination:
      PathwayKey.coordination.entry
    case .steps:
      KeyEntry(
        "steg", .declarations(StepKey.table),
        nb: "Steg som kommer i tillegg.",
        en: "Steps that are added.")
    case .handoffs:
      PathwayKey.handoffs.entry
    case .deadlines:
      PathwayKey.deadlines.entry
    case .duties:
      PathwayKey.duties.entry
    case .events:
      PathwayKey.events.entry
    }
  }
}
