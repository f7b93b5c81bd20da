internal import PathwayModel

extension ResolvedPathway {
  /// Tells whether the contract with a number surely arrives only when the patient brings it.
  func isOnlyCarriedByPatient(_ handoff: Int) -> Bool {
    guard let channel = handoffs[handoff].channel, self.channel(channel, { $0.kind?.value == .patient }) == true else {
      return false
    }
    return !hasOtherWay(handoff)
  }

  /// Tells whether it has, or may have, a second channel that does not need the patient.
  private func hasOtherWay(_ handoff: Int) -> Bool {
    guard let fallback = handoffs[handoff].fallbackChannel else {
      return handoffs[handoff].unreadKeys.contains("reservekanal")
    }
    let isOther = channel(fallback) { channel in
      channel.kind.map { $0.value != .patient } ?? channel.unreadKeys.contains("type")
    }
    return isOther ?? true
  }
}
