import PathwayKit
import PathwayTestSupport

/// What is told of a pathway that uses another, and what should be.
struct LaidByHand {
  /// What the tool tells of the user.
  let told: Set<String>

  /// What is wrong with both in one file, and not with the used pathway by itself.
  let expected: Set<String>

  /// The pathways.
  let text: String

  init?(_ use: RandomUse) {
    guard let whole = HandExpansion(use.used, in: use.user, at: use.step)?.whole() else { return nil }
    var texts = use.texts
    texts["hele.yaml"] = whole.fileText(using: "felles.yaml")
    text = texts.sorted { $0.key < $1.key }.map { $0.value }.joined(separator: "\n")
    let names = Names(use)
    let own = Set(Self.judge("brukt.yaml", texts).findings.map { [$0.code.description] + names.inWhole($0.subject) })
    told = Set(Self.judge("bruker.yaml", texts).findings.map { names.line(names.ofFinding($0)) })
    expected = Set(
      Self.judge("hele.yaml", texts).findings.map { [$0.code.description] + $0.subject }
        .filter { !own.contains($0) }.map { names.line($0) })
  }

  private static func judge(_ path: String, _ texts: [String: String]) -> ValidationReport {
    guard let today = CalendarDate(year: 2026, month: 6, day: 1) else { preconditionFailure("1 June is a date") }
    return Validator(today: today).validate([path], provider: MemoryProvider(texts: texts)).report
  }

  /// What things are called in the two files and in the whole.
  private struct Names {
    private let step: String
    private let parts: Set<String>
    private let ends: Set<String>
    private let copies: [String: String]

    init(_ use: RandomUse) {
      let used = use.used
      step = use.step.text
      parts = Set(used.steps.map { $0.id.text } + used.handoffs.map { $0.id.text } + used.deadlines.map { $0.id.text })
      let ends = used.steps.filter { $0.isEnd }.map { "\(use.step)-\($0.id)" }
      self.ends = Set(ends)
      copies = Dictionary(
        use.user.handoffs.flatMap { handoff in ends.map { ("\(handoff.id)-\($0)", handoff.id.text) } }
      ) { first, _ in first }
    }

    func inWhole(_ subject: [String]) -> [String] { subject.map { parts.contains($0) ? "\(step)-\($0)" : $0 } }

    /// What the tool has moved to the step begins with the step; a document that its entry lacks is one that the entry lacks.
    func ofFinding(_ finding: Finding) -> [String] {
      var subject = finding.subject
      let isMoved = finding.label?.nb.contains("brukes her") == true
      if isMoved { subject.removeFirst() }
      return [finding.code.description] + subject.map { $0.replacing("/", with: "-") }
    }

    /// A contract from several ends is one, and so is what is said of the ends that it comes from.
    func line(_ words: [String]) -> String {
      words.map { copies[$0] ?? (ends.contains($0) ? step : $0) }.joined(separator: " ")
    }
  }
}
