public import SourceText

/// A patient pathway: the steps, who is responsible for each, and the contracts by which patients pass between them.
public struct Pathway: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The title.
  public var title: String?

  /// The edition.
  public var version: Placed<SemanticVersion>?

  /// How far the pathway has come; a draft where nothing is said.
  public var status: Placed<PathwayStatus>?

  /// The time in which it holds.
  public var validity: Validity?

  /// The group of patients.
  public var patientGroup: Reference?

  /// Whom it is for.
  public var targetGroup: TargetGroup?

  /// Who owns it and who decided it.
  public var governance: Governance?

  /// The catalogues that it uses, as paths relative to its file.
  public var uses: [Placed<String>]

  /// What it declares itself.
  public var declarations: Declarations

  /// The phases, in order.
  public var phases: [Phase]

  /// Who coordinates.
  public var coordination: [Coordination]

  /// The steps, in the order of the file.
  public var steps: [Step]

  /// The contracts.
  public var handoffs: [Handoff]

  /// The deadlines that span several steps.
  public var deadlines: [SpanningDeadline]

  /// The statutory duties.
  public var duties: [Duty]

  /// What may happen at any time.
  public var events: [Event]

  /// The findings that are accepted.
  public var acceptedDeviations: [AcceptedDeviation]

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a pathway.
  public init(
    id: Identifier, title: String? = nil, version: Placed<SemanticVersion>? = nil,
    status: Placed<PathwayStatus>? = nil, validity: Validity? = nil, patientGroup: Reference? = nil,
    targetGroup: TargetGroup? = nil, governance: Governance? = nil, uses: [Placed<String>] = [],
    declarations: Declarations = Declarations(), phases: [Phase] = [], coordination: [Coordination] = [],
    steps: [Step] = [], handoffs: [Handoff] = [], deadlines: [SpanningDeadline] = [], duties: [Duty] = [],
    events: [Event] = [], acceptedDeviations: [AcceptedDeviation] = [], annotations: Annotations = Annotations(),
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.status = status
    self.validity = validity
    self.patientGroup = patientGroup
    self.targetGroup = targetGroup
    self.governance = governance
    self.uses = uses
    self.declarations = declarations
    self.phases = phases
    self.coordination = coordination
    self.steps = steps
    self.handoffs = handoffs
    self.deadlines = deadlines
    self.duties = duties
    self.events = events
    self.acceptedDeviations = acceptedDeviations
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
