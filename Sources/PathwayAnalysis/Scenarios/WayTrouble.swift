/// Why the ways out that a scenario names cannot be taken.
enum WayTrouble: Error, Equatable {
  /// One of them is no way out of the step.
  case unknown(way: Int)

  /// One of them has been taken as often as it may.
  case usedUp(way: Int, limit: Int)

  /// They cannot be taken together.
  case contradiction

  /// They may mean several things.
  case ambiguous

  /// Nothing is said, and there are several ordinary ways out.
  case choice

  /// Every ordinary way out has been taken as often as it may.
  case nothingLeft
}
