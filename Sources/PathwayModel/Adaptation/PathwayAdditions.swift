/// What an adaptation adds to its base.
public struct PathwayAdditions: Equatable, Sendable {
  /// Actors, documents and whatever else a pathway declares.
  public var declarations: Declarations

  /// The phases, which come after those of the base.
  public var phases: [Phase]

  /// Who coordinates besides.
  public var coordination: [Coordination]

  /// The steps.
  public var steps: [Step]

  /// The contracts.
  public var handoffs: [Handoff]

  /// The deadlines that span several steps.
  public var deadlines: [SpanningDeadline]

  /// The statutory duties.
  public var duties: [Duty]

  /// What may happen at any time.
  public var events: [Event]

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Creates additions, none by default.
  public init(
    declarations: Declarations = Declarations(), phases: [Phase] = [], coordination: [Coordination] = [],
    steps: [Step] = [], handoffs: [Handoff] = [], deadlines: [SpanningDeadline] = [], duties: [Duty] = [],
    events: [Event] = [], unreadKeys: UnreadKeys = UnreadKeys()
  ) {
    self.declarations = declarations
    self.phases = phases
    self.coordination = coordination
    self.steps = steps
    self.handoffs = handoffs
    self.deadlines = deadlines
    self.duties = duties
    self.events = events
    self.unreadKeys = unreadKeys
  }
}
