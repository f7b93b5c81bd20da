public import PathwayModel

/// What a patient goes through in a pathway, with the pathways that it uses.
public enum Course: Sendable {
  /// What the file says: it uses none.
  case written

  /// The pathway with those that it uses laid in the place of the steps that use them, and those.
  case laid(ResolvedPathway, [UsedPathway])

  /// Nobody knows: something is wrong with a pathway that it uses, or with how.
  case unknown
}
