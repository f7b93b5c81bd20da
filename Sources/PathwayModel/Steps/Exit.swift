public import SourceText

/// How a pathway goes on when a step is done.
public struct Exit: Equatable, Sendable {
  /// Which way it goes on.
  public var kind: Kind

  /// Where the key is written.
  public var origin: Origin

  /// Creates a way on.
  public init(kind: Kind, origin: Origin = .none) {
    self.kind = kind
    self.origin = origin
  }

  /// The ways in which a pathway goes on.
  public enum Kind: Equatable, Sendable {
    /// All of these steps, in parallel.
    case next([Reference])

    /// The first branch that holds.
    case exclusiveChoice([Branch])

    /// Any number of branches, at least one.
    case inclusiveChoice([Branch])

    /// The branch that happens first.
    case eventChoice([Branch])

    /// An end, with the state that the patient is left in.
    case end(Placed<String>)

    /// A side task is done; nothing follows.
    case done

    /// Another pathway, which goes on where it ends.
    case subpathway(Subpathway)
  }
}
