/// What happens when something does not come in time.
public enum Escalation: Equatable, Sendable {
  /// Another step takes over.
  case step(Reference)

  /// Actors are told, and everything goes on.
  case alert([Reference])
}
