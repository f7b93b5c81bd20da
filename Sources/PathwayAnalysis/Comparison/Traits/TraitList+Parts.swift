internal import PathwayModel
internal import SourceText

/// The parts that several kinds of things have.
extension TraitList {
  /// Adds what is said about anything that is declared.
  mutating func add(_ annotations: Annotations) {
    add(.summary, text: annotations.summary)
    add(each: .source, annotations.sources, .source)
    add(.isVerified, annotations.isVerified, ComparedValue.flag)
    guard let obsolescence = annotations.obsolescence else { return }
    var parts = TraitList(at: obsolescence.origin)
    parts.add(.obsoleteSince, obsolescence.date, ComparedValue.date)
    parts.add(.replacement, obsolescence.replacement, .anything)
    add(.obsolescence, .obsolescence(obsolescence), at: obsolescence.origin, parts: parts)
  }

  /// Adds a deadline, of which the clock starts at a moment where it does not say another.
  mutating func add(_ deadline: Deadline?, from usual: Anchor?) {
    guard let deadline else { return }
    var parts = TraitList(deadline.unreadKeys, at: deadline.origin)
    parts.add(.deadlineLimit, deadline.limit, ComparedValue.limit, .limit)
    if let clock = deadline.anchor {
      parts.add(.deadlineClock, .moment(clock), at: clock.step.origin, .clock(usual: usual))
    }
    parts.add(.deadlineGround, deadline.ground, ComparedValue.ground)
    parts.add(each: .deadlineLegalBases, deadline.legalBases, .ground)
    let annotations = deadline.annotations
    parts.add(.deadlineSummary, text: annotations.summary)
    parts.add(each: .deadlineSource, annotations.sources, .source)
    parts.add(.deadlineIsVerified, annotations.isVerified, ComparedValue.flag)
    parts.add(.deadlineObsolescence, annotations.obsolescence.map { .obsolescence($0) })
    add(.deadline, .deadline(deadline), at: deadline.limit?.origin ?? deadline.origin, .safeguard, parts: parts)
  }

  /// Adds a question of consent.
  mutating func add(_ consent: Consent?) {
    guard let consent else { return }
    var parts = TraitList(consent.unreadKeys, at: consent.origin)
    for giver in consent.givers {
      let value = giver.ages.map { ComparedValue.ages($0) } ?? .present
      parts.add(.consentGiver, value, at: giver.actor.origin, item: giver.actor.id, .safeguard)
    }
    parts.add(.refusal, consent.refusal, .step, .safeguard)
    add(.consent, .consent(consent), at: consent.origin, .safeguard, parts: parts)
  }

  /// Adds what is waited for.
  mutating func add(_ acknowledgement: Acknowledgement?) {
    guard let acknowledgement else { return }
    var parts = TraitList(acknowledgement.unreadKeys, at: acknowledgement.origin)
    parts.add(
      .acknowledgementLevel, acknowledgement.level, ComparedValue.acknowledgementLevel, .rank(absent: nil))
    parts.add(.acknowledgementWithin, acknowledgement.within, ComparedValue.duration, .time)
    parts.add(.silence, acknowledgement.missing)
    add(.acknowledgement, .acknowledgement(acknowledgement), at: acknowledgement.origin, .safeguard, parts: parts)
  }

  /// Adds what happens when something does not.
  mutating func add(_ property: ComparedProperty, _ escalation: Escalation?) {
    guard let escalation else { return }
    let origin =
      switch escalation {
      case .step(let step): step.origin
      case .alert(let actors): actors.first?.origin
      }
    add(property, .escalation(escalation), at: origin, .safeguard)
  }

  /// Adds a condition.
  mutating func add(_ property: ComparedProperty, _ condition: Condition?) {
    add(property, condition.map { .condition($0) }, at: condition?.origin)
  }

  /// Adds a norm, or what counts as one where nothing is said.
  mutating func add(_ norm: Placed<NormStrength>?, absent: NormStrength) {
    add(.norm, norm, ComparedValue.norm, .rank(absent: Int(absent.rawValue)))
  }
}

extension Condition {
  /// Where it is written.
  var origin: Origin? {
    switch self {
    case .text(let text), .event(let text): text.origin
    case .criteria(let tests): tests.first?.criterion.origin
    case .after(let time): time.origin
    case .otherwise: nil
    }
  }
}
