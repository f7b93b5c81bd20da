/// Why a step cannot be taken out of a pathway.
public enum RemovalObstacle: Error, Hashable, Sendable {
  /// It goes on in several ways, and nobody knows which of them the arrows in should lead to.
  case severalWaysOut

  /// Nothing follows it, and an arrow leads nowhere but there.
  case nothingFollows
}
