/// What an adaptation changes in a step of its base.
public struct StepChange: Equatable, Sendable {
  /// The step, where the adaptation names it.
  public var step: Reference

  /// The name that people read.
  public var title: Change<String>

  /// Who does it.
  public var performers: Change<[Reference]>

  /// Who takes part.
  public var contributors: Change<[Reference]>

  /// Who is told.
  public var informed: Change<[Reference]>

  /// The documents that must be at hand when the step starts.
  public var needs: Change<[Reference]>

  /// The documents that exist when the step is done.
  public var produces: Change<[Reference]>

  /// How long it is expected to take.
  public var duration: Change<Placed<DurationRange>>

  /// When it must be done.
  public var deadline: Change<DeadlineChange>

  /// What holds while the patient waits for the step to start.
  public var waiting: Change<WaitingChange>

  /// How binding the step is.
  public var norm: Change<Placed<NormStrength>>

  /// The legal grounds and recommendations.
  public var legalBases: Change<[Reference]>

  /// Why it is changed, where that is said of this step.
  public var reason: Placed<String>?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys
}

extension StepChange {
  // In an extension, so that there is a memberwise initializer: it moves its values, where one that assigns them copies them.

  /// Creates a change of a step, of nothing by default.
  public init(
    of step: Reference, title: Change<String> = .unchanged, performers: Change<[Reference]> = .unchanged,
    contributors: Change<[Reference]> = .unchanged, informed: Change<[Reference]> = .unchanged,
    needs: Change<[Reference]> = .unchanged, produces: Change<[Reference]> = .unchanged,
    duration: Change<Placed<DurationRange>> = .unchanged, deadline: Change<DeadlineChange> = .unchanged,
    waiting: Change<WaitingChange> = .unchanged, norm: Change<Placed<NormStrength>> = .unchanged,
    legalBases: Change<[Reference]> = .unchanged, reason: Placed<String>? = nil,
    unreadKeys: UnreadKeys = UnreadKeys()
  ) {
    self.init(
      step: step, title: title, performers: performers, contributors: contributors, informed: informed, needs: needs,
      produces: produces, duration: duration, deadline: deadline, waiting: waiting, norm: norm, legalBases: legalBases,
      reason: reason, unreadKeys: unreadKeys)
  }

  /// Returns a step with the change made.
  ///
  /// The step keeps its own origin, and each part the origin of the file that it comes from.
  public func applied(to base: Step) -> Step {
    var step = base
    step.title = title.applied(to: base.title)
    step.performers = performers.applied(to: base.performers)
    step.contributors = contributors.applied(to: base.contributors)
    step.informed = informed.applied(to: base.informed)
    step.needs = needs.applied(to: base.needs)
    step.produces = produces.applied(to: base.produces)
    step.duration = unreadKeys.contains("varighet") ? nil : duration.applied(to: base.duration)
    step.deadline = unreadKeys.contains("frist") ? nil : deadline.applied(to: base.deadline)
    step.waiting = unreadKeys.contains("ventetid") ? nil : waiting.applied(to: base.waiting)
    step.norm = unreadKeys.contains("norm") ? nil : norm.applied(to: base.norm)
    step.legalBases = legalBases.applied(to: base.legalBases)
    step.unreadKeys = base.unreadKeys.union(unreadKeys)
    // Nobody breaks a promise that is no longer made.
    if deadline.isRemoved { step.breach = nil }
    return step
  }
}
