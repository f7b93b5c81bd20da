import PathwayAnalysis
import PathwayGraph
import PathwayModel
import PathwayTestSupport

/// What the analysis says of the runs of a pathway, in the words of the oracle, and where the two differ.
struct RunVerdicts {
  private let pathway: AnalysedPathway
  private let facts: RunFacts

  init(_ pathway: Pathway) {
    self.pathway = AnalysedPathway(PathwayGraph(ResolvedPathway(pathway)))
    facts = self.pathway.runs
  }

  /// Where the analysis and the oracle differ; nothing where the oracle would need too long.
  static func differences(_ pathway: Pathway, maxExtraRounds: Int = 1, limit: Int = 2_000) -> [String]? {
    let verdicts = RunVerdicts(pathway)
    guard let oracle = RunOracle(verdicts.pathway.graph, maxExtraRounds: maxExtraRounds, limit: limit) else {
      return nil
    }
    return verdicts.differences(from: oracle)
  }

  private func differences(from oracle: RunOracle) -> [String] {
    let isIrregular = facts.standing == .irregular
    if isIrregular != oracle.hasIrregularLoop { return ["PF404: \(isIrregular), not \(oracle.hasIrregularLoop)"] }
    if isIrregular { return [] }
    let jumps = Set(facts.jumps.map { ends(ofArrow: $0.first) })
    // The oracle follows no run past a jump, so it does not see another that only happens on runs with one.
    if jumps.isEmpty != oracle.jumps.isEmpty || !oracle.jumps.isSubset(of: jumps) {
      return ["PF405: \(jumps), not \(oracle.jumps)"]
    }
    if !jumps.isEmpty { return [] }
    var differences: [String] = []
    func compare<Value: Equatable>(_ code: String, _ found: Value, _ expected: Value) {
      if found != expected { differences.append("\(code): \(found), not \(expected)") }
    }
    compare("PF402", !facts.endless.isEmpty, oracle.runWithoutEnd)
    if !facts.undecided.contains(.endPair) || !endPairs.isSubset(of: oracle.endPairs) {
      compare("PF411", endPairs, oracle.endPairs)
    }
    compare(
      "PF412",
      unmet {
        if case .required(let step, let reference) = $0 {
          [id(step), pathway.steps[step].requires[reference].id.text]
        } else {
          nil
        }
      }, oracle.notYetDone)
    compare(
      "PF501",
      unmet {
        if case .document(let step, let reference) = $0 {
          [id(step), pathway.steps[step].needs[reference].id.text]
        } else {
          nil
        }
      }, oracle.unavailableDocuments)
    compare(
      "PF503",
      unmet {
        if case .sending(let handoff, let reference) = $0 {
          [pathway.handoffs[handoff].id.text, pathway.handoffs[handoff].documents[reference].id.text]
        } else {
          nil
        }
      },
      oracle.sentBeforeMade)
    compare(
      "PF506", Set(facts.madeTwice.map { [id($0.second), id($0.first)] }),
      Set(oracle.madeTwice.map { [$0[0], $0[1]] }))
    compare("PF307", duties, oracle.duties)
    compare("PF603", unmet { anchor($0) }, oracle.lateAnchors)
    compare("PF310 items", Set(facts.itemCollisions.map { items($0) }), oracle.collidingItems)
    if !facts.undecided.contains(.uncoordinated) {
      compare("PF305", facts.uncoordinated != nil, oracle.coordinationMissing)
    }
    let gaps = Set(facts.coordinationGaps.map { [id($0.number)] })
    if facts.undecided.contains(.coordinationGap) {
      if !gaps.isSubset(of: oracle.coordinationGaps) { compare("PF306", gaps, oracle.coordinationGaps) }
    } else {
      compare("PF306", gaps, oracle.coordinationGaps)
    }
    if !facts.undecided.contains(.coordinatorCollision) {
      compare("PF310", Set(facts.coordinatorCollisions.map { coordinators($0) }), oracle.collidingCoordinators)
    }
    return differences
  }

  /// When clocks start where times are compared: 1 to 7 April 2026, with Easter among them.
  private static let dates = DayNumber(rawValue: 20_544)...DayNumber(rawValue: 20_550)

