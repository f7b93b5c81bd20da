/// A tangle of steps each of which leads to every other: a strongly connected component of the graph without its events.
public struct Loop: Sendable, Equatable {
  /// The numbers of the steps, in the order of the pathway.
  public let steps: [Int]

  /// Whether some arrow leads from a step of the loop to a step outside it.
  public let canBeLeft: Bool

  /// Whether some arrow inside the loop is a planned recurrence.
  public let recurs: Bool
}
