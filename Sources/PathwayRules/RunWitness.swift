package import PathwayAnalysis
package import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// A shortest run from an entry, step by step, that shows how a patient comes to a gap.
struct RunWitness {
  private let pathway: AnalysedPathway
  private let steps: [Step]

  /// Prepares to show runs of a pathway.
  init(of pathway: AnalysedPathway) {
    self.pathway = pathway
    steps = pathway.steps
  }

  /// Returns a shortest run to where a contract comes from, where a run reaches it.
  func run(toSourceOf handoff: Int) -> [WitnessStep]? {
    switch pathway.graph.handoffSources[handoff] {
    case .step(let step)?: run(to: step)
    case .event(let event)?: run(to: event)
    case .actor?, nil: nil
    }
  }

  /// Returns a shortest run to where an arrow begins, and the choice by which it goes on, where a run reaches it.
  func run(toSourceOf arrow: Arrow) -> [WitnessStep]? {
    switch arrow.source {
    case .step(let step): run(to: step, leavingBy: choice(of: arrow))
    case .event(let event): run(toEvent: event)
    }
  }

  /// Returns a shortest run to a step, where a run reaches it.
  func run(to step: Int, leavingBy choice: String? = nil) -> [WitnessStep]? {
    guard pathway.reach.contains(step) else { return nil }
    var performances = [Run.Performance(step: step, arrows: [])]
    var step = step
    while let index = pathway.reach.arrival(at: step) {
      guard let previous = pathway.graph.arrows[index].sourceStep ?? pathway.reach.entries.first else { break }
      performances.append(Run.Performance(step: previous, arrows: [index]))
      step = previous
    }
    var run = told(Run(performances: performances.reversed()))
    run[run.count - 1].choice = choice
    return run
  }

  /// Returns a run that was found as it is told, step by step.
  func told(_ run: Run, isTimed: Bool = true) -> [WitnessStep] {
    let elapsed = isTimed ? run.elapsed(in: pathway) : nil
    return run.performances.indices.map { number in
      let performance = run.performances[number]
      var choices: [String] = []
      for arrow in performance.arrows {
        if let choice = choice(of: pathway.graph.arrows[arrow]), !choices.contains(choice) { choices.append(choice) }
      }
      var step = witness(performance.step, choices.isEmpty ? nil : choices.joined(separator: " + "))
      // Where nothing is known to take time, nothing is said.
      if let elapsed = elapsed?[number], !elapsed.least.isEmpty || elapsed.most?.isEmpty == false {
        step.least = elapsed.least.sum
        step.most = elapsed.most?.sum
      }
      return step
    }
  }

  /// Returns a shortest run in which an event comes.
  func run(toEvent event: Int) -> [WitnessStep]? {
    pathway.reach.entries.first.map { [witness($0, pathway.pathway.events[event].id.text)] }
  }

  private func witness(_ step: Int, _ choice: String?) -> WitnessStep {
    WitnessStep(
      step: steps[step].id.text, actor: steps[step].responsible?.id.text, choice: choice, origin: steps[step].origin)
  }
}

// MARK: - Choices

extension RunWitness {
  /// Returns what a scenario would say to take an arrow, where there was a choice.
  private func choice(of arrow: Arrow) -> String? {
    switch arrow.kind {
    case .next: nil
    case .exclusiveBranch, .inclusiveBranch, .eventBranch, .subpathwayExit: branchText(of: arrow)
    case .breach: "frist"
    case .noShow: "ikke møtt"
    case .refusal: "nei"
    case .deterioration: "forverring"
    case .rejection: "avslag"
    case .silence: "mangler"
    case .event: eventName(of: arrow)
    }
  }

  private func eventName(of arrow: Arrow) -> String? {
    guard case .event(let event) = arrow.source else { return nil }
    return pathway.pathway.events[event].id.text
  }

  private func branchText(of arrow: Arrow) -> String? {
    guard let source = arrow.sourceStep else { return nil }
    for exit in steps[source].exits {
      switch (exit.kind, arrow.kind) {
      case (.exclusiveChoice(let branches), .exclusiveBranch), (.inclusiveChoice(let branches), .inclusiveBranch),
        (.eventChoice(let branches), .eventBranch):
        return arrow.branch.flatMap { branches[$0].condition?.phrase }
      case (.subpathway(let subpathway), .subpathwayExit):
        return arrow.branch.map { subpathway.exits[$0].end.id.text }
      default: continue
      }
    }
    return nil
  }
}

extension AnalysedPathway {
  /// Returns a run as it is told, step by step.
  ///
  /// - Parameter isTimed: Whether to tell how much time may have passed, which is dear where the run is very long.
  package func told(_ run: Run, isTimed: Bool = true) -> [WitnessStep] {
    RunWitness(of: self).told(run, isTimed: isTimed)
  }
}
