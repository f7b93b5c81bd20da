internal import PathwayModel

extension Pathway {
  /// Whether some key anywhere in the file was written but not understood, or left out where it is required.
  ///
  /// What such a key would have referred to is not known, so nothing can be said about what is never referred to.
  var hasUnreadParts: Bool {
    !unreadKeys.isEmpty || governance?.unreadKeys.isEmpty == false || declarations.hasUnreadParts
      || steps.contains { $0.hasUnreadParts } || handoffs.contains { $0.hasUnreadParts }
      || coordination.contains { !$0.unreadKeys.isEmpty } || deadlines.contains { !$0.unreadKeys.isEmpty }
      || duties.contains { !$0.unreadKeys.isEmpty } || events.contains { !$0.unreadKeys.isEmpty }
  }
}

extension Declarations {
  fileprivate var hasUnreadParts: Bool {
    actors.contains { !$0.unreadKeys.isEmpty } || documents.contains { !$0.unreadKeys.isEmpty }
      || channels.contains { !$0.unreadKeys.isEmpty || $0.acknowledgement?.unreadKeys.isEmpty == false }
      || legalBases.contains { !$0.unreadKeys.isEmpty } || patientGroups.contains { !$0.unreadKeys.isEmpty }
      || healthCommunities.contains { !$0.unreadKeys.isEmpty } || sources.contains { !$0.unreadKeys.isEmpty }
  }
}

extension Step {
  fileprivate var hasUnreadParts: Bool {
    !unreadKeys.isEmpty || deadline?.unreadKeys.isEmpty == false || consent?.unreadKeys.isEmpty == false
      || waiting?.unreadKeys.isEmpty == false || exits.contains { $0.hasUnreadParts }
  }
}

extension Exit {
  fileprivate var hasUnreadParts: Bool {
    switch kind {
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches):
      branches.contains { !$0.unreadKeys.isEmpty }
    case .subpathway(let subpathway): !subpathway.unreadKeys.isEmpty
    case .next, .end, .done: false
    }
  }
}

extension Handoff {
  fileprivate var hasUnreadParts: Bool {
    !unreadKeys.isEmpty || deadline?.unreadKeys.isEmpty == false || consent?.unreadKeys.isEmpty == false
      || acknowledgement?.unreadKeys.isEmpty == false || feedback?.unreadKeys.isEmpty == false
  }
}
