/// When a branch is taken, or when a duty holds.
public enum Condition: Equatable, Sendable {
  /// In the words of the author.
  case text(Placed<String>)

  /// When every one of these tests of declared criteria holds.
  case criteria([CriterionTest])

  /// When no branch before it holds.
  case otherwise

  /// When something happens.
  case event(Placed<String>)

  /// When so much time has passed since the step could start.
  case after(Placed<Duration>)
}
