internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a deadline over several steps that an adaptation may change.
enum SpanningDeadlineChangeKey: Int, FormKey {
  case within
  case reason

  static let table = FormTable(
    SpanningDeadlineChangeKey.self, in: SpanningDeadlineKey.table, nb: "endringen av fristen",
    en: "the change of the deadline")

  var entry: KeyEntry {
    switch self {
    case .within:
      SpanningDeadlineKey.within.entry.changeable
    case .reason:
      .reason
    }
  }
}
