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

  /// What is said about the deadline itself: source, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the deadline is written.
  public var origin: Origin

  /// Creates a deadline.
  public init(
    _ limit: Limit? = nil, anchor: Anchor? = nil, ground: DeadlineGround? = nil, legalBases: [Reference] = [],
    annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.limit = limit.map { Placed($0) }
    self.anchor = anchor
    self.ground = ground.map { Placed($0) }
    self.legalBases = legalBases
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }

  /// The length of time that is promised, where the limit is one.
  public var duration: Duration? {
    if case .within(let duration)? = limit?.value { duration } else { nil }
  }
}
