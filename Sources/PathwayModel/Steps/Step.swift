public import SourceText

/// One thing that is done for the patient, by one who is responsible.
public struct Step: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// What starts a run here; nothing where no run starts here.
  public var trigger: Placed<String>?

  /// The name that people read.
  public var title: String?

  /// The phase that the step belongs to.
  public var phase: Reference?

  /// Who is accountable.
  public var responsible: Reference?

  /// The actors who were named where exactly one is asked for; empty otherwise.
  public var rivalOwners: [Reference]

  /// Who does it; the responsible actor where nobody is named.
  public var performers: [Reference]

  /// Who takes part.
  public var contributors: [Reference]

  /// Who is told.
  public var informed: [Reference]

  /// The documents that must be at hand when the step starts.
  public var needs: [Reference]

  /// The documents that exist when the step is done.
  public var produces: [Reference]

  /// How long it is expected to take.
  public var duration: Placed<DurationRange>?

  /// When it must be done.
  public var deadline: Deadline?

  /// What happens when the deadline is missed.
  public var breach: Escalation?

  /// The steps that must be done before this one starts.
  public var requires: [Reference]

  /// Whether the patient attends.
  public var patientAttends: Placed<Bool>?

  /// The step that is taken when the patient does not attend.
  public var noShow: Reference?

  /// Whose consent is asked.
  public var consent: Consent?

  /// What holds while the patient waits for the step to start.
  public var waiting: Waiting?

  /// How binding the step is.
  public var norm: Placed<NormStrength>?

  /// The legal grounds and recommendations.
  public var legalBases: [Reference]

  /// The duties that the step discharges.
  public var discharges: [Reference]

  /// Whether the patient is told.
  public var informsPatient: Placed<Bool>?

  /// How the pathway goes on; exactly one in a sound step.
  public var exits: [Exit]

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// Where the name is written.
  public var origin: Origin

  /// The way in which the pathway goes on, where the step has exactly one.
  public var exit: Exit? { exits.count == 1 ? exits[0] : nil }

  /// The state that the patient is left in, where the step is an end.
  public var end: Placed<String>? {
    if case .end(let state)? = exit?.kind { state } else { nil }
  }

  /// Whether the step is an end.
  public var isEnd: Bool { end != nil }
}

extension Step {
  // In an extension, so that there is a memberwise initializer: it moves its values, where one that assigns them copies them.

  /// Creates a step.
  public init(
    id: Identifier, trigger: Placed<String>? = nil, title: String? = nil, phase: Reference? = nil,
    responsible: Reference? = nil, rivalOwners: [Reference] = [], performers: [Reference] = [],
    contributors: [Reference] = [], informed: [Reference] = [], needs: [Reference] = [], produces: [Reference] = [],
    duration: Placed<DurationRange>? = nil, deadline: Deadline? = nil, breach: Escalation? = nil,
    requires: [Reference] = [], patientAttends: Placed<Bool>? = nil, noShow: Reference? = nil,
    consent: Consent? = nil, waiting: Waiting? = nil, norm: Placed<NormStrength>? = nil,
    legalBases: [Reference] = [], discharges: [Reference] = [], informsPatient: Placed<Bool>? = nil,
    exits: [Exit] = [], annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(),
    origin: Origin = .none
  ) {
    self.init(
      id: id, trigger: trigger, title: title, phase: phase, responsible: responsible, rivalOwners: rivalOwners,
      performers: performers, contributors: contributors, informed: informed, needs: needs, produces: produces,
      duration: duration, deadline: deadline, breach: breach, requires: requires, patientAttends: patientAttends,
      noShow: noShow, consent: consent, waiting: waiting, norm: norm, legalBases: legalBases, discharges: discharges,
      informsPatient: informsPatient, exits: exits, unreadKeys: unreadKeys, annotations: annotations, origin: origin)
  }
}
