internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a step that an adaptation may change.
enum StepChangeKey: Int, FormKey {
  case title
  case performers
  case contributors
  case informed
  case needs
  case produces
  case duration
  case deadline
  case waiting
  case norm
  case legalBases
  case reason

  static let table = FormTable(
    StepChangeKey.self, in: StepKey.table, nb: "endringen av steget", en: "the change of the step")

  var entry: KeyEntry {
    switch self {
    case .title:
      StepKey.title.entry.changeable
    case .performers:
      StepKey.performers.entry.changeable
    case .contributors:
      StepKey.contributors.entry.changeable
    case .informed:
      StepKey.informed.entry.changeable
    case .needs:
      StepKey.needs.entry.changeable
    case .produces:
      StepKey.produces.entry.changeable
    case .duration:
      StepKey.duration.entry.changeable
    case .deadline:
      StepKey.deadline.entry.changeable
    case .waiting:
      StepKey.waiting.entry.changeable(as: .mapping(WaitingKey.changes))
    case .norm:
      StepKey.norm.entry.changeable
    case .legalBases:
      StepKey.legalBases.entry.changeable
    case .reason:
      .reason
    }
  }
}
