internal import PathwayModel

extension Handoff {
  /// Tells whether the contract surely arrives only when the patient brings it.
  func isOnlyCarriedByPatient(in resolved: ResolvedPathway) -> Bool {
    resolved.channel(channel)?.kind?.value == .patient && !hasOtherWay(in: resolved)
  }

  /// Tells whether it has, or may have, a second channel that does not need the patient.
  private func hasOtherWay(in resolved: ResolvedPathway) -> Bool {
    guard let fallbackChannel else { return unreadKeys.contains("reservekanal") }
    guard let channel = resolved.channel(fallbackChannel) else { return true }
    guard let kind = channel.kind else { return channel.unreadKeys.contains("type") }
    return kind.value != .patient
  }
}
