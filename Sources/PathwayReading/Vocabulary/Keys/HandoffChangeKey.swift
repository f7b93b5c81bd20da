internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a handoff that an adaptation may change.
enum HandoffChangeKey: Int, FormKey {
  case copies
  case content
  case omissions
  case ownership
  case channel
  case fallback
  case deadline
  case acknowledgement
  case rejection
  case feedback
  case legalBases
  case norm
  case reason

  static let table = FormTable(
    HandoffChangeKey.self, in: HandoffKey.table, nb: "endringen av overleveringen", en: "the change of the handoff")

  var entry: KeyEntry {
    switch self {
    case .copies:
      HandoffKey.copies.entry.changeable
    case .content:
      HandoffKey.content.entry.changeable
    case .omissions:
      HandoffKey.omissions.entry.changeable
    case .ownership:
      HandoffKey.ownership.entry.changeable
    case .channel:
      HandoffKey.channel.entry.changeable
    case .fallback:
      HandoffKey.fallback.entry.changeable
    case .deadline:
      HandoffKey.deadline.entry.changeable
    case .acknowledgement:
      HandoffKey.acknowledgement.entry.changeable(as: .mapping(AcknowledgementKey.changes))
    case .rejection:
      HandoffKey.rejection.entry.changeable
    case .feedback:
      HandoffKey.feedback.entry.changeable(as: .mapping(FeedbackKey.changes))
    case .legalBases:
      HandoffKey.legalBases.entry.changeable
    case .norm:
      HandoffKey.norm.entry.changeable
    case .reason:
      .reason
    }
  }
}