  /// Where the analysis and the oracle differ about time; nothing where the oracle would need too long, or the analysis says that it does.
  static func timeDifferences(_ pathway: Pathway) -> [String]? {
    let graph = PathwayGraph(ResolvedPathway(pathway))
    let facts = RunFacts(of: graph, dates: dates)
    guard facts.standing == .followed, let oracle = RunTimes(graph, startDates: days(dates)) else { return nil }
    let verdicts = RunVerdicts(pathway)
    var differences: [String] = []
    func compare(_ code: String, _ found: [RunFacts.BrokenPromise], _ expected: Set<String>, isMost: Bool) {
      let late = facts.unmet.compactMap { verdicts.anchor($0.subject)?[0] }
      let open = Set(
        late
          + facts.untimed.filter { (isMost || !$0.isMost) && $0.reason == .tooMuchWork }.map {
            verdicts.id($0.question)
          })
      let found = Set(found.map { verdicts.id($0.question) })
      if found.subtracting(open) != expected.subtracting(open) {
        differences.append("\(code): \(found), not \(expected)")
      }
    }
    compare("PF601", facts.impossible, oracle.impossible, isMost: false)
    compare("PF602", facts.atRisk, oracle.atRisk.subtracting(oracle.impossible), isMost: true)
    return differences
  }

  private static func days(_ range: ClosedRange<DayNumber>) -> [DayNumber] {
    (range.lowerBound.rawValue...range.upperBound.rawValue).map { DayNumber(rawValue: $0) }
  }

  private func id(_ question: DeadlineQuestion) -> String {
    switch question.subject {
    case .step(let step): id(step)
    case .handoff(let handoff): pathway.handoffs[handoff].id.text
    case .spanning(let deadline): pathway.pathway.deadlines[deadline].id.text
    }
  }

  private func id(_ step: Int) -> String { pathway.steps[step].id.text }

  private func ends(ofArrow index: Int) -> [String] {
    let arrow = pathway.graph.arrows[index]
    return [arrow.sourceStep.map { id($0) } ?? "", id(arrow.target)]
  }

  private var endPairs: Set<[String]> {
    Set(
      facts.endPairs.map { pair in
        [pair.first, pair.second].compactMap { pathway.steps[$0].responsible?.id.text }.sorted()
      })
  }

  private func unmet(_ words: (Need.Subject) -> [String]?) -> Set<[String]> {
    Set(facts.unmet.compactMap { words($0.subject) })
  }

  private func anchor(_ subject: Need.Subject) -> [String]? {
    switch subject {
    case .stepAnchor(let step): [id(step), pathway.steps[step].deadline?.anchor?.step.id.text ?? ""]
    case .handoffAnchor(let handoff):
      [pathway.handoffs[handoff].id.text, pathway.handoffs[handoff].deadline?.anchor?.step.id.text ?? ""]
    case .spanningAnchor(let deadline):
      [pathway.pathway.deadlines[deadline].id.text, pathway.pathway.deadlines[deadline].from?.step.id.text ?? ""]
    case .document, .sending, .required: nil
    }
  }

  private var duties: Set<[String]> {
    var duties = Set(facts.unmetDuties.map { [pathway.pathway.duties[$0.number].id.text] })
    for duty in pathway.pathway.duties {
      let owners = pathway.steps.indices.filter { step in
        pathway.reach.contains(step) && pathway.steps[step].discharges.contains { $0.id == duty.id }
      }.map { pathway.graph.owners[$0] }
      if Set(owners).count != 1 { duties.insert([duty.id.text]) }
    }
    return duties
  }

  private func items(
    _ collision: (first: (handoff: Int, item: Int), second: (handoff: Int, item: Int), run: Run)
  ) -> [String] {
    let handoffs = pathway.handoffs
    return [
      handoffs[collision.first.handoff].ownership[collision.first.item].item.id.text,
      handoffs[collision.first.handoff].id.text, handoffs[collision.second.handoff].id.text,
    ]
  }

  private func coordinators(_ pair: RunFacts.Pair) -> [String] {
    let entries = pathway.pathway.coordination
    let actors = [pair.first, pair.second].compactMap { entries[$0].actor?.id.text }.sorted()
    return [entries[pair.first].role?.value ?? ""] + actors
  }
}
