internal import PathwayDiagnostics
internal import PathwayModel

extension AcceptedDeviation {
  /// Why a deviation hides nothing whatever was found.
  enum Refusal: Equatable {
    /// A part that it must have is missing.
    case incomplete([String])

    /// There is no such rule.
    case noRule

    /// What the rule finds cannot be accepted away.
    case mustBeMended

    /// The contract that it is about must be kept.
    case mandatoryContract
  }

  /// The code of the rule that it is about, where there is one.
  var code: RuleCode? {
    rule.flatMap { RuleCode($0.value) }.flatMap { code in RuleCatalogue.metadata(for: code)?.code }
  }

  /// Whether something that was written could not be read, so that nothing is said of the rest.
  var isHalfRead: Bool { !unreadKeys.isEmpty || rule == nil || subject == nil }

  /// Why it hides nothing; nothing where it may hide what it is about.
  func refusal(in resolved: ResolvedPathway, _ unacceptable: Set<RuleCode>) -> Refusal? {
    guard let code else { return .noRule }
    if Self.isForMending(code) || unacceptable.contains(code) { return .mustBeMended }
    if (203...208).contains(code.number), isAboutMandatoryContract(in: resolved) { return .mandatoryContract }
    let missing = [
      reason == nil ? "begrunnelse" : nil, decidedBy == nil ? "besluttet av" : nil, expiry == nil ? "til" : nil,
    ].compactMap { $0 }
    return missing.isEmpty ? nil : .incomplete(missing)
  }

  /// Tells whether its last day has passed.
  func hasExpired(on today: CalendarDate) -> Bool { expiry.map { $0.value < today } ?? false }

  /// Tells whether it hides what it is about.
  func holds(in resolved: ResolvedPathway, on today: CalendarDate, _ unacceptable: Set<RuleCode>) -> Bool {
    !isHalfRead && refusal(in: resolved, unacceptable) == nil && !hasExpired(on: today)
  }

  /// The file and the model, intervals in which nobody has the patient, and deviations themselves.
  private static func isForMending(_ code: RuleCode) -> Bool {
    code.number < 200 || [301, 302, 308, 706, 707, 708].contains(code.number)
  }

  private func isAboutMandatoryContract(in resolved: ResolvedPathway) -> Bool {
    resolved.handoffs.contains { $0.id == subject?.id && $0.isMandatory }
  }
}
