/// What has happened before a moment in every order in which a run may go.
public struct Past: Hashable, Sendable {
  /// The performances of the run, by their numbers.
  public internal(set) var performances = SmallSet()

  /// The steps that have started.
  public internal(set) var started = SmallSet()

  /// The steps that are done, and did not end exceptionally.
  public internal(set) var done = SmallSet()

  /// The contracts that have gone.
  public internal(set) var went = SmallSet()

  mutating func formUnion(_ other: Past) {
    performances = performances.union(other.performances)
    started = started.union(other.started)
    done = done.union(other.done)
    went = went.union(other.went)
  }
}
