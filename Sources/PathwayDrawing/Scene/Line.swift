internal import PathwayModel

/// How an arrow is drawn.
struct Line: Hashable {
  /// What kind of way it is.
  var course: Course

  /// What the contracts on it do with the responsibility; nothing where there is no contract.
  var contract: Contract?

  /// Whether a gap is on it.
  var hasGap = false

  /// What contracts do with the responsibility.
  enum Contract: Hashable {
    /// It moves, or is shared.
    case moves

    /// It stays with the sender.
    case stays
  }

  /// Returns what contracts together do with the responsibility.
  static func contract(of handoffs: [Handoff]) -> Contract? {
    guard !handoffs.isEmpty else { return nil }
    return handoffs.contains { handoff in
      handoff.kind.map { $0.value.movesResponsibility || $0.value == .sharedResponsibility } ?? false
    } ? .moves : .stays
  }
}
