package import PathwayDiagnostics
package import PathwayModel
package import SourceText

/// Where a rule puts what it finds; code, name and severity are added here, so a rule cannot forge them.
package struct Report {
  private var rule: RuleHeading
  private let owner: String

  /// The date that counts as today.
  package let today: CalendarDate

  /// The rules whose findings may not be accepted away, besides those that never may.
  let unacceptable: Set<RuleCode>

  /// What was found, in the order of finding.
  package private(set) var findings: [Finding] = []

  /// How many steps the runs of all findings may still have: a file may be made of gaps at the ends of long runs, and past this
  /// a gap is told without its run.
  private var witnessBudget = 100_000

  /// What could not be decided.
  package private(set) var unassessed: [UnassessedCheck] = []

  /// The rules that said nothing of the pathway, since another finding must be mended first.
  private(set) var heldBack: Set<RuleCode> = []

  /// Goes on to the next rule, whose findings follow those of the last.
  package mutating func begin(_ rule: RuleHeading) {
    self.rule = rule
  }

  /// Creates an empty report for a rule that judges the pathway with an identifier.
  package init(for rule: RuleHeading, owner: String, today: CalendarDate, unacceptable: Set<RuleCode> = []) {
    self.rule = rule
    self.owner = owner
    self.today = today
    self.unacceptable = unacceptable
  }

  /// Reports that something is wrong at a place.
  ///
  /// - Parameters:
  ///   - message: What is wrong, without a full stop.
  ///   - origin: The smallest stretch that a reader must change.
  ///   - subject: The identifiers of what it is about, the outermost first; with the code they name the finding for good.
  ///   - severity: How much it matters, where that differs from the rule's own.
  ///   - certainty: How sure it is, where that differs from the rule's own.
  ///   - repairs: What would mend it.
  package mutating func callAsFunction(
    _ message: Text, at origin: Origin, subject: [Identifier], label: Text? = nil, help: Text? = nil,
    severity: Severity? = nil, grounds: [String] = [], suggestions: [String] = [], related: [RelatedPlace] = [],
    witness: @autoclosure () -> [WitnessStep]? = nil, outcome: Text? = nil, certainty: Certainty? = nil,
    repairs: [Repair] = []
  ) {
    let run = witnessBudget > 0 ? witness() : nil
    witnessBudget -= run?.count ?? 0
    var finding = Finding(
      code: rule.code, name: rule.name, severity: severity ?? rule.severity, certainty: certainty ?? rule.certainty,
      message: message, label: label, help: help, grounds: grounds, owner: owner,
      subject: subject.map { $0.text }, suggestions: suggestions, related: related, witness: run,
      outcome: outcome, origin: origin)
    finding.repairs = repairs
    findings.append(finding)
  }

  /// Reports that something could not be judged.
  package mutating func notAssessed(_ reason: Text, at origin: Origin) {
    unassessed.append(UnassessedCheck(code: rule.code, reason: reason, origin: origin))
  }

  /// Notes that the rule says nothing of the pathway, since another finding must be mended first.
  mutating func holdBack() {
    heldBack.insert(rule.code)
  }
}
