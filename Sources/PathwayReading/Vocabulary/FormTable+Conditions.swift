/// What the reader asks of two keys of a form at once; the code that builds the form says it, and tests hold this to it.
extension FormTable {
  /// The conditions, besides the keys that must always be there.
  var conditions: [KeyCondition] {
    if self === BranchKey.table {
      return [.one(of: BranchKey.names(.condition, .otherwise)), .one(of: BranchKey.names(.next, .otherwise))]
    }
    if self === EventBranchKey.table {
      return [.one(of: EventBranchKey.names(.event, .after)), .one(of: EventBranchKey.names(.next))]
    }
    if self === DeadlineKey.table {
      return [
        .one(of: DeadlineKey.names(.within, .before, .age)),
        .needs(DeadlineKey.before.entry.name, other: DeadlineKey.atLeast.entry.name),
      ]
    }
    if self === StepKey.table {
      return [.needs(StepKey.breach.entry.name, other: StepKey.deadline.entry.name)]
    }
    return []
  }
}

extension FormKey {
  fileprivate static func names(_ keys: Self...) -> [String] { keys.map { $0.entry.name } }
}
