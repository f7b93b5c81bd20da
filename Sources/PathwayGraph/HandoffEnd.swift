public import PathwayModel

/// What one end of a contract names, once it is resolved.
public enum HandoffEnd: Hashable, Sendable {
  /// The step with a number.
  case step(Int)

  /// The event with a number.
  case event(Int)

  /// An actor.
  case actor(ActorID)
}
