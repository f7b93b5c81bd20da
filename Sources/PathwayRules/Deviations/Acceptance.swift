internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// What was found about a pathway, held against the deviations that it says are accepted.
struct Acceptance {
  private let resolved: ResolvedPathway
  private let today: CalendarDate
  private let unacceptable: Set<RuleCode>

  /// What nobody has accepted.
  private(set) var findings: [Finding]

  /// What somebody has accepted.
  private(set) var accepted: [AcceptedFinding] = []

  /// The deviations that hold and hide nothing.
  private(set) var unused: [AcceptedDeviation] = []

  /// Holds findings against the deviations of a pathway; one that has expired or is refused hides nothing.
  init(
    of findings: [Finding], in resolved: ResolvedPathway, today: CalendarDate, unacceptable: Set<RuleCode>
  ) {
    self.resolved = resolved
    self.today = today
    self.findings = findings
    self.unacceptable = unacceptable
    for deviation in resolved.pathway.acceptedDeviations { apply(deviation) }
  }

  private mutating func apply(_ deviation: AcceptedDeviation) {
    guard deviation.holds(in: resolved, on: today, unacceptable), let code = deviation.code,
      let subject = deviation.subject,
      let reason = deviation.reason?.value, let decider = deviation.decidedBy?.value,
      let expiry = deviation.expiry?.value
    else { return }
    let hidden = findings.filter { $0.code == code && $0.isAbout(subject.id, in: resolved) }
    guard !hidden.isEmpty else {
      unused.append(deviation)
      return
    }
    findings.removeAll { $0.code == code && $0.isAbout(subject.id, in: resolved) }
    let daysLeft = Int(DayNumber(expiry).rawValue) - Int(DayNumber(today).rawValue)
    accepted += hidden.map {
      AcceptedFinding(
        $0, reason: reason, decidedBy: decider, until: expiry.description, daysLeft: daysLeft, origin: deviation.origin)
    }
  }
}

extension Finding {
  /// Tells whether it is about something; about the pathway where it is about nothing that has a name.
  fileprivate func isAbout(_ id: Identifier, in resolved: ResolvedPathway) -> Bool {
    // What is laid in the place of a step has the identifier of the step before its own.
    if subject.contains(where: { $0 == id.text || $0.hasPrefix("\(id)/") }) { return true }
    return id == resolved.pathway.id && !subject.contains { resolved.declares(Identifier($0)) }
  }
}

extension ResolvedPathway {
  /// Tells whether something that a deviation may name has an identifier.
  fileprivate func declares(_ id: Identifier) -> Bool {
    let reference = Reference(id)
    return names(id) || actorID(reference) != nil || hasDocument(reference) || hasLegalBasis(reference)
      || hasSource(reference) || hasChannel(reference) || pathway.duties.contains { $0.id == id }
      || pathway.deadlines.contains { $0.id == id }
  }
}
