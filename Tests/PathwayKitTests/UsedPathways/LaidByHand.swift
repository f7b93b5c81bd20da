import PathwayKit
import PathwayTestSupport

/// What is told of a pathway that uses another, and what should be.
struct LaidByHand {
  /// What the tool tells of the user.
  let told: Set<String>

  /// What is wrong with both in one file.
  let byHand: Set<String>

  /// What is wrong with both in one file, and not with the used pathway by itself.
  let expected: Set<String>

  /// What the tool tells at the step that uses the other.
  let together: Set<String>

  /// Why the used pathway was not laid, where it was not.
  let notLaid: String?

  /// The pathways.
  let text: String

  init?(_ use: RandomUse) {
    guard let expanded = HandExpansion(use.used, in: use.user, at: use.step)?.whole() else { return nil }
    var texts = use.texts
    texts["hele.yaml"] = expanded.fileText(using: "felles.yaml")
    text = texts.sorted { $0.key < $1.key }.map { $0.value }.joined(separator: "\n")
    let names = Names(use)
    let own = Set(Self.judge("brukt.yaml", texts).findings.map { [$0.code.description] + names.inWhole($0.subject) })
    let laid = Self.judge("bruker.yaml", texts)
    notLaid = laid.unassessed.first { $0.code == RuleCode(109) }?.reason.nb
    told = Set(laid.findings.map { names.line(names.ofFinding($0)) })
    together = Set(laid.findings.filter { names.isMoved($0) }.map { names.line(names.ofFinding($0)) })
    let whole = Self.result("hele.yaml", texts)
    let comesIn = whole.pathways.first.map { names.isEntered(in: $0.course) } ?? true
    let found = whole.report.findings.map { [$0.code.description] + $0.subject }
      .filter { !(comesIn && names.isStretchForOthers($0)) && !names.followsOnEntry($0) }
    byHand = Set(found.map { names.line($0) })
    expected = Set(found.filter { !own.contains($0) }.map { names.line($0) })
  }

  private static func judge(_ path: String, _ texts: [String: String]) -> ValidationReport {
    result(path, texts).report
  }

  private static func result(_ path: String, _ texts: [String: String]) -> ValidationResult {
    guard let today = CalendarDate(year: 2026, month: 6, day: 1) else { preconditionFailure("1 June is a date") }
    return Validator(today: today).validate([path], provider: MemoryProvider(texts: texts))
  }

  /// What things are called in the two files and in the whole.
  private struct Names {
    private let step: String
    private let entry: String
    private let parts: Set<String>
    private let ends: Set<String>
    private let copies: [String: String]

    init(_ use: RandomUse) {
      let used = use.used
      step = use.step.text
      entry = "\(use.step)-\(use.entry)"
      parts = Set(used.steps.map { $0.id.text } + used.handoffs.map { $0.id.text } + used.deadlines.map { $0.id.text })
      let ends = used.steps.filter { $0.isEnd }.map { "\(use.step)-\($0.id)" }
      self.ends = Set(ends)
      copies = Dictionary(
        use.user.handoffs.flatMap { handoff in ends.map { ("\(handoff.id)-\($0)", handoff.id.text) } }
      ) { first, _ in first }
    }

    func inWhole(_ subject: [String]) -> [String] { subject.map { parts.contains($0) ? "\(step)-\($0)" : $0 } }

    func isMoved(_ finding: Finding) -> Bool { finding.label?.nb.contains("brukes her") == true }

    /// What the tool has moved to the step begins with the step; a document that its entry lacks is one that the entry lacks.
    func ofFinding(_ finding: Finding) -> [String] {
      var subject = finding.subject
      if isMoved(finding) { subject.removeFirst() }
      if finding.code == RuleCode(109) { return ["PF501", entry] + subject.dropFirst() }
      return [finding.code.description] + subject.map { $0.replacing("/", with: "-") }
    }

    /// Whether some run comes to the used pathway.
    func isEntered(in whole: AnalysedPathway) -> Bool {
      whole.steps.firstIndex { $0.id.text == entry }.map { whole.reach.contains($0) } ?? false
    }

    /// Whether it is said that no run comes to a stretch of the used pathway.
    func isStretchForOthers(_ words: [String]) -> Bool { words[0] == "PF401" && words[1].hasPrefix("\(step)-") }

    /// Whether it is said that a document is missing later in the used pathway: by itself it is not, since its entry needs it.
    func followsOnEntry(_ words: [String]) -> Bool {
      ["PF501", "PF503"].contains(words[0]) && words[1] != entry && words[1].hasPrefix("\(step)-")
    }

    /// A contract from several ends is one, and so is what is said of the ends that it comes from.
    func line(_ words: [String]) -> String {
      if isStretchForOthers(words) { return "PF401 \(entry)" }
      return words.map { copies[$0] ?? (ends.contains($0) ? step : $0) }.joined(separator: " ")
    }
  }
}
