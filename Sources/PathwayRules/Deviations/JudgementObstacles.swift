internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// What was found in a pathway and must be mended before other rules can say all that is wrong with it.
struct JudgementObstacles {
  private let pathway: AnalysedPathway
  private let found: Set<RuleCode>
  private let heldBack: Set<RuleCode>

  /// Gathers what stands in the way.
  ///
  /// - Parameters:
  ///   - found: What was found, accepted or not.
  ///   - heldBack: The rules that said nothing of the pathway.
  init(in pathway: AnalysedPathway, found: [Finding], heldBack: Set<RuleCode>) {
    self.pathway = pathway
    self.found = Set(found.filter { $0.code.number >= 200 || $0.severity == .error }.map { $0.code })
    self.heldBack = heldBack
  }

  /// Returns why a rule may have said too little of something; nothing where it has said all.
  func reason(against code: RuleCode, about subject: Reference) -> Text? {
    if let fault = found.filter({ $0.number < 200 }).min() { return .heldBack(by: fault) }
    if heldBack.contains(code) {
      return pathway.runsAreRegular ? .notUnderstood : .heldBack(by: Self.loopWithTwoEntries)
    }
    if let first = Self.first[code], found.contains(first) { return .heldBack(by: first) }
    return found.contains(Self.unreachableStep) && isUnreachable(subject) ? .heldBack(by: Self.unreachableStep) : nil
  }

  /// Tells whether something is a step that no run comes to, or a contract from one or to one.
  private func isUnreachable(_ subject: Reference) -> Bool {
    let handoff = pathway.handoffs.first { $0.id == subject.id }
    return ([subject, handoff?.from, handoff?.to].compactMap { $0 })
      .contains { pathway.resolved.stepIndex($0).map { !pathway.reach.contains($0) } ?? false }
  }

  /// The rules that are held back in single places, by the rule whose finding stands there instead.
  private static let first: [RuleCode: RuleCode] = [
    RuleCode(304): RuleCode(403), RuleCode(401): RuleCode(408), RuleCode(403): RuleCode(405),
    RuleCode(407): RuleCode(408), RuleCode(501): RuleCode(201), RuleCode(602): RuleCode(601),
  ]

  private static let unreachableStep = RuleCode(401)
  private static let loopWithTwoEntries = RuleCode(404)
}

extension Text {
  /// Why nobody knows whether a deviation hides anything while something else is wrong.
  static func heldBack(by obstacle: RuleCode) -> Text {
    Text(
      nb: "\(obstacle) må rettes først; til da vet ingen om unntaket skjuler noe",
      en: "\(obstacle) must be mended first; until then nobody knows whether the deviation hides anything")
  }

  fileprivate static let notUnderstood = Text(
    nb: "ikke alt i forløpet er forstått, så ingen vet om unntaket skjuler noe",
    en: "not all of the pathway is understood, so nobody knows whether the deviation hides anything")
}
