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

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// Where the name is written.
  public var origin: Origin

  /// The ends of what is laid in the place of a step, by the step: each counts as its completion, where there are several.
  package var completions: [Identifier: [Identifier]] = [:]
}

extension Pathway {
  // In an extension, so that there is a memberwise initializer: it moves its values, where one that assigns them copies them.

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
    self.init(
      id: id, title: title, version: version, status: status, validity: validity, patientGroup: patientGroup,
      targetGroup: targetGroup, governance: governance, uses: uses, declarations: declarations, phases: phases,
      coordination: coordination, steps: steps, handoffs: handoffs, deadlines: deadlines, duties: duties,
      events: events, acceptedDeviations: acceptedDeviations, unreadKeys: unreadKeys, annotations: annotations,
      origin: origin)
  }
}
