public import SourceText

/// A property of the patient that choices may be made by.
public struct Criterion: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The values it can have; nothing where they could not be understood.
  public var domain: Domain?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a criterion.
  public init(
    id: Identifier, domain: Domain? = nil, unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.id = id
    self.domain = domain
    self.unreadKeys = unreadKeys
    self.origin = origin
  }

  /// The values that a criterion can have.
  public enum Domain: Equatable, Sendable {
    /// One of a list of words.
    case words([Reference])

    /// A whole number in a range, both ends included.
    case integers(ClosedRange<Int>)
  }
}
