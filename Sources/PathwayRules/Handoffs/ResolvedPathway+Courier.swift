internal import PathwayModel

extension ResolvedPathway {
  /// Tells whether the contract with a number surely arrives only when the patient brings it.
  func isOnlyCarriedByPatient(_ handoff: Int) -> Bool {
    guard let channel = handoffs[handoff].channel, let place = channelPlace(channel),
      place.scope.channels.elements[place.index].kind?.value == .patient
    else { return false }
    return !hasOtherWay(handoff)
  }

  /// Tells whether it has, or may have, a second channel that does not need the patient.
  private func hasOtherWay(_ handoff: Int) -> Bool {
    guard let fallback = handoffs[handoff].fallbackChannel else {
      return handoffs[handoff].unreadKeys.contains("reservekanal")
    }
    guard let place = channelPlace(fallback) else { return true }
    let channels = place.scope.channels.elements
    guard let kind = channels[place.index].kind else { return channels[place.index].unreadKeys.contains("type") }
    return kind.value != .patient
  }
}
