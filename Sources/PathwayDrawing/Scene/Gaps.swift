internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// The findings of a drawing, by what they concern.
struct Gaps {
  /// What concerns each step.
  private(set) var ofSteps: [Int: [Finding]] = [:]

  /// What concerns each contract.
  private(set) var ofHandoffs: [Int: [Finding]] = [:]

  /// What concerns each event.
  private(set) var ofEvents: [Int: [Finding]] = [:]

  /// What concerns an arrow that no contract covers.
  private(set) var ofArrows: [Ends: [Finding]] = [:]

  /// What concerns the pathway as a whole.
  private(set) var ofPathway: [Finding] = []

  /// How much the findings matter, each severity once.
  var severities: Set<Severity> {
    let all = [
      ofSteps.values.map { $0 }, ofHandoffs.values.map { $0 }, ofEvents.values.map { $0 }, ofArrows.values.map { $0 },
    ]
    return Set((all.joined().joined() + ofPathway).map { $0.severity })
  }

  /// Tells whether something in a contract must be mended.
  func isBroken(_ handoff: Int) -> Bool { ofHandoffs[handoff]?.mustBeMended ?? false }

  /// The two ends of an arrow.
  struct Ends: Hashable {
    var source: Arrow.Source
    var target: Int
  }

  /// Sorts the findings of a pathway; those of other pathways are left out.
  init(_ findings: [Finding], in graph: PathwayGraph) {
    var handoffs: [Identifier: Int] = [:]
    for index in graph.pathway.handoffs.indices.reversed() { handoffs[graph.pathway.handoffs[index].id] = index }
    for finding in findings where finding.owner == graph.pathway.id.text {
      insert(finding, handoffs, graph)
    }
  }

  private mutating func insert(_ finding: Finding, _ handoffs: [Identifier: Int], _ graph: PathwayGraph) {
    let subject = finding.subject.map { Identifier($0) }
    if finding.code == .undeclaredHandoff, let ends = ends(subject, graph), isUncovered(ends, graph) {
      return ofArrows[ends, default: []].append(finding)
    }
    for id in subject {
      let reference = Reference(id)
      if let step = graph.resolved.stepIndex(reference) { return ofSteps[step, default: []].append(finding) }
      if let handoff = handoffs[id] { return ofHandoffs[handoff, default: []].append(finding) }
      if let event = graph.resolved.eventIndex(reference) { return ofEvents[event, default: []].append(finding) }
    }
    ofPathway.append(finding)
  }

  /// The ends of the arrow that a finding speaks of.
  private func ends(_ subject: [Identifier], _ graph: PathwayGraph) -> Ends? {
    guard subject.count == 2, let target = graph.resolved.stepIndex(Reference(subject[1])) else { return nil }
    let source = Reference(subject[0])
    if let step = graph.resolved.stepIndex(source) { return Ends(source: .step(step), target: target) }
    return graph.resolved.eventIndex(source).map { Ends(source: .event($0), target: target) }
  }

  private func isUncovered(_ ends: Ends, _ graph: PathwayGraph) -> Bool {
    graph.arrows.indices.contains {
      graph.arrows[$0].source == ends.source && graph.arrows[$0].target == ends.target
        && graph.handoffs(covering: $0).isEmpty
    }
  }
}

extension [Finding] {
  /// Whether one of them must be mended.
  var mustBeMended: Bool { contains { $0.severity == .error } }
}

extension RuleCode {
  /// The code of an arrow to another actor that no contract covers.
  static let undeclaredHandoff = RuleCode(201)
}
