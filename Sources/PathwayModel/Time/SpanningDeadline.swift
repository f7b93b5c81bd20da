public import SourceText

/// A deadline that spans several steps.
public struct SpanningDeadline: Equatable, Sendable {
  /// The name of the deadline.
  public var id: Identifier

  /// The moment at which the clock starts.
  public var from: Anchor?

  /// The moment at which the promise must be kept.
  public var to: Anchor?

  /// The longest time between the two.
  public var within: Placed<Duration>?

  /// What the promise rests on.
  public var ground: Placed<DeadlineGround>?

  /// The legal grounds.
  public var legalBases: [Reference]

  /// What is said about the deadline itself.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a deadline between two moments.
  public init(
    id: Identifier, from: Anchor? = nil, to: Anchor? = nil, within: Duration? = nil, ground: DeadlineGround? = nil,
    legalBases: [Reference] = [], annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(),
    origin: Origin = .none
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.within = within.map { Placed($0) }
    self.ground = ground.map { Placed($0) }
    self.legalBases = legalBases
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
