public import PathwayModel

/// What one edition says of a property.
public enum ComparedValue: Equatable, Sendable {
  /// What a reference may name.
  public enum Referent: Hashable, Sendable {
    case step
    case stepOrActor
    case actor
    case document
    case slot
    case channel
    case ground
    case source
    case patientGroup
    case healthCommunity
    case duty
    case criterion
    case phase
    case event
    case pathway
    case end
    case branch
    case anything
  }

  // MARK: - Plain values

  case text(String)
  case flag(Bool)
  case number(Int)
  case date(CalendarDate)
  case version(SemanticVersion)
  case ages(AgeRange)
  case duration(Duration)
  case expected(DurationRange)
  case reference(Identifier, Referent)
  case references([Identifier], Referent)

  /// It is there, and says nothing more.
  case present

  // MARK: - Words of the language

  case norm(NormStrength)
  case acknowledgementLevel(AcknowledgementLevel)
  case handoffKind(HandoffKind)
  case status(PathwayStatus)
  case governanceLevel(GovernanceLevel)
  case decisionBody(DecisionBody)
  case area(ResponsibilityArea)
  case administrativeLevel(AdministrativeLevel)
  case availability(Availability)
  case channelKind(ChannelKind)
  case ground(DeadlineGround)

  // MARK: - Parts of the model

  case limit(Deadline.Limit)
  case moment(Anchor)
  case escalation(Escalation)
  case condition(Condition)
  case branch(Branch)
  case exits([Exit])
  case deadline(Deadline)
  case acknowledgement(Acknowledgement)
  case waiting(Waiting)
  case feedback(Feedback)
  case consent(Consent)
  case validity(Validity)
  case targetGroup(TargetGroup)
  case governance(Governance)
  case decision(Decision)
  case obsolescence(Obsolescence)
  case domain(Criterion.Domain)
}

extension ComparedValue {
  /// What the value itself refers to in catalogues; parts that are compared one by one are left to their own values.
  var mentions: [(id: Identifier, referent: Referent)] {
    switch self {
    case .reference(let id, let referent): [(id, referent)]
    case .references(let ids, let referent): ids.map { ($0, referent) }
    case .escalation(.alert(let actors)): actors.map { ($0.id, .actor) }
    case .condition(.criteria(let tests)): tests.map { ($0.criterion.id, .criterion) }
    default: []
    }
  }
}
