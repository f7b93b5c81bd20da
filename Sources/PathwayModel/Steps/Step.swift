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

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a step.
  @inlinable
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
    self.id = id
    self.trigger = trigger
    self.title = title
    self.phase = phase
    self.responsible = responsible
    self.rivalOwners = rivalOwners
    self.performers = performers
    self.contributors = contributors
    self.informed = informed
    self.needs = needs
    self.produces = produces
    self.duration = duration
    self.deadline = deadline
    self.breach = breach
    self.requires = requires
    self.patientAttends = patientAttends
    self.noShow = noShow
    self.consent = consent
    self.waiting = waiting
    self.norm = norm
    self.legalBases = legalBases
    self.discharges = discharges
    self.informsPatient = informsPatient
    self.exits = exits
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }

  /// The way in which the pathway goes on, where the step has exactly one.
  public var exit: Exit? { exits.count == 1 ? exits[0] : nil }

  /// The state that the patient is left in, where the step is an end.
  public var end: Placed<String>? {
    if case .end(let state)? = exit?.kind { state } else { nil }
  }

  /// Whether the step is an end.
  public var isEnd: Bool { end != nil }
}
