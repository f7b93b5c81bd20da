public import SourceText

/// A promise that something is done in time.
public struct Deadline: Equatable, Sendable {
  /// What is promised.
  public enum Limit: Hashable, Sendable {
    /// Done within a length of time from when the clock starts.
    case within(Duration)

    /// Done at least so long before a step; kept and shown, not counted in sums.
    case before(Reference, atLeast: Duration)

    /// Done before a birthday; kept and shown, not counted in sums.
    case beforeAge(Int)
  }

  /// What is promised; nothing where it could not be understood.
  public var limit: Placed<Limit>?

  /// What starts the clock, where it is not the readiness of the step or the completion of the sender's step.
  public var anchor: Anchor?

  /// What the promise rests on.
  public var ground: Placed<DeadlineGround>?

  /// The legal grounds.
  public var legalBases: [Reference]

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// What is said about the deadline itself: source, whether it is verified.
  public var annotations: Annotations

  /// Where the deadline is written.
  public var origin: Origin

  /// The length of time that is promised, where the limit is one.
  public var duration: Duration? {
    if case .within(let duration)? = limit?.value { duration } else { nil }
  }
}

extension Deadline {
  // In an extension, so that there is a memberwise initializer: it moves its values, where one that assigns them copies them.

  /// Creates a deadline.
  public init(
    _ limit: Limit? = nil, anchor: Anchor? = nil, ground: DeadlineGround? = nil, legalBases: [Reference] = [],
    annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.init(
      limit.map { Placed($0) }, anchor: anchor, ground: ground.map { Placed($0) }, legalBases: legalBases,
      annotations: annotations, unreadKeys: unreadKeys, origin: origin)
  }

  /// Creates a deadline from parts that know where they are written.
  package init(
    _ limit: Placed<Limit>?, anchor: Anchor? = nil, ground: Placed<DeadlineGround>? = nil,
    legalBases: [Reference] = [], annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(),
    origin: Origin
  ) {
    self.init(
      limit: limit, anchor: anchor, ground: ground, legalBases: legalBases, unreadKeys: unreadKeys,
      annotations: annotations, origin: origin)
  }
}
