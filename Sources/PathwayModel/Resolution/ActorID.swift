/// The number of an actor among all that a pathway can see: its own first, then those of its catalogues.
public struct ActorID: Hashable, Sendable {
  /// The index.
  public let index: Int32

  /// Creates the number of the actor at an index.
  package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
}
